import { BUILT_IN_CLASSIFICATION } from '../classification';
import type { MeasureId } from '../prose';
import type { TableKey } from '../tables';
import type { Figure } from './figure';
import { looseKey, nameKey } from './name-key';
import { NearNames } from './near-names';

/** How a name led to figures: as it is, by words that only say what kind of money it is, by one slip, or not at all. */
export type NameMatch =
  | { readonly by: 'name' | 'loose'; readonly figures: readonly Figure[] }
  /** `name` is the right one, in the form of `nameKey`. */
  | { readonly by: 'slip'; readonly name: string; readonly figures: readonly Figure[] }
  | { readonly by: 'none' };

/** The figures of a workbook, found by name, code and measure without looking through all of them. */
export class FigureIndex {
  private readonly byName = new Map<string, Figure[]>();
  private readonly byLooseName = new Map<string, Figure[]>();
  private readonly byCode = new Map<string, Figure[]>();
  private readonly byMeasure = new Map<MeasureId, Figure[]>();
  private byList: Map<string, Figure[]> | undefined;
  private nearNames: NearNames | undefined;

  /** @param tables the tables that were read, whether or not they hold figures */
  constructor(
    readonly figures: readonly Figure[],
    readonly tables: ReadonlySet<TableKey>,
  ) {
    for (const figure of figures) {
      put(this.byMeasure, figure.measure, figure);
      if (figure.code !== undefined) put(this.byCode, figure.code.toUpperCase(), figure);
      for (const name of figure.names) put(this.byName, name, figure);
      for (const loose of new Set(figure.names.map(looseKey))) put(this.byLooseName, loose, figure);
    }
  }

  /** The figures of the same table, year and kind that stand below the same name: the rows of one list. */
  listOf(figure: Figure): readonly Figure[] {
    if (this.byList === undefined) {
      this.byList = new Map();
      for (const each of this.figures) put(this.byList, listKey(each), each);
    }
    return this.byList.get(listKey(figure)) ?? [];
  }

  ofMeasure(measure: MeasureId): readonly Figure[] {
    return this.byMeasure.get(measure) ?? [];
  }

  /** Classes by classification code, projects by project code. */
  coded(code: string): readonly Figure[] {
    return this.byCode.get(code.toUpperCase()) ?? [];
  }

  /** The figures a name leads to. A name that the workbook or the catalogue knows is never taken for a slip of another. */
  named(text: string): NameMatch {
    const key = nameKey(text);
    const exact = this.byName.get(key);
    if (exact !== undefined) return { by: 'name', figures: exact };
    const loose = this.byLooseName.get(looseKey(key));
    if (loose !== undefined) return { by: 'loose', figures: loose };
    if (isCatalogued(key)) return { by: 'none' };
    this.nearNames ??= new NearNames(this.byName.keys());
    const near = this.nearNames.near(key);
    const [name] = near;
    // Two names that a slip may both have been: neither is certain.
    if (name === undefined || near.length > 1) return { by: 'none' };
    return { by: 'slip', name, figures: this.byName.get(name) ?? [] };
  }
}

function listKey({ table, within, period, nature, funds, measure, origin }: Figure): string {
  const isTotal = measure === 'expenditure' || measure === 'revenue';
  return [table, within.join('>'), period, nature, funds, isTotal, origin === 'change'].join('|');
}

/** True for the name of a class, whether or not the workbook has that class. */
function isCatalogued(key: string): boolean {
  return (['functional', 'economic'] as const).some(
    (kind) => BUILT_IN_CLASSIFICATION.codesNamed(kind, key).length > 0,
  );
}

function put<K>(map: Map<K, Figure[]>, key: K, figure: Figure): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [figure]);
  else known.push(figure);
}
