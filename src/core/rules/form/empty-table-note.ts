import { askedOf, emptyTables, POSSIBLY_EMPTY_KEYS, TABLE_NAMES } from '../../tables';
import { defineRule } from '../define-rule';
import { emptinessTexts } from './emptiness-texts';

/** D02. Source: 2023 disclosure, 六: the procurement table is published empty, with its note. */
export const emptyTableNote = defineRule({
  id: 'empty-table-note',
  code: 'D02',
  severity: 'error',
  title: '空表附有说明',
  uses: POSSIBLY_EMPTY_KEYS,
  facts: ['textCells'],
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
    for (const { key, head } of empty) {
      const { inTitle, notes } = emptinessTexts(head, facts);
      if (inTitle || notes.length > 0) {
        report.holds();
        continue;
      }
      const { sheet, top, left } = head.range;
      report.found('noNote', {
        at: head.title ?? { sheet, row: top, column: left },
        data: { table: TABLE_NAMES[key], note: askedOf(key).note },
        key,
      });
    }
  },
});
