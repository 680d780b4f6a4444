/**
 * True where this Excel has a requirement set and the loaded Office.js has the member: a self-hosted copy of the library can be
 * older than the Excel it runs in, and code that type-checks then throws. Everything above ExcelApi 1.15 is used behind this.
 * @param set version of ExcelApi, e.g. `1.17`
 */
export function isAvailable(set: string, object: object, member: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', set) && member in object;
}
