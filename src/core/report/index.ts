export * from './json-report';
export * from './review';
export { plainRecord, type PlainRecord } from './table-records';
