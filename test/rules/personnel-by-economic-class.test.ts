import { personnelByEconomicClass } from '../../src/core/rules/across-tables/personnel-by-economic-class';
import { ruleTable } from '../support/rule-table';

/** 收支预算总表 by class with 人员 and 公用 beside it; the expenditure row is `合计 | 人员 | 公用 | 项目` in D7. */
const summary = (kinds: string, revenue = '1、一般公共预算资金 | 1000'): string => `
== 收支
2030年部门财务收支预算总表
某市示例局 | | | | | | 单位：元
本年收入 | | 本年支出
项目 | 预算数 | 项目 | 预算数
 | | | 合计 | 基本支出 | | 项目支出
 | | | | 人员经费 | 公用经费
一、财政拨款收入 | 1000 | 一、一般公共服务支出 | 1000 | ${kinds}
${revenue}
收入总计 | 1000 | 支出总计 | 1000 | ${kinds}`;

const economic = (personnel: string, dailyPublic: string, unit = '单位：元'): string => `
== 经济
2030年部门一般公共预算基本支出部门预算经济分类预算表
某市示例局 | | | | ${unit}
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
301 | 工资福利支出 | ${personnel} | ${personnel} |
302 | 商品和服务支出 | ${dailyPublic} | | ${dailyPublic}
合计 | | 600 | ${personnel} | ${dailyPublic}`;

const basic = (personnel: string, dailyPublic: string): string => `
== 基本
2030年基本支出表
单位：元
项目 | 本年预算数
人员经费 | ${personnel}
日常公用经费 | ${dailyPublic}
合计 | 600`;

const WITH_BUSINESS = '1、一般公共预算资金 | 800\n二、事业收入 | 200';

ruleTable(personnelByEconomicClass, {
  passes: [
    { name: '只有一般公共预算，两项都相等', given: summary('400 | 200 | 400') + economic('400', '200') },
    {
      name: '有事业收入，经济分类表少一些',
      given: summary('500 | 200 | 300', WITH_BUSINESS) + economic('400', '200'),
    },
    { name: '没有收支总表，与基本支出表比，少一些', given: basic('500', '100') + economic('400', '90') },
    {
      name: '换了单位',
      given: basic('4000000', '2000000') + economic('400.00', '200.00', '单位：万元'),
    },
  ],
  finds: [
    {
      name: '总数相等，分法不同：两项都报',
      given: summary('500 | 100 | 400') + economic('400', '200'),
      expect: [
        {
          messageId: 'unequal',
          at: ['经济!D6', '收支!E9'],
          severity: 'error',
          stated: '400元',
          expected: '500元',
          says: '《一般公共预算基本支出表》合计行的人员经费填的是400元，《收支预算总表》支出总计的人员经费是500元',
        },
        { messageId: 'unequal', at: ['经济!E6', '收支!F9'], stated: '200元', expected: '100元' },
      ],
    },
    {
      name: '收支总表在行里分人员和公用',
      given:
        `
== 收支
2030年收支预算总表
某市示例局 | | | 单位：元
项目 | 预算数 | 项目 | 预算数
一、财政拨款收入 | 1000 | 基本支出 | 600
1、一般公共预算资金 | 1000 | 其中：人员经费 | 500
 | | 日常公用经费 | 100
 | | 项目支出 | 400
收入总计 | 1000 | 支出总计 | 1000` + economic('400', '200'),
      expect: [
        { messageId: 'unequal', at: ['经济!D6', '收支!D5'] },
        { messageId: 'unequal', at: ['经济!E6', '收支!D6'] },
      ],
    },
    {
      name: '有事业收入，公用经费反而超过',
      given: summary('500 | 200 | 300', WITH_BUSINESS) + economic('300', '300'),
      expect: [
        {
          messageId: 'above',
          at: ['经济!E6', '收支!F10'],
          says: '超过了《收支预算总表》支出总计的公用经费的200元，多出100元。',
        },
      ],
    },
    {
      name: '没有收支总表，超过基本支出表',
      given: basic('500', '100') + economic('400', '200'),
      expect: [{ messageId: 'above', at: ['经济!E6', '基本!B5'] }],
    },
    {
      name: '换算单位差一个末位，显示相同而实际不同：提示',
      given:
        summary('400 | 200.001 [0.00] | 400') + economic('0.04', '200', '单位：元').replace('400 |', '400 |'),
      expect: [
        { messageId: 'unequal', at: ['经济!D6', '收支!E9'] },
        { messageId: 'hiddenDecimals', at: ['经济!E6', '收支!F9'] },
      ],
    },
    {
      name: '单位不同，差一个末位',
      given:
        summary('4000000 | 2000000 | 4000') +
        economic('400.00', '200.01', '单位：万元').replace('600', '600.01'),
      expect: [{ messageId: 'rounding', at: ['经济!E6', '收支!F9'], severity: 'hint' }],
    },
  ],
  cannotCheck: [
    { name: '公式错误', given: basic('500', '#REF!') + economic('400', '100'), reason: '公式错误#REF!' },
    { name: '没有别的表', given: economic('400', '200'), reason: '没有找到《收支预算总表》' },
  ],
  notApplicable: [
    {
      name: '别的表不分人员和公用',
      given: `
== 收支
2030年收支预算总表
某市示例局 | | | 单位：元
项目 | 预算数 | 项目 | 预算数
财政拨款收入 | 1000 | 教育支出 | 1000
收入总计 | 1000 | 支出总计 | 1000${economic('400', '200')}`,
      reason: '没有两张表把基本支出分成人员经费和公用经费',
    },
    { name: '都没有填', given: basic('', '') + economic('', ''), reason: '没有两张表' },
  ],
});
