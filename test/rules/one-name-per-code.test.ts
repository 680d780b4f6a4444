import { oneNamePerCode } from '../../src/core/rules/form/one-name-per-code';
import {
  economicTable,
  expenditureTable,
  generalPublicTable,
  projectExpenditureTable,
  revenueTable,
  summary,
} from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** Classified tables, rows of `科目编码 | 科目名称 | 合计` from row 4 on. */
const TOTALS = { columns: '合计' };
const table = (rows: string): string => expenditureTable(rows, undefined, TOTALS);
const revenue = (rows: string): string => revenueTable(rows, undefined, TOTALS);
const publicBudget = (rows: string): string => generalPublicTable(rows, undefined, TOTALS);
const projects = (...classes: readonly string[]): string =>
  projectExpenditureTable(
    classes.map((each, index) => `某市示例局 | | 示例项目${index + 1} | ${each} | 20.00`).join('\n'),
  );

const LOTTERY = '22908 | 彩票发行销售机构业务费安排的支出 | 1.00';

ruleTable(oneNamePerCode, {
  passes: [
    { name: '各表一致', given: revenue(LOTTERY) + table(LOTTERY) },
    {
      name: '写法不同，名称相同',
      given:
        revenue('2081199 | 其他残疾人事业支出（项） | 1') + table('2081199 | 其中：其他残疾人 事业支出 | 1'),
    },
    {
      name: '不同的款各有行政运行',
      given: table('2010601 | 行政运行 | 1\n2101501 | 行政运行 | 1\n2080101 | 行政运行 | 1'),
    },
    {
      name: '款与它的项同名',
      given: table('229 | 其他支出 | 1\n22999 | 其他支出 | 1\n2299901 | 其他支出 | 1'),
    },
    {
      name: '功能分类和经济分类各有住房公积金',
      given: table('2210201 | 住房公积金 | 1') + economicTable('30113 | 住房公积金 | 1', undefined, TOTALS),
    },
    {
      name: '目录内的编码写错名称，由K05报',
      given: revenue('2050205 | 高等教育 | 1') + table('2050205 | 小学教育 | 1\n2050202 | 小学教育 | 1'),
    },
    { name: '按单位分块，同一科目出现两次', given: table(`${LOTTERY}\n${LOTTERY}`) },
    { name: '有一个编码没有名称', given: table(`${LOTTERY}\n2290804 | | 1.00`) },
  ],
  finds: [
    {
      name: '收支总表的一类写错一个字',
      given:
        summary(
          '一般公共预算 | 1.00 | 教育支出 | 0.60\n | | 卫末健康支出 | 0.40\n收入总计 | 1.00 | 支出总计 | 1.00',
        ) + table('205 | 教育支出 | 6000\n210 | 卫生健康支出 | 4000'),
      expect: [
        {
          messageId: 'slip',
          at: ['总表!C5'],
          says: '科目210的名称写的是“卫末健康支出”，其他1处写的是“卫生健康支出”。',
        },
      ],
    },
    {
      name: '一张表写错一个字：报在那一格',
      given: revenue(LOTTERY) + table(LOTTERY.replace('销售', '消售')) + publicBudget(LOTTERY),
      expect: [
        {
          messageId: 'slip',
          at: ['支出!B4'],
          severity: 'error',
          says: '科目22908的名称写的是“彩票发行消售机构业务费安排的支出”，其他2处写的是“彩票发行销售机构业务费安排的支出”。',
        },
      ],
    },
    {
      name: '一个编码在两张表里名称不同，少的一方在前',
      given: revenue(LOTTERY) + table('22908 | 彩票销售机构业务费支出 | 1.00') + publicBudget(LOTTERY),
      expect: [
        {
          messageId: 'severalNames',
          at: ['支出!B4', '收入!B4', '一般!B4'],
          severity: 'error',
          says: '科目编码22908写了不同的名称：“彩票销售机构业务费支出”（1处）、“彩票发行销售机构业务费安排的支出”（2处）。',
        },
      ],
    },
    {
      name: '项目支出表与支出表',
      given:
        table('2101399 | 其他医疗救助支出 | 1') + projects('2101399 其他救助', '2101399 其他医疗救助支出'),
      expect: [{ messageId: 'severalNames', at: ['项目支出表!D4', '支出!B4', '项目支出表!D5'] }],
    },
    {
      name: '一个款里两个编码同名',
      given: table(
        '22908 | 彩票发行 | 1\n2290804 | 福利彩票销售机构的业务费支出 | 1\n2290805 | 福利彩票销售机构的业务费支出 | 1',
      ),
      expect: [
        {
          messageId: 'severalCodes',
          at: ['支出!B5', '支出!B6'],
          severity: 'error',
          says: '22908中的科目“福利彩票销售机构的业务费支出”写了不同的编码：2290804（1处）、2290805（1处）。',
        },
      ],
    },
    {
      name: '类级科目同名',
      given: table('225 | 某类支出 | 1\n226 | 某类支出 | 1'),
      expect: [{ messageId: 'severalCodes', at: ['支出!B4', '支出!B5'], says: '类级科目中的科目“某类支出”' }],
    },
    {
      name: '一个编码两个名称，其中一个是同款别的编码的：只报编码',
      given: table('2290804 | 甲支出 | 1\n2290805 | 乙支出 | 1') + publicBudget('2290804 | 乙支出 | 1'),
      expect: [{ messageId: 'severalNames', at: ['支出!B4', '一般!B4'] }],
    },
  ],
  cannotCheck: [
    { name: '没有表', given: '== 别的\n内容', reason: '没有找到《收入预算总表》或《支出预算总表》' },
  ],
  notApplicable: [
    { name: '项目支出表只写了名称', given: projects('城乡医疗救助'), reason: '没有既写编码又写名称的科目' },
    { name: '编码旁没有名称', given: table('205 | … | 3.00'), reason: '没有既写编码又写名称的科目' },
  ],
});
