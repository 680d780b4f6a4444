/** An amount in hundredths of the table's unit, so that sums in tests are exact; `undefined` is a blank cell. */
export type Hundredths = number | undefined;

/** Amounts of a row by column key. A table prints the columns its totals name. */
export type Amounts = Readonly<Record<string, Hundredths>>;

/** One row of a table by functional or economic class; `code` is the whole code. */
export interface ClassRow {
  readonly code: string;
  readonly name: string;
  readonly amounts: Amounts;
}

export interface ClassifiedData {
  readonly rows: readonly ClassRow[];
  readonly totals: Amounts;
}

/** One row of a two-sided summary or of a table of fixed items, with its label as printed. */
export interface LabelledRow {
  readonly label: string;
  readonly amounts: Amounts;
}

export interface SideData {
  readonly rows: readonly LabelledRow[];
  readonly totals: Amounts;
}

export interface SummaryData {
  readonly revenue: SideData;
  readonly expenditure: SideData;
}

export interface ProjectData {
  readonly name: string;
  readonly amount: Hundredths;
}

/** One purchase or, without `item` and `quantity`, all of them. */
export interface PurchaseData {
  readonly item: string;
  /** In hundredths, as all figures. */
  readonly quantity: Hundredths;
  /** By column key: unitPrice, total, generalPublic, unitFunds. */
  readonly amounts: Amounts;
}

/** One asset by its item key, with count and value in hundredths. */
export interface AssetData {
  readonly item: string;
  readonly quantity: Hundredths;
  readonly value: Hundredths;
}

/** The classified tables, all of the Shanghai family. */
export const CLASSIFIED_TABLES = [
  'revenueTable',
  'expenditureTable',
  'generalPublicExpenditure',
  'governmentFundExpenditure',
  'stateCapitalExpenditure',
  'basicExpenditureByEconomicClass',
] as const;
export type ClassifiedKey = (typeof CLASSIFIED_TABLES)[number];

/** What the tables of one workbook state; a table that is not named is not printed. */
export type BudgetTables = Partial<Readonly<Record<ClassifiedKey, ClassifiedData>>> & {
  readonly revenueExpenditureSummary?: SummaryData;
  readonly appropriationSummary?: SummaryData;
  /** By item: total, abroad, vehicles, vehiclePurchase, vehicleRunning, reception, agencyOperating. */
  readonly threePublicTable?: Amounts;
  /** By item: total, personnel, dailyPublic. Hebei only. */
  readonly basicExpenditureTable?: Amounts;
  /** Hebei only. */
  readonly projectExpenditureTable?: {
    readonly projects: readonly ProjectData[];
    readonly total: Hundredths;
  };
  /** Names of the units with their 单位性质. Hebei only. */
  readonly organisationTable?: readonly { readonly name: string; readonly nature: string }[];
  /** Hebei only. */
  readonly procurementTable?: { readonly purchases: readonly PurchaseData[]; readonly totals: Amounts };
  /** The total first. Hebei only. */
  readonly fixedAssetsTable?: readonly AssetData[];
  /** Paragraphs. */
  readonly duties?: readonly string[];
};
