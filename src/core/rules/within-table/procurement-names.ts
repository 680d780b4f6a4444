export { PROCUREMENT_SOURCE_NAMES, purchaseName } from '../../tables';
