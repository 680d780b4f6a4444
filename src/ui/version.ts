import packageFile from '../../package.json';

/** Version of the product, as it stands in package.json when the pane is built. */
export const VERSION: string = packageFile.version;
