import { projectRowTitle } from '../../facts';
import { CLASSIFIED_KEYS, groupBy } from '../../identities';
import { TABLE_NAMES } from '../../tables';
import { defineRule } from '../define-rule';

/**
 * A19. Source: forms by class print each code once for a budget unit and a source of money, summaries each item once. A row entered twice
 * is counted once by all other rules.
 */
export const repeatedRows = defineRule({
  id: 'repeated-rows',
  code: 'A19',
  severity: 'error',
  title: '一个科目、一个项目在一张表里只列一行，没有重复录入的行',
  needsOneOf: [
    ...CLASSIFIED_KEYS,
    'revenueExpenditureSummary',
    'appropriationSummary',
    'basicExpenditureTable',
    'threePublicTable',
    'projectExpenditureTable',
  ],
  uses: ['performanceSheets'],
  facts: ['codeFaults', 'projects'],
  messages: {
    twice: {
      text: '{table}“{row}”重复列了一行，内容完全相同。其他核对只算一行。',
      advice: '请删去重复的一行，并查看合计是否把它多加了一次。',
    },
    sameCode: {
      text: '{table}“{row}”列了两行，金额不同。',
      advice: '一个科目只列一行：请合并这两行，或改正写错的科目编码和名称。',
    },
  },
  check({ performanceSheets }, report, { codeFaults, projects }) {
    report.holds();
    // Both sides of a summary stand in one row.
    const rows = groupBy(
      codeFaults.repeatedRows,
      ({ table, cells }) => `${table}\u0001${cells[0]?.at.row ?? ''}`,
    );
    for (const [, [first, ...others]] of rows)
      report.found(first.isAlike ? 'twice' : 'sameCode', {
        at: [first, ...others].flatMap(({ cells }) => cells),
        data: { table: first.table, row: [first, ...others].map(({ name }) => name).join('”、“') },
        key: `${first.table}\u0001${first.name}`,
      });
    // Where there are performance sheets, X10 looks for rows of one project.
    if (performanceSheets !== undefined) return;
    for (const { row, repeatedRows: again } of projects)
      if (row !== undefined && again.length > 0)
        report.found('twice', {
          at: [...again, row].flatMap(({ code, name }) => code ?? name ?? []),
          data: { table: `《${TABLE_NAMES.projectExpenditureTable}》`, row: projectRowTitle(row) },
        });
  },
});
