/** The part of fast-formula-parser that is used; the package has no types of its own. Rows and columns are 1-based. */
declare module 'fast-formula-parser' {
  interface CellPlace {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }
  interface RangePlace {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }
  class FormulaError extends Error {
    /** @param name such as `#DIV/0!` */
    constructor(name: string, message?: string);
    readonly name: string;
  }
  export default class FormulaParser {
    constructor(config: {
      readonly onCell: (place: CellPlace) => unknown;
      readonly onRange: (place: RangePlace) => unknown;
      readonly functions: Readonly<
        Record<string, (...args: readonly { readonly value: unknown }[]) => unknown>
      >;
    });
    /** @throws FormulaError `#ERROR!` where it is no formula, another where a function is not known */
    parse(formula: string, position: CellPlace): unknown;
    static readonly FormulaError: typeof FormulaError;
  }
}
