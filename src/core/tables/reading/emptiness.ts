import { isZero, type Amount } from '../../money';
import { labelKey } from '../../workbook';
import { located, type Field, type Located } from './field';

/** A kind of table that a department may have to publish empty, and what its note has to say then. */
export interface Emptiness<T> {
  /** What the note has to name, as messages call it: `政府采购预算`. */
  readonly subject: string;
  /** The words that name it in a note. */
  readonly words: RegExp;
  /** What a note would say: `本年度未安排政府采购支出预算`. */
  readonly note: string;
  /** False where other tables' notes may use the words too: 项目支出 is a part of every budget. */
  readonly isDistinct: boolean;
  /** What shows that the table states something. */
  readonly contents: (table: T) => Contents;
}

/** The cells by which a table is empty or not. */
export interface Contents {
  /** Cells that are blank in an empty table. */
  readonly cells?: readonly (Field<unknown> | undefined)[];
  /** Amounts that are blank or zero in an empty table. */
  readonly sums?: readonly (Field<Amount> | undefined)[];
  /** The records of a list; one may only fill the list: `无`. */
  readonly entries?: readonly Entry[];
}

interface Entry {
  readonly name: Located<string> | undefined;
  readonly amount: Field<Amount> | undefined;
}

/**
 * What is said of an empty table: `注：本年度未安排政府采购支出预算，空表列示。`, `本部门无政府采购项目`. An instruction of the form
 * (`如无此项，请填0`) says nothing of this table, nor does a word or place name with 无 in it (准确无误, 无形资产, 无极县).
 */
const EMPTY_NOTE =
  /空表|为空|不涉及|未(?:安排|编制|发生|涉及|列)|(?<![如若有])(?:没有|无(?!误|关|论|需|须|形|线|偿|障|害|人机|锡|极|棣县|为[市县]))/;
/** What stands in the first row of a table without entries. */
const NIL = /^(?:无|[-—–―/]+)$/;

/** True for a text that says that its table is empty. A bare 无 does not say what there is none of. */
export function saysEmpty(text: string): boolean {
  const label = labelKey(text);
  return EMPTY_NOTE.test(label) && !NIL.test(label);
}

/** True for contents that state nothing. A stated zero is a statement, except in a sum and in a list that has no entries. */
export function isEmpty({ cells = [], sums = [], entries = [] }: Contents): boolean {
  return cells.every(isBlank) && sums.every(isNothing) && entries.every(isFiller);
}

/** True for a row that only fills the list: `无`, dashes, or the note itself in a cell of the table. */
function isFiller({ name, amount }: Entry): boolean {
  const text = labelKey(name?.value ?? '');
  return (NIL.test(text) || EMPTY_NOTE.test(text)) && isNothing(amount);
}

/** Not stated, or stated as zero. A cell that cannot be read may state anything. */
function isNothing(field: Field<Amount> | undefined): boolean {
  const stated = located(field);
  return isBlank(field) || (stated !== undefined && isZero(stated.value));
}

function isBlank(field: Field<unknown> | undefined): boolean {
  return field === undefined || field.state === 'blank';
}
