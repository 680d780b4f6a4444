import { BINDABLE_TABLES, TABLE_NAMES } from '../../tables';
import { defineRule } from '../define-rule';

/**
 * D11. Source: design/rules.md D11, from published workbooks in which a table was not recognised under its own title: what was not read
 * must not pass for checked.
 */
export const unreadTables = defineRule({
  id: 'unread-tables',
  code: 'D11',
  severity: 'warning',
  title: '有表名的表都读到了',
  facts: ['heads', 'unreadTitles'],
  messages: {
    bindable: {
      text: '“{title}”看表名是《{table}》，但没有认出它的表头，这张表没有读取，与它有关的内容没有核对。',
      advice:
        '请在窗格的“表格”里找到《{table}》，按“指定区域…”说明它在哪几行、各列是什么；如果表头写得不全，补上后再核对一次。',
    },
    form: {
      text: '“{title}”看表名是《{table}》，但没有认出它的各栏，这张表没有读取，与它有关的内容没有核对。',
      advice: '这种表不能指定区域：请核对它的项目名称、项目编码和指标表头是否齐全，改好后再核对一次。',
    },
  },
  reasons: { noTables: '没有认出任何表，也没有看到应公开的表的表名' },
  nothing: { notApplicable: 'noTables' },
  check(_, report, { heads, unreadTitles }) {
    if (heads.length > 0) report.holds();
    for (const { key, title, at, holdsTable } of unreadTitles) {
      if (key === undefined || !holdsTable) continue;
      report.found(BINDABLE_TABLES.includes(key) ? 'bindable' : 'form', {
        at,
        data: { title, table: TABLE_NAMES[key] },
        key: `${key}:${title}`,
      });
    }
  },
});
