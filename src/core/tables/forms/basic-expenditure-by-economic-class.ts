import type { Amount } from '../../money';
import { defineTable } from '../define-table';
import type { TableBlock } from '../reading/block';
import {
  BASIC_PARTS,
  classifiedCells,
  classifiedShape,
  classifiedStructure,
  singleLines,
  statedClass,
  statedColumn,
  YEAR_SHAPES,
  type YEAR_COLUMNS,
} from '../reading/classified-facts';
import { isGovernmentClass, readCodes } from '../reading/classification-code';
import { readClassifiedTable, type ClassifiedTable } from '../reading/classified-table';
import type { Field, Located } from '../reading/field';
import { moneyIn } from '../reading/money-table';
import { amount, as } from '../reading/record-shape';
import { statedIn, type Say, type Statement } from '../reading/statement';

/** 基本支出 of one economic class. */
export type EconomicClassAmounts = Readonly<
  Record<'total' | (typeof BASIC_PARTS)[number] | (typeof YEAR_COLUMNS)[number], Field<Amount> | undefined>
>;

type Classes = ClassifiedTable<EconomicClassAmounts>;

/** 一般公共预算基本支出 by economic class. */
export interface EconomicClassTable extends Classes {
  /** The same expenditure by the government's economic classes, where that is a table of its own. */
  readonly government: Classes | undefined;
  /** The government's classes printed beside the department's in the same rows. */
  readonly besides: readonly GovernmentClass[];
}

/** A class of the government as a row prints it. */
export interface GovernmentClass {
  readonly code: Located<string>;
  readonly name: Located<string>;
}

function readEconomicClassTable(block: TableBlock, second: TableBlock | undefined): EconomicClassTable {
  return {
    ...readClasses(block),
    government: second === undefined ? undefined : readClasses(second),
    besides: readBesides(block),
  };
}

function readBesides(block: TableBlock): GovernmentClass[] {
  const codes = readCodes(block, block.rows, ['governmentCode', 'governmentClass', 'governmentGroup']);
  return [...codes].flatMap(([row, code]) => {
    const name = block.text(row, 'governmentName', code.value);
    return name === undefined || !isGovernmentClass(code.value) ? [] : [{ code, name }];
  });
}

function readClasses(block: TableBlock): Classes {
  return readClassifiedTable(block, (column) => ({
    total: column('total'),
    personnel: column('personnel'),
    dailyPublic: column('dailyPublic'),
    prior: column('prior'),
    priorExecuted: column('priorExecuted'),
    change: column('change'),
  }));
}

/** True for a table that prints codes of the government's economic classes only. */
function isByGovernment(block: TableBlock): boolean {
  const codes = [...readCodes(block, block.rows).values()];
  return codes.length > 0 && codes.every(({ value }) => isGovernmentClass(value));
}

/** Economic classes that are 三公 items as well, where general public funds pay for all of them. */
const THREE_PUBLIC_CLASSES: Readonly<Record<string, string>> = {
  '30212': 'abroad',
  '30217': 'reception',
  '30231': 'vehicleRunning',
};

function statements(table: EconomicClassTable, say: Say): Statement[] {
  const { totals } = table;
  return [
    ...say('generalPublicBudget basic', '合计', totals?.total),
    ...say('generalPublicBudget basic', '人员经费与公用经费合计', totals?.personnel, totals?.dailyPublic),
    // In most departments general public funds pay for all basic expenditure.
    ...say('basic', '合计', totals?.total),
    ...BASIC_PARTS.flatMap((kind) => [
      ...say(`generalPublicBudget ${kind}`, statedColumn(table, kind), totals?.[kind]),
      ...say(kind, statedColumn(table, kind), totals?.[kind]),
    ]),
    ...singleLines(table).flatMap((line) => {
      const item = THREE_PUBLIC_CLASSES[line.code?.value ?? ''];
      return item === undefined ? [] : say(`三公 ${item}`, statedClass(line), line.amounts.total);
    }),
  ];
}

const MONEY = moneyIn((table: Classes) => classifiedCells(table));

const CLASSES = classifiedShape<EconomicClassAmounts>('EconomicClassTable', '基本支出，按经济分类科目', {
  total: amount('合计'),
  personnel: amount('人员经费'),
  dailyPublic: amount('公用经费'),
  ...YEAR_SHAPES,
});
const GOVERNMENT = as(CLASSES, '另列一张表的政府预算经济分类');

export const basicExpenditureByEconomicClass = defineTable({
  key: 'basicExpenditureByEconomicClass',
  name: '一般公共预算基本支出表',
  position: 80,
  structure: classifiedStructure(BASIC_PARTS, {
    evidence: BASIC_PARTS,
    sums: [{ whole: 'total', parts: BASIC_PARTS }],
    besides: {
      columns: {
        government: 'heading',
        governmentCode: 'code',
        governmentClass: 'code',
        governmentGroup: 'code',
        governmentName: 'text',
      },
      groups: {
        government: ['governmentCode', 'governmentClass', 'governmentGroup', 'governmentName'],
        governmentCode: ['governmentClass', 'governmentGroup'],
      },
    },
  }),
  read: readEconomicClassTable,
  isSecond: isByGovernment,
  money: (table: EconomicClassTable) => [
    ...MONEY(table),
    ...(table.government === undefined ? [] : MONEY(table.government)),
  ],
  emptiness: undefined,
  states: statedIn(statements),
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: {
    ...CLASSES,
    fields: new Map([...CLASSES.fields, ['government', GOVERNMENT]]),
    plain: (table) => {
      const own = CLASSES.plain(table);
      const government = CLASSES.plain(table?.government);
      return own === undefined || government === undefined ? own : { ...own, government };
    },
  },
});
