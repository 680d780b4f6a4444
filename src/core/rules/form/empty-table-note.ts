import { askedOf, emptyTables, headCell, POSSIBLY_EMPTY_KEYS, TABLE_NAMES } from '../../tables';
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
  nothing: { notApplicable: 'noEmptyTable' },
  check(tables, report, facts) {
    for (const { key, head } of emptyTables(tables)) {
      const { inTitle, notes } = emptinessTexts(head, facts);
      report.expect(inTitle || notes.length > 0, 'noNote', {
        at: headCell(head),
        data: { table: TABLE_NAMES[key], note: askedOf(key).note },
        key,
      });
    }
  },
});
