export { Decimal } from 'decimal.js-light';
export * from './amount';
export * from './digits';
export * from './judge';
export * from './read-number';
export * from './unit';
