export { rowName } from '../tables';
