import { threePublicInBasic } from '../../src/core/rules/across-tables/three-public-in-basic';
import { economicTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** `合计 | 出国 | 接待 | 小计 | 购置 | 运行`, in row 7. */
const threePublic = (amounts: string, unit = '单位：万元'): string => `
== 三公
2030年部门“三公”经费和机关运行经费预算表
${unit}
“三公”经费预算数 | | | | | | 机关运行经费预算数
合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费
 | | | 小计 | 购置费 | 运行费
${amounts}`;

const ROWS = `302 | 商品和服务支出 | 90000.00 | | 90000.00
30212 | 因公出国（境）费用 | 0 | | 0
30217 | 公务接待费 | 20000.00 | | 20000.00
30231 | 公务用车运行维护费 | 30000.00 | | 30000.00`;
const PUBLIC = threePublic('5.50 | 0 | 2.00 | 3.50 | 0 | 3.50');

ruleTable(threePublicInBasic, {
  passes: [
    { name: '都不超过', given: economicTable(ROWS) + PUBLIC },
    {
      name: '项目支出也有公车费用，“三公”经费表较多',
      given: economicTable(ROWS.replaceAll('30000.00', '10000.00')) + PUBLIC,
    },
    {
      name: '换算单位后四舍五入相等',
      given: economicTable(ROWS.replaceAll('20000.00', '20004.99')) + PUBLIC,
    },
    {
      name: '经济分类表是零，“三公”经费表没有填',
      given: economicTable(ROWS) + threePublic('5.50 | | 2.00 | 3.50 | | 3.50'),
    },
    {
      name: '没有分开购置和运行，合在一起核对',
      given:
        economicTable(
          `${ROWS}\n310 | 资本性支出 | 5000.00 | | 5000.00\n31013 | 公务用车购置 | 5000.00 | | 5000.00`,
        ) + threePublic('5.50 | 0 | 2.00 | 3.50 | | '),
    },
    {
      name: '河北的“三公”经费表',
      given: `${economicTable(ROWS)}
== 三公
2030年财政拨款“三公”经费表
单位：元
项目 | 上年 | 本年
合计 | 50000 | 50000
因公出国（境）费 | 0 | 0
公务用车购置及运维费 | 30000 | 30000
公务接待费 | 20000 | 20000`,
    },
    {
      name: '以文本存放的数字',
      given: economicTable('30217 | 公务接待费 | "20,000.00" | | ２００００．００') + PUBLIC,
    },
  ],
  finds: [
    {
      name: '接待费超过',
      given: economicTable(ROWS.replaceAll('20000.00', '25000.00')) + PUBLIC,
      expect: [
        {
          messageId: 'above',
          at: ['经济!C6', '三公!C6'],
          severity: 'error',
          stated: '25000元',
          expected: '20000元',
          difference: '5000元',
          says: '《一般公共预算基本支出表》的“30217 公务接待费”是25000元，超过了《“三公”经费表》的“公务接待费”的20000元',
        },
      ],
    },
    {
      name: '公车运行费超过运行费，购置费不能代替',
      given: economicTable(ROWS) + threePublic('5.50 | 0 | 2.00 | 3.50 | 1.50 | 2.00'),
      expect: [{ messageId: 'above', at: ['经济!C7', '三公!F6'], expected: '20000元' }],
    },
    {
      name: '购置和运行合计超过',
      given:
        economicTable(
          `${ROWS}\n310 | 资本性支出 | 9000.00 | | 9000.00\n31013 | 公务用车购置 | 9000.00 | | 9000.00`,
        ) + threePublic('5.50 | 0 | 2.00 | 3.50 | | '),
      expect: [
        { messageId: 'above', at: ['经济!C7', '经济!C9', '三公!D6'], stated: '39000元', expected: '35000元' },
      ],
    },
    {
      name: '因公出国费超过，接待费没有填写',
      given:
        economicTable(ROWS.replace('因公出国（境）费用 | 0', '因公出国（境）费用 | 1000.00')) +
        threePublic('3.50 | 0 | | 3.50 | 0 | 3.50'),
      expect: [
        {
          messageId: 'above',
          at: ['经济!C5', '三公!B6'],
          says: '《一般公共预算基本支出表》的“30212 因公出国（境）费用”是1000元，超过了《“三公”经费表》的“因公出国（境）费”的0元',
        },
        {
          messageId: 'above',
          at: ['三公!C6', '经济!C6'],
          says: '《一般公共预算基本支出表》的“30217 公务接待费”是20000元，超过了《“三公”经费表》的“公务接待费”的空白，多出20000元。',
        },
      ],
    },
  ],
  cannotCheck: [
    { name: '没有“三公”经费表', given: economicTable(ROWS), reason: '没有找到《“三公”经费表》' },
    {
      name: '公式错误',
      given:
        economicTable(
          ROWS.replace('30231 | 公务用车运行维护费 | 30000.00', '30231 | 公务用车运行维护费 | #REF!'),
        ) + PUBLIC,
      reason: '是公式错误#REF!',
    },
    {
      name: '没有金额单位',
      given: economicTable(ROWS) + threePublic('5.50 | 0 | 2.00 | 3.50 | 0 | 3.50', '编制部门：某市示例局'),
      reason: '没有写明金额单位',
    },
    {
      name: '“三公”经费表没有这一项',
      given: `${economicTable('30217 | 公务接待费 | 1.00 | | 1.00')}
== 三公
2030年财政拨款“三公”经费表
单位：元
项目 | 上年 | 本年
合计 | 50000 | 50000
公务用车购置及运维费 | 30000 | 30000`,
      reason: '没有《“三公”经费表》的“公务接待费”这一项',
    },
  ],
  notApplicable: [
    {
      name: '经济分类表没有这些科目',
      given: economicTable('301 | 工资福利支出 | 9.00 | 9.00 |') + PUBLIC,
      reason: '没有填写公务接待费、公务用车和因公出国（境）费用',
    },
    {
      name: '这些科目都留空',
      given: economicTable('30217 | 公务接待费 | | |\n301 | 工资福利支出 | 9.00 | 9.00 |') + PUBLIC,
      reason: '没有填写公务接待费',
    },
  ],
});
