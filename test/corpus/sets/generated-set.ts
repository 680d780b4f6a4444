/** What a cell holds; null is blank. */
export type Cell = string | number | null;

/** A sheet as it would be typed. */
export interface GeneratedSheet {
  readonly name: string;
  readonly hidden?: true;
  readonly rows: readonly (readonly Cell[])[];
  /** Merged areas as addresses (`A1:F1`). */
  readonly merges?: readonly string[];
  /** Letters of hidden columns. */
  readonly hiddenColumns?: readonly string[];
}

/** The Chinese standard names of the tables that a reader must tell apart. */
export const KINDS = [
  '收支预算总表',
  '收入预算总表',
  '支出预算总表',
  '财政拨款收支预算总表',
  '一般公共预算支出表',
  '基本支出表',
  '一般公共预算基本支出表',
  '政府性基金预算支出表',
  '国有资本经营预算支出表',
  '财政拨款“三公”经费表',
  '项目支出预算表',
  '项目绩效目标表',
  '政府采购预算明细表',
  '固定资产占用情况表',
  '机构设置表',
] as const;

export type TableKind = (typeof KINDS)[number];
export type Unit = '元' | '万元';

/** An amount (or count, where the column says so) as the table prints it. */
export interface ExpectedAmount {
  /** Where it stands, e.g. `D8`. */
  readonly cell: string;
  /** The row by the whole code of its class (where the table has one) and its name without numbering. */
  readonly row: { readonly code?: string; readonly name: string };
  /** What the column means: see the README. */
  readonly column: string;
  /** In the unit of the table. */
  readonly value: number;
}

/** An indicator of a performance table, as printed. */
export interface ExpectedIndicator {
  readonly project: string;
  readonly heading: string;
  readonly name: string;
  readonly target: string;
}

/** The truth about one table of a set. */
export interface ExpectedTable {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly title: string;
  /** The department where this sheet states it. */
  readonly department?: string;
  readonly year: number;
  /** Whether the table's own title, head or columns state the year, or only another place of the workbook. */
  readonly yearStated: 'here' | 'elsewhere';
  readonly unit: Unit;
  /** A table without any amount, with its note. */
  readonly empty?: true;
  readonly amounts: readonly ExpectedAmount[];
  readonly indicators?: readonly ExpectedIndicator[];
  /** The variations that this table shows, as `dimension:value`. */
  readonly variations: readonly string[];
}

/** A whole published set: sheets as typed, what a reader should find in them, and the variations drawn. */
export interface GeneratedSet {
  readonly seed: number;
  readonly family: string;
  readonly department: string;
  readonly year: number;
  readonly sheets: readonly GeneratedSheet[];
  readonly tables: readonly ExpectedTable[];
  /** Sheets without a table of these kinds; a title where a table is known by name but not checked. */
  readonly others: readonly { readonly sheet: string; readonly title?: string }[];
  readonly variations: readonly string[];
}
