/** `'收支 ''23'!`: a sheet's name in front of a reference. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}
