import { emptyTableNote } from '../../src/core/rules/form/empty-table-note';
import {
  assetRows,
  assetsTable,
  governmentFundTable,
  procurementTable,
  projectExpenditureTable,
  stateCapitalTable,
  threePublicRows,
  threePublicTable,
} from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** The procurement form; `rows` stand from row 5 on. */
const procurement = (rows: readonly string[], title = '2023年部门政府采购预算明细表'): string =>
  procurementTable(rows.join('\n'), undefined, { title, head: '450001怀来县医疗保障局' });
const projects = (...rows: readonly string[]): string =>
  projectExpenditureTable(rows.join('\n'), undefined, { header: '单位 | 项目编码 | 项目名称 | 预算数' });
/** `“三公”经费表` with last year's and this year's figure of every line. */
const threePublic = (prior: string, current: string, note = ''): string => {
  const years = `${prior} | ${current}`;
  return threePublicTable(`${threePublicRows(years, years, years, years)}\n${note}`);
};
const assets = (quantity: string, value: string, note = ''): string =>
  assetsTable(`${assetRows({ total: `${quantity} | ${value}` }, (cells) => cells, ' | ')}\n${note}`);
const fund = (...rows: readonly string[]): string => governmentFundTable(rows.join('\n'));
const capital = (...rows: readonly string[]): string => stateCapitalTable(rows.join('\n'));

const TOTAL = '合  计 | | | | | | | | | | | |';
const DESKS = '运行经费 | 20.00 | 办公桌 | A050201 | 张 | 10 | 0.05 | 0.50 | 0.50 | | | |';
const NOTE = '注：本年度未安排政府采购支出预算，空表列示。';
const procurementTitle = '采购!A1';

ruleTable(emptyTableNote, {
  passes: [
    {
      name: '空着的政府性基金表和国有资本经营表',
      given:
        fund('合计 | | |', '注：2030年本部门无政府性基金预算，本表为空表。') +
        capital('合计 | | 0 | 0', '2030年本部门无国有资本经营预算，本表为空表。'),
    },
    {
      name: '空着的政府性基金表留着表样的科目',
      given: fund('229 | 其他支出 | |', '… | … | |', '注：本表为空表。'),
    },
    {
      name: '2023年的政府采购表：合计行空着，隔几行有注',
      given: procurement([TOTAL, '', '', '', '', NOTE], '政府部门采购预算明细表'),
    },
    { name: '没有合计行', given: procurement([NOTE]) },
    {
      name: '合计行填了零',
      given: procurement(['合  计 | | | | | | | 0.00 | 0 | | | |', '说明：本部门无政府采购项目。']),
    },
    {
      name: '说明前面没有“注”字',
      given: procurement([TOTAL, '怀来县医疗保障局2023年没有政府采购预算，故此表无数据。']),
    },
    { name: '“注”和说明分成两格', given: procurement([TOTAL, '注： | 本年度不涉及政府采购。']) },
    { name: '说明写在表格中间的单元格里', given: procurement([TOTAL, ' | | 本部门无政府采购预算']) },
    { name: '标题里写明空表', given: procurement([TOTAL], '2023年部门政府采购预算明细表（空表）') },
    {
      name: '表里填了“无”，下面另有说明',
      given: procurement([TOTAL, '无 | | 无 | | | | | | | | | |', NOTE]),
    },
    { name: '没有项目的项目支出表', given: projects('合计 | | | 0', '注：本部门2023年未安排项目支出。') },
    { name: '空着的“三公”经费表', given: threePublic('', '', '注：本部门无“三公”经费预算，本表为空表。') },
    { name: '空着的固定资产表', given: assets('', '', '注：本部门没有固定资产。') },
  ],
  finds: [
    {
      name: '政府性基金表和国有资本经营表空着，没有说明',
      given: fund('合计 | | |') + capital('223 | 国有资本经营预算支出 | |', '合计 | | — | 0'),
      expect: [
        {
          messageId: 'noNote',
          at: ['基金!A1'],
          says: '《政府性基金预算支出表》是空表',
        },
        {
          messageId: 'noNote',
          at: ['国资!A1'],
          says: '《国有资本经营预算支出表》是空表',
        },
      ],
    },
    {
      name: '合计行空着，没有说明',
      given: procurement([TOTAL]),
      expect: [
        {
          messageId: 'noNote',
          at: [procurementTitle],
          severity: 'error',
          says: '《政府采购预算明细表》是空表',
        },
      ],
    },
    {
      name: '合计行填了零，没有说明',
      given: procurement(['合计 | | | | | | | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00']),
      expect: [{ messageId: 'noNote', at: [procurementTitle] }],
    },
    {
      name: '全是横线',
      given: procurement([
        '合  计 | — | — | — | — | — | — | — | — | — | — | — | —',
        '— | — | — | — | — | — | — | — | — | — | — | — | —',
      ]),
      expect: [{ messageId: 'noNote', at: [procurementTitle] }],
    },
    {
      name: '只填了一个“无”字，没有说是哪一年的什么预算',
      given: procurement([TOTAL, '无 | | 无 | | | | | | | | | |']),
      expect: [{ messageId: 'noNote', at: [procurementTitle] }],
    },
    {
      name: '下面的注说的是别的事',
      given: procurement([
        TOTAL,
        '注：1.政府采购目录序号按当年目录填列。',
        '注：2.如无此项，请填0；如没有采购，请写明原因。',
        '注：3.本表金额准确无误。',
      ]),
      expect: [{ messageId: 'noNote', at: [procurementTitle] }],
    },
    {
      name: '单位叫无极县，不是说明',
      given: procurement([TOTAL]).replace('怀来县', '无极县'),
      expect: [{ messageId: 'noNote', at: [procurementTitle] }],
    },
    {
      name: '有一行叫无形资产，不是说明',
      given: assets('', '', '5、无形资产 | |'),
      expect: [{ messageId: 'noNote', at: ['资产!A1'] }],
    },
    {
      name: '没有标题的表，指向表的左上角',
      given: procurement([TOTAL]).replace('2023年部门政府采购预算明细表\n', '').replace('== 采购', '== 表六'),
      expect: [{ messageId: 'noNote', at: ['表六!A1'] }],
    },
    {
      name: '说明写在了别的表下面',
      given: `${procurement([TOTAL])}${projects('450001怀来县某局 | 13073023P00016510001A | 运行经费 | 20.00', NOTE)}`,
      expect: [{ messageId: 'noNote', at: [procurementTitle] }],
    },
    {
      name: '几张空表都没有说明',
      given: `${procurement([TOTAL])}${projects('合计 | | |')}${threePublic('', '')}${assets('', '')}`,
      expect: [
        { messageId: 'noNote', at: ['项目支出表!A1'], says: '《项目支出表》是空表' },
        { messageId: 'noNote', at: ['三公!A1'], says: '《“三公”经费表》是空表' },
        { messageId: 'noNote', at: [procurementTitle] },
        { messageId: 'noNote', at: ['资产!A1'], says: '《固定资产占用情况表》是空表' },
      ],
    },
    {
      name: '一张有说明，一张没有',
      given: `${procurement([TOTAL, NOTE])}${projects('合计 | | |')}`,
      expect: [{ messageId: 'noNote', at: ['项目支出表!A1'] }],
    },
  ],
  notApplicable: [
    { name: '政府性基金表有科目，金额是零', given: fund('229 | 其他支出 | 0 | 0'), reason: '没有空表' },
    { name: '政府性基金表没有科目，合计有数', given: fund('合计 | | 5 | 5'), reason: '没有空表' },
    { name: '政府性基金表的金额是公式错误', given: fund('229 | 其他支出 | #REF! |'), reason: '没有空表' },
    {
      name: '表里有采购',
      given: procurement(['合  计 | | | | | | | 0.50 | 0.50 | | | |', DESKS]),
      reason: '没有空表',
    },
    {
      name: '列了采购，金额还没有填',
      given: procurement([TOTAL, ' | | 办公桌 | | 张 | 10 | | | | | | |']),
      reason: '没有空表',
    },
    {
      name: '没有明细，合计有数',
      given: procurement(['合  计 | | | | | | | 12.00 | 12.00 | | | |']),
      reason: '没有空表',
    },
    {
      name: '合计是公式错误：不能当作空表',
      given: procurement(['合  计 | | | | | | | #REF! | | | | |']),
      reason: '没有空表',
    },
    { name: '“三公”经费填了零，不是空表', given: threePublic('0', '0'), reason: '没有空表' },
    { name: '“三公”经费今年还空着，上年有数', given: threePublic('1.90', ''), reason: '没有空表' },
    { name: '固定资产只有数量', given: assets('51', ''), reason: '没有空表' },
    {
      name: '有项目的项目支出表',
      given: projects('450001怀来县某局 | 13073023P00016510001A | 运行经费 | 20.00'),
      reason: '没有空表',
    },
    { name: '没有这些表', given: '== 封面\n怀来县某局', reason: '没有空表' },
  ],
});
