export { Decimal } from 'decimal.js-light';
export * from './amount';
export * from './judge';
export * from './read-number';
export * from './unit';
