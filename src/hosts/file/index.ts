export { FileHost, type FileHostEvents } from './file-host';
