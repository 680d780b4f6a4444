import { headCell, MONEY_KEYS, TABLE_NAMES } from '../../tables';
import { addressText } from '../../workbook';
import { defineRule } from '../define-rule';

/**
 * D01. Source: 地方预决算公开操作规程: which tables a department publishes, empty ones among them; the layout file of the region lists
 * them. A workbook that is no whole set (a performance book, one table by itself) may lack any.
 */
export const requiredTables = defineRule({
  id: 'required-tables',
  code: 'D01',
  severity: 'error',
  title: '应公开的表齐全',
  uses: [...MONEY_KEYS, 'organisationTable'],
  facts: ['requiredTables', 'heads'],
  messages: {
    notThere: {
      text: '没有找到《{table}》。整套部门预算公开表中应有这张表。',
      advice:
        '请补上这张表；没有数据的，也要列出空表并在表下写明原因。如果表就在工作簿里，请检查它的表名和表头。',
    },
    listed: {
      text: '目录列有“{entry}”，工作簿中没有找到《{table}》。',
      advice: '请补上这张表，或改正目录。如果表就在工作簿里，请检查它的表名和表头。',
    },
  },
  reasons: {
    noSet: '工作簿不是整套预算公开表，也没有列出各表的目录，不要求各表齐全',
    unread: '“{title}”（{cell}）处没有认出《{table}》，不能断定缺这张表，请检查它的表头',
  },
  nothing: { notApplicable: 'noSet' },
  check(_, report, { requiredTables: required, heads }) {
    for (const { key, isFound, layout, listed, unread } of required) {
      const table = TABLE_NAMES[key];
      if (isFound) report.holds();
      else if (unread !== undefined)
        report.cannotCheck('unread', { table, title: unread.title, cell: addressText(unread.at) });
      else if (listed !== undefined)
        report.found('listed', { at: listed, data: { table, entry: listed.value }, key });
      else {
        // The table whose presence makes the workbook a whole set.
        const leading = heads.find((head) => head.key === 'revenueExpenditureSummary') ?? heads[0];
        if (layout === undefined || leading === undefined) continue;
        report.found('notThere', { at: headCell(leading), data: { table }, key });
      }
    }
  },
});
