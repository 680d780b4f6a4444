import { repeatedRows } from '../../src/core/rules/within-table/repeated-rows';
import { basicTable, expenditureTable, projectExpenditureTable, summary } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const PENSIONS = `208 | 社会保障和就业支出 | 50.00 | 50.00
20805 | 行政事业单位养老支出 | 50.00 | 50.00
2080505 | 机关事业单位基本养老保险缴费支出 | 30.00 | 30.00
2080506 | 机关事业单位职业年金缴费支出 | 20.00 | 20.00`;
const AGAIN = '2080505 | 机关事业单位基本养老保险缴费支出 | 30.00 | 30.00';

const byUnit = (rows: string): string => `
== 支出
2030年部门支出预算总表
某市示例局 | | | 单位：元
单位名称 | 科目编码 | 科目名称 | 合计
${rows}`;

ruleTable(repeatedRows, {
  passes: [
    { name: '每个科目一行', given: expenditureTable(PENSIONS) },
    {
      name: '各单位的行在单位行下面，科目、金额一样',
      given: expenditureTable(
        `450001 | 示例局本级 | 50.00 | 50.00\n${PENSIONS}\n450002 | 示例中心 | 50.00 | 50.00\n${PENSIONS}`,
      ),
    },
    {
      name: '单位写在每一行，科目、金额一样',
      given: byUnit(
        '示例局本级 | 2080505 | 机关事业单位基本养老保险缴费支出 | 3.00\n示例中心 | 2080505 | 机关事业单位基本养老保险缴费支出 | 3.00',
      ),
    },
    {
      name: '单位只写在第一行，各单位重列类款项',
      given: byUnit(
        ['示例局本级', '示例中心']
          .map(
            (unit) =>
              `${unit} | 208 | 社会保障和就业支出 | 3.00\n | 20805 | 行政事业单位养老支出 | 3.00\n | 2080505 | 机关事业单位基本养老保险缴费支出 | 3.00`,
          )
          .join('\n'),
      ),
    },
    {
      name: '收支总表中金额不同的同名项目',
      given: summary(
        '一般公共预算 | 5 | 其他支出 | 5\n财政专户 | 3 | 其他支出 | 3\n收入总计 | 8 | 支出总计 | 8',
      ),
    },
    {
      name: '一个项目分列两个科目',
      given: projectExpenditureTable(
        '示例局 | P1 | 维修 | 2010101 | 3.00\n示例局 | P1 | 维修 | 2010102 | 4.00\n合计 | | | | 7.00',
      ),
    },
  ],
  finds: [
    {
      name: '项级的行重复录入，合计按一行算',
      given: expenditureTable(PENSIONS.replace('\n2080506', `\n${AGAIN}\n2080506`)),
      expect: [
        {
          messageId: 'twice',
          at: ['支出!A7', '支出!A6'],
          severity: 'error',
          says: '《支出预算总表》“2080505 机关事业单位基本养老保险缴费支出”重复列了一行，内容完全相同。',
        },
      ],
    },
    {
      name: '同一款下隔了一行又列一次，金额不同',
      given: expenditureTable(`${PENSIONS}\n${AGAIN.replace('30.00 | 30.00', '3.00 | 3.00')}`),
      expect: [{ messageId: 'sameCode', at: ['支出!A8', '支出!A6'], says: '列了两行，金额不同。' }],
    },
    {
      name: '类级的行重复，序号不同',
      given: `
== 支出
2030年部门支出预算总表
某市示例局 | | | 单位：元
序号 | 科目编码 | 科目名称 | 合计
1 | 208 | 社会保障和就业支出 | 3.00
2 | 208 | 社会保障和就业支出 | 3.00
3 | 20805 | 行政事业单位养老支出 | 3.00`,
      expect: [{ messageId: 'twice', at: ['支出!B5', '支出!B4'] }],
    },
    {
      name: '收支总表的一行重复，两边报一次',
      given: summary(
        '一般公共预算 | 5 | 教育支出 | 5\n一般公共预算 | 5 | 教育支出 | 5\n收入总计 | 5 | 支出总计 | 5',
      ),
      expect: [
        {
          messageId: 'twice',
          at: ['总表!A5', '总表!A4', '总表!C5', '总表!C4'],
          says: '《收支预算总表》“一般公共预算”、“教育支出”重复列了一行',
        },
      ],
    },
    {
      name: '基本支出表的一项列了两行',
      given: basicTable(
        '人员经费 | 20.00 | 18.00\n人员经费 | 40.00 | 36.00\n日常公用经费 | 5.00 | 5.00\n合计 | 25.00 | 23.00',
      ),
      expect: [
        { messageId: 'sameCode', at: ['基本!A5', '基本!A4'], says: '《基本支出表》“人员经费”列了两行' },
      ],
    },
    {
      name: '收支总表的总计列了两行',
      given: summary(
        '一般公共预算 | 5 | 教育支出 | 5\n收入总计 | 5 | 支出总计 | 5\n收入总计 | 5 | 支出总计 | 5',
      ),
      expect: [{ messageId: 'twice', at: ['总表!A5', '总表!A6', '总表!C5', '总表!C6'] }],
    },
    {
      name: '没有绩效目标表时，项目支出表的项目重复',
      given: projectExpenditureTable(
        '示例局 | P1 | 维修 | 2010101 | 3.00\n示例局 | P1 | 维修 | 2010101 | 3.00\n合计 | | | | 3.00',
      ),
      expect: [{ messageId: 'twice', at: ['项目支出表!B5', '项目支出表!B4'], says: '《项目支出表》“维修”' }],
    },
  ],
  cannotCheck: [{ name: '没有表', given: '== 别的\n内容', reason: '没有找到《收入预算总表》' }],
});
