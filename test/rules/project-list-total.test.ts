import { projectListTotal } from '../../src/core/rules/within-table/project-list-total';
import { projectTable } from '../support/project-forms';
import { summary } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const row = (name: string, amount: string, code = ''): string => `某局 | ${code} | ${name} | | ${amount}`;
const total = (amount: string): string => `合计 | | | | ${amount}`;
const cells = (...columns: readonly string[]): string[] => columns.map((cell) => `项目支出表!${cell}`);

ruleTable(projectListTotal, {
  passes: [
    { name: '合计等于各项目之和', given: projectTable(row('甲', '30'), row('乙', '20'), total('50')) },
    {
      name: '合计在第一行，中间有小计',
      given: projectTable(total('50'), row('甲', '30'), '小计 | | | | 30', row('乙', '20')),
    },
    { name: '没有金额的项目留空', given: projectTable(row('甲', '30'), row('乙', ''), total('30')) },
    { name: '全是零', given: projectTable(row('甲', '0'), total('0')) },
    {
      name: '其中各行不重复相加',
      given: projectTable(row('甲', '30'), row('其中：甲一', '10'), row('乙', '20'), total('50')),
    },
    {
      name: '大类没有编码，下面的项目有',
      given: projectTable(row('特定目标类', '50'), row('甲', '30', 'A1'), row('乙', '20', 'A2'), total('50')),
    },
    {
      name: '大类也没有编码，等于它下面各行之和',
      given: projectTable(row('一类', '30'), row('甲', '10'), row('乙', '20'), row('二类', '5'), total('35')),
    },
    { name: '只有一个项目', given: projectTable(row('甲', '"1,000.00"'), total('1000')) },
  ],
  finds: [
    {
      name: '几个项目，没有合计行',
      given: projectTable(row('甲', '30'), row('乙', '20')) + summary('收入总计 | 50 | 支出总计 | 50'),
      expect: [
        {
          messageId: 'noTotal',
          at: cells('C5'),
          severity: 'warning',
          says: '《项目支出表》没有“合计”这一行',
        },
      ],
    },
    {
      name: '合计行的一项来源，各项目都空着',
      given: `
== 项目支出表
2030年项目支出表
某市示例局 | | | | 单位：万元
项目名称 | 预算数 | 一般公共预算 | 政府性基金预算
甲 | 30 | 30 |
乙 | 20 | |
合计 | 50 | 30 | 20`,
      expect: [{ messageId: 'unequal', at: cells('D6'), says: '合计行的政府性基金预算填的是20.00万元' }],
    },
    {
      name: '漏加了一个项目',
      given: projectTable(row('甲', '30'), row('乙', '20'), row('丙', '7'), total('50')),
      expect: [
        {
          messageId: 'unequal',
          at: cells('E7', 'E4', 'E5', 'E6'),
          severity: 'error',
          stated: '50.00万元',
          expected: '57.00万元',
          difference: '-7.00万元',
          says: '漏加了“丙”',
        },
      ],
    },
    {
      name: '万元表的尾差',
      given: projectTable(row('甲', '30.01'), row('乙', '20.00'), total('50.00')),
      expect: [{ messageId: 'rounding', at: cells('E6', 'E4', 'E5'), severity: 'hint' }],
    },
    {
      name: '隐藏了小数位',
      given: projectTable(row('甲', '30.004 [0.00]'), row('乙', '20.004 [0.00]'), total('50.008 [0.00]')),
      expect: [{ messageId: 'hiddenDecimals', at: cells('E6', 'E4', 'E5'), severity: 'hint' }],
    },
  ],
  cannotCheck: [
    {
      name: '有的行没有编码，怎样相加都不等于合计',
      given: projectTable(row('特定目标类', '60'), row('甲', '30', 'A1'), row('乙', '20', 'A2'), total('70')),
      reason: '分不清是项目还是几个项目的合计',
    },
    { name: '合计是公式错误', given: projectTable(row('甲', '30'), total('#REF!')), reason: '公式错误' },
    { name: '没有项目支出表', given: '== 表\n随便写的', reason: '没有找到《项目支出表》' },
  ],
  notApplicable: [
    { name: '没有合计行', given: projectTable(row('甲', '30'), row('乙', '20')), reason: '没有填写合计行' },
  ],
});
