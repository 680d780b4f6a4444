import { tableRecords, type TableKey, type Tables } from '../../src/core/tables';

/** `{ C8: 'total 1000元' }`: every figure and text of a table by its cell, with the field it was read into, as the records of `tables` say. */
export function readFigures(tables: Tables, key: TableKey): Readonly<Record<string, string>> {
  const figures: Record<string, string> = {};
  const walk = (value: unknown, field: string): void => {
    if (Array.isArray(value)) {
      for (const each of value) walk(each, field);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if ('cell' in value && typeof value.cell === 'string') {
      if ('value' in value && typeof value.value === 'string')
        figures[value.cell] = `${field} ${value.value}`;
      return;
    }
    for (const [name, each] of Object.entries(value)) walk(each, name);
  };
  walk(tableRecords(tables)[key], '');
  return figures;
}
