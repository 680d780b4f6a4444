import { defineTable } from '../define-table';
import type { TableBlock, TableHead } from '../reading/block';
import { budgetLines, type BudgetLine } from '../reading/budget-lines';
import { BUDGET_LINE } from '../reading/line-shapes';
import { linesAcross } from '../reading/lines-across';
import { lineCells, moneyIn } from '../reading/money-table';
import { as, record } from '../reading/record-shape';

/** 会议费、培训费 of a year, where the form prints them apart from 三公经费. */
export interface MeetingTrainingTable {
  readonly head: TableHead;
  readonly total: BudgetLine | undefined;
  readonly meeting: BudgetLine | undefined;
  readonly training: BudgetLine | undefined;
}

/** Reads the items down the rows, or side by side in the header over their amounts. */
function readMeetingTrainingTable(block: TableBlock): MeetingTrainingTable {
  const lines = block.layout.orientation === 'across' ? linesAcross(block) : budgetLines(block);
  const find = (item: string): BudgetLine | undefined => lines.find((line) => line.item === item);
  return { head: block.head, total: find('total'), meeting: find('meeting'), training: find('training') };
}

/** The rows of the table in the order of the form. */
function linesOf({ total, meeting, training }: MeetingTrainingTable): readonly (BudgetLine | undefined)[] {
  return [total, meeting, training];
}

export const meetingTrainingTable = defineTable({
  key: 'meetingTrainingTable',
  name: '会议费、培训费表',
  position: 115,
  structure: {
    kind: 'items',
    columns: {
      label: 'text',
      current: 'amount',
      prior: 'amount',
      change: 'amount',
      // Printed side by side in the header:
      heading: 'heading',
      total: 'amount',
      meeting: 'amount',
      training: 'amount',
    },
    items: ['total', 'meeting', 'training', 'current', 'prior'],
    required: ['label', 'current'],
    evidence: ['total', 'meeting', 'training'],
    across: { required: ['meeting', 'training'], evidence: ['total', 'meeting', 'training'] },
    groups: { heading: ['total', 'meeting', 'training'] },
  },
  read: readMeetingTrainingTable,
  money: moneyIn((table: MeetingTrainingTable) => linesOf(table).flatMap(lineCells)),
  emptiness: {
    subject: '会议费、培训费',
    words: /会议费|培训费/,
    note: '本年度未安排会议费、培训费',
    isDistinct: true,
    contents: (table: MeetingTrainingTable) => ({
      cells: linesOf(table).flatMap((line) => [line?.current, line?.prior]),
    }),
  },
  states: undefined,
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: record<MeetingTrainingTable>('MeetingTrainingTable', '会议费、培训费', {
    total: as(BUDGET_LINE, '合计'),
    meeting: as(BUDGET_LINE, '会议费'),
    training: as(BUDGET_LINE, '培训费'),
  }),
});
