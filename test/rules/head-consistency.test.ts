import { headConsistency } from '../../src/core/rules/form/head-consistency';
import { forms } from '../support/project-forms';
import {
  assetsTable,
  basicTable,
  type FormWords,
  organisationTable,
  projectExpenditureTable,
  summary,
} from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

interface Head {
  readonly year?: string;
  readonly unit?: string;
}

const words = ({ year = '2030年', unit = '某市示例局' }: Head, form: string): Partial<FormWords> => ({
  title: `${year}${form}`,
  head: unit,
});
const totals = (head: Head = {}): string =>
  summary(
    '一般公共预算收入 | 1 | 基本支出 | 1\n收入总计 | 1 | 支出总计 | 1',
    undefined,
    words(head, '收支预算总表'),
  );
const basic = (head: Head = {}): string =>
  basicTable('人员经费 | 1\n日常公用经费 | 1\n合计 | 2', undefined, words(head, '基本支出表'));
const projects = (head: Head = {}): string =>
  projectExpenditureTable('某市示例中心 | | 示例项目 | | 20.00', undefined, words(head, '项目支出表'));
const assets = (title: string): string =>
  assetsTable('资产总额 | 51 | 13.15\n1、房屋 | 0 | 0\n4、其他固定资产 | 51 | 13.15', {
    title,
    head: '某市示例局',
  });
const ORGANISATION = organisationTable('某市示例局 | 行政\n某市示例中心 | 事业');

ruleTable(headConsistency, {
  passes: [
    {
      name: '表头有上年和本年两栏',
      given:
        basic() +
        summary('一般公共预算收入 | 1 | 1 | 教育支出 | 1\n收入总计 | 1 | 1 | 支出总计 | 1', undefined, {
          header: '项目 | 2029年预算数 | 2030年预算数 | 项目 | 2030年预算数',
        }),
    },
    { name: '年度和部门都一致', given: totals() + basic() + projects() },
    { name: '一张表没有写年度', given: totals() + basic({ year: '' }) },
    { name: '写“年度”、全角数字', given: totals({ year: '２０３０年度' }) + basic() },
    {
      name: '表头有编码、写本级、名称缩短',
      given:
        totals({ unit: '450001某市示例局' }) +
        basic({ unit: '某市示例局（本级）' }) +
        projects({ unit: '示例局' }),
    },
    { name: '表头写“及所属单位”', given: totals() + basic({ unit: '部门：某市示例局及所属单位' }) },
    { name: '固定资产表写上年', given: totals() + assets('2029年末固定资产占用情况表') },
    {
      name: '有机构设置表：所属单位的表头由X12核对',
      given: ORGANISATION + totals() + basic({ unit: '某市示例中心' }),
    },
    {
      name: '绩效目标表是各单位的，标题中的年度是文件的',
      given: totals() + forms({ name: '冀财社[2029]172号 2029年补助资金', unit: '450003某市示例中心' }),
    },
    { name: '只有部门名称可比', given: totals({ year: '' }) + basic({ year: '' }) },
    { name: '用户指定的年度', given: basic(), year: 2030 },
  ],
  finds: [
    {
      name: '一张表的表头还是去年的',
      given:
        totals() +
        summary('一般公共预算收入 | 1 | 教育支出 | 1\n收入总计 | 1 | 支出总计 | 1', undefined, {
          sheet: '拨款',
          title: '2030年财政拨款收支预算总表',
          header: '项目 | 2029年预算数 | 项目 | 2029年预算数',
        }),
      expect: [
        {
          messageId: 'otherYearBelow',
          at: ['拨款!B3'],
          severity: 'warning',
          says: '《财政拨款收支预算总表》的标题下面或表头写的是2029年，本工作簿的预算年度是2030年。',
        },
      ],
    },
    {
      name: '一张表的标题还是去年的',
      given: totals() + basic({ year: '2029年' }) + projects(),
      expect: [
        {
          messageId: 'otherYear',
          at: ['基本!A1'],
          severity: 'warning',
          stated: '2029年',
          expected: '2030年',
          says: '《基本支出表》的标题写的是2029年，本工作簿的预算年度是2030年。其他各表中有2张写的是2030年。',
        },
      ],
    },
    {
      name: '与用户指定的年度不同',
      given: basic({ year: '2029年' }),
      year: 2030,
      expect: [{ messageId: 'otherYear', at: ['基本!A1'], says: '本工作簿的预算年度是2030年。' }],
    },
    {
      name: '固定资产表写的既不是本年也不是上年',
      given: totals() + basic() + assets('2027年固定资产占用情况表'),
      expect: [{ messageId: 'otherYear', at: ['资产!A1'] }],
    },
    {
      name: '没有机构设置表，表头的部门不同，少的一方在前',
      given: totals() + basic({ unit: '编制部门：某市样例局' }) + projects(),
      expect: [
        {
          messageId: 'severalDepartments',
          at: ['基本!A2', '总表!A2', '项目支出表!A2'],
          says: '各表表头的部门名称不一致：“某市样例局”（1处）、“某市示例局”（2处）。',
        },
      ],
    },
    {
      name: '有机构设置表，年度不同',
      given: ORGANISATION + totals() + basic({ year: '2029年', unit: '某市样例局' }) + projects(),
      expect: [{ messageId: 'otherYear', at: ['基本!A1'] }],
    },
  ],
  notApplicable: [
    { name: '标题没有年度，只有一处部门名称', given: totals({ year: '' }), reason: '没有两处以上可以比较' },
    {
      name: '“编制部门”旁边是日期，不是名称',
      given: totals({ year: '', unit: '编制部门： | 编制日期：2030年1月' }) + basic({ year: '' }),
      reason: '没有两处以上可以比较',
    },
    { name: '只有绩效目标表', given: forms({ name: '2029年补助资金' }), reason: '标题没有写年度' },
    { name: '没有表', given: '== 封面\n某市示例局', reason: '标题没有写年度' },
  ],
});
