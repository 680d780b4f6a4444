import { Refusal, tooLarge } from './refusal';

/**
 * How much a file may ask of the machine. The figures are far above any budget workbook (a few MB, tens of thousands of
 * cells) and below what a browser tab can hold, so that a crafted or runaway file is refused instead of freezing the pane.
 */
export interface XlsxLimits {
  /** Size of the file itself, bytes. */
  readonly fileBytes: number;
  /** Number of parts in the package. */
  readonly parts: number;
  /** All parts unpacked, bytes. */
  readonly unpackedBytes: number;
  /** How many times its packed size a part may unpack to, once it is larger than `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Cells holding a value or formula on one sheet. */
  readonly cellsPerSheet: number;
  /** Area of the used ranges of all sheets together, blank cells included: readers of a snapshot walk it cell by cell. */
  readonly gridCells: number;
  /** Text written out for the cells that repeat a shared formula, characters. */
  readonly formulaCharacters: number;
}

const MEGABYTE = 1024 * 1024;

/** The limits `readXlsx` keeps unless it is given others. */
export const XLSX_LIMITS: XlsxLimits = {
  fileBytes: 100 * MEGABYTE,
  parts: 10_000,
  unpackedBytes: 512 * MEGABYTE,
  ratio: 250,
  ratioFreeBytes: 16 * MEGABYTE,
  cellsPerSheet: 2_000_000,
  gridCells: 20_000_000,
  formulaCharacters: 100_000_000,
};

/** What one reading has used up of the limits that span sheets. */
export class ReadingBudget {
  private gridCells = 0;
  private formulaCharacters = 0;

  constructor(readonly limits: XlsxLimits) {}

  /** @throws Refusal `too-large`, naming `farCell`, where the used ranges together exceed the limit */
  spendGrid(area: number, sheetName: string, farCell: string): void {
    this.gridCells += area;
    if (this.gridCells > this.limits.gridCells) {
      throw new Refusal(
        'too-large',
        `文件没有读取：工作表“${sheetName}”的内容一直到 ${farCell}，范围大得无法核对。请查看 ${farCell} 处的内容，没有用就删除它所在的行和列，保存后再试。`,
      );
    }
  }

  /** @throws Refusal `too-large` where written-out formulas exceed the limit */
  spendFormula(characters: number, sheetName: string): void {
    this.formulaCharacters += characters;
    if (this.formulaCharacters > this.limits.formulaCharacters)
      throw tooLarge(`工作表“${sheetName}”的公式过多`);
  }
}
