import { groupBy } from '../identities';
import { located, type Located, type Tables } from '../tables';
import { codeKey } from './projects';

/**
 * The alphabet and weights of the check character: Σ idx(cᵢ)·3ⁱ mod 31 over the first 20 characters, subtracted from 30 (the
 * weights of GB 32100–2015). Found from the data: it holds for 19 of the 19 published codes.
 */
export const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
export const CODE_LENGTH = 21;
/** Index of the type letter. */
export const TYPE_AT = 8;
/** Region (6), year set up (2), type letter, serial (11), check character. */
const SHAPE = /^(\d{6})(\d{2})([A-Z])(\d{11})([0-9A-Z])$/;

/** The parts of a project code of the known shape. */
export interface ProjectCode {
  readonly region: string;
  /** Year in which the project was set up, four digits. */
  readonly year: number;
  /** `P` for projects; other letters follow other rules. */
  readonly type: string;
  readonly check: string;
}

/** @returns `undefined` where the text has not the shape of a project code */
export function parseProjectCode(text: string): ProjectCode | undefined {
  const match = SHAPE.exec(codeKey(text));
  if (match === null) return undefined;
  const [, region = '', year = '', type = '', , check = ''] = match;
  return { region, year: 2000 + Number(year), type, check };
}

/** The check character the first 20 characters ask for, or `undefined` where one of them is not of the alphabet. */
export function checkCharacter(code: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (const character of codeKey(code).slice(0, CODE_LENGTH - 1)) {
    const index = ALPHABET.indexOf(character);
    if (index < 0) return undefined;
    sum += index * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[30 - (sum % 31)];
}

/** One project code with every cell that prints it. */
export interface PrintedCode {
  readonly code: string;
  readonly cells: readonly [Located<string>, ...Located<string>[]];
  /** The project names printed beside it. */
  readonly names: readonly string[];
}

/** The project codes printed in a workbook, each once: sheets first, then the project table. */
export function printedCodes({
  performanceSheets = [],
  projectExpenditureTable,
}: Pick<Tables, 'performanceSheets' | 'projectExpenditureTable'>): PrintedCode[] {
  const printed = [
    ...performanceSheets.map(({ code, name }) => ({ cell: located(code), name: located(name) })),
    ...(projectExpenditureTable?.projects ?? []).map(({ code, name }) => ({ cell: code, name })),
  ];
  return [...groupBy(printed, ({ cell }) => codeKey(cell?.value ?? ''))].flatMap(([code, group]) => {
    const [first, ...others] = group.flatMap(({ cell }) => cell ?? []);
    if (code === '' || first === undefined) return [];
    return [
      { code, cells: [first, ...others] as const, names: group.flatMap(({ name }) => name?.value ?? []) },
    ];
  });
}
