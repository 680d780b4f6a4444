import { declared, type FactName, type Facts } from '../facts';
import type { Amount } from '../money';
import type { Field, Line, TableKey, Tables } from '../tables';
import { placeholder, wan, type Fragment, type Sourced } from './fragment';

/** What every sentence needs: whose budget, of which year. Placeholders where the workbook does not say. */
export interface Setting {
  readonly department: Fragment;
  readonly year: Fragment;
}

type Needed<K extends TableKey> = { readonly [key in K]: NonNullable<Tables[key]> };

/** A section of the narrative as its author writes it; it gets the tables and facts it declares and no others, and returns its paragraphs. */
export interface SectionDefinition<N extends TableKey, U extends TableKey, F extends FactName> {
  /** Number in the document: `二.1`. */
  readonly id: string;
  readonly heading: string;
  readonly needs: readonly N[];
  readonly uses?: readonly U[];
  readonly facts?: readonly F[];
  write(tables: Needed<N> & Pick<Tables, U>, setting: Setting, facts: Pick<Facts, F>): readonly Fragment[];
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly needs: readonly TableKey[];
  /** The paragraphs, or `undefined` where a needed table is missing. */
  write(tables: Tables, setting: Setting, facts: Facts): readonly Fragment[] | undefined;
}

export function defineSection<N extends TableKey, U extends TableKey = never, F extends FactName = never>(
  definition: SectionDefinition<N, U, F>,
): Section {
  const { id, heading, needs, uses = [], facts: wanted = [] } = definition;
  return {
    id,
    heading,
    needs,
    write: (tables, setting, facts) => {
      const given = declared(tables, [...needs, ...uses]);
      return hasTables(given, needs) ? definition.write(given, setting, declared(facts, wanted)) : undefined;
    },
  };
}

function hasTables<N extends TableKey, U extends TableKey>(
  tables: Pick<Tables, N | U>,
  keys: readonly N[],
): tables is Pick<Tables, N | U> & Needed<N> {
  return keys.every((key) => tables[key] !== undefined);
}

/** A row's name as prose writes it: without numbering, brackets in full width. */
export function proseName(line: Line): string {
  return line.name.replace(/\(/g, '（').replace(/\)/g, '）');
}

/** A stated amount with its cell; `undefined` where it is absent, blank or unreadable. */
export function sourced(field: Field<Amount> | undefined): Sourced | undefined {
  return field?.state === 'stated' ? { amount: field.value, cells: [field.at] } : undefined;
}

/** The amount as printed, or a placeholder naming it: a blank cell is never quoted as zero. */
export function wanOr(field: Field<Amount> | undefined, name: string): Fragment {
  const source = sourced(field);
  return source === undefined ? placeholder(`${name}的金额`) : wan(source);
}
