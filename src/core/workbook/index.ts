export * from './cell-address';
export * from './grid';
export * from './label';
export * from './snapshot';
