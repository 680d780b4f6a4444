// Style sheets are gathered by the bundler; the compiler only needs to know that they may be imported.
declare module '*.css';
