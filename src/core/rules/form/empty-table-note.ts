import type { Facts } from '../../facts';
import { isZero, type Amount } from '../../money';
import { located, TABLE_NAMES, type Field, type Located, type TableHead, type Tables } from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';

/**
 * What is said of an empty table: `注：本年度未安排政府采购支出预算，空表列示。`, `本部门无政府采购项目`. An instruction of the form
 * (`如无此项，请填0`) says nothing of this table, nor does a word or place name with 无 in it (准确无误, 无形资产, 无极县).
 */
const EMPTY_NOTE =
  /空表|为空|不涉及|未(?:安排|编制|发生|涉及|列)|(?<![如若有])(?:没有|无(?!误|关|论|需|须|形|线|偿|障|害|人机|锡|极县|棣县|为[市县]))/;
/** What stands in the first row of a table without entries. */
const NIL = /^(?:无|[-—–―/]+)$/;

type Checked = Pick<
  Tables,
  'procurementTable' | 'projectExpenditureTable' | 'threePublicTable' | 'fixedAssetsTable'
>;

/** D02. Source: 2023 disclosure, 六: the procurement table is published empty, with its note. */
export const emptyTableNote = defineRule({
  id: 'empty-table-note',
  code: 'D02',
  severity: 'error',
  title: '空表附有说明',
  needs: [],
  uses: ['procurementTable', 'projectExpenditureTable', 'threePublicTable', 'fixedAssetsTable'],
  messages: {
    noNote: {
      text: '《{table}》是空表，表上没有说明。',
      advice: '请在表下写明为空的原因，如“注：{note}，空表列示。”；如果是漏填了数据，请补填。',
    },
  },
  reasons: { noEmptyTable: '没有空表' },
  check(tables, report, facts) {
    const empty = emptyTables(tables);
    if (empty.length === 0) report.notApplicable('noEmptyTable');
    for (const { head, note } of empty) {
      if (textsOf(head, facts).some(saysEmpty)) {
        report.holds();
        continue;
      }
      const { sheet, top, left } = head.range;
      report.found('noNote', {
        at: head.title ?? { sheet, row: top, column: left },
        data: { table: TABLE_NAMES[head.key], note },
        key: head.key,
      });
    }
  },
});

interface EmptyTable {
  readonly head: TableHead;
  /** What its note would say. */
  readonly note: string;
}

/** The tables that were found and state nothing. A stated zero is a statement, except in a list that has no entries. */
function emptyTables({
  procurementTable,
  projectExpenditureTable,
  threePublicTable,
  fixedAssetsTable,
}: Checked): EmptyTable[] {
  const empty: EmptyTable[] = [];
  if (procurementTable !== undefined) {
    const { head, purchases, totals } = procurementTable;
    const entries = purchases.map(({ item, project, total }) => ({ name: item ?? project, amount: total }));
    if (!entries.some(isEntry) && isNothing(totals?.total)) {
      empty.push({ head, note: '本年度未安排政府采购支出预算' });
    }
  }
  if (projectExpenditureTable !== undefined) {
    const { head, projects, total } = projectExpenditureTable;
    const entries = projects.map(({ name, code, amount }) => ({ name: name ?? code, amount }));
    if (!entries.some(isEntry) && isNothing(total)) empty.push({ head, note: '本年度未安排项目支出' });
  }
  if (threePublicTable !== undefined) {
    const { head, agencyOperating, total, abroad, vehicles, vehicleRunning, vehiclePurchase, reception } =
      threePublicTable;
    const lines = [total, abroad, vehicles, vehicleRunning, vehiclePurchase, reception, agencyOperating];
    const fields = lines.flatMap((line) => (line === undefined ? [] : [line.current, line.prior]));
    if (fields.every(isBlank)) empty.push({ head, note: '本年度未安排“三公”经费' });
  }
  if (fixedAssetsTable !== undefined) {
    const { head, total, items } = fixedAssetsTable;
    const lines = [
      ...(total === undefined ? [] : [total]),
      ...items.flatMap((item) => [item, ...item.parts]),
    ];
    if (lines.flatMap(({ quantity, value }) => [quantity, value]).every(isBlank)) {
      empty.push({ head, note: '本部门没有固定资产' });
    }
  }
  return empty;
}

/** False for a row that only fills the list: `无`, dashes, or the note itself in a cell of the table. */
function isEntry({
  name,
  amount,
}: {
  readonly name: Located<string> | undefined;
  readonly amount: Field<Amount> | undefined;
}): boolean {
  const text = labelKey(name?.value ?? '');
  return !((NIL.test(text) || EMPTY_NOTE.test(text)) && isNothing(amount));
}

/** Not stated, or stated as zero. A cell that cannot be read may state anything. */
function isNothing(field: Field<Amount> | undefined): boolean {
  const stated = located(field);
  return isBlank(field) || (stated !== undefined && isZero(stated.value));
}

function isBlank(field: Field<unknown> | undefined): boolean {
  return field === undefined || field.state === 'blank';
}

/** A bare 无 fills a row; it does not say what there is none of. */
function saysEmpty(text: string): boolean {
  return EMPTY_NOTE.test(text) && !NIL.test(text);
}

/** Every text of the rows of a table, from its title to its last note: a note may stand under the table, above it or in it. */
function textsOf({ range: { sheet, top, bottom } }: TableHead, { textCells }: Facts): string[] {
  return textCells.flatMap(({ at, text }) =>
    at.sheet === sheet && at.row >= top && at.row <= bottom ? [labelKey(text)] : [],
  );
}
