import { priorYearFigures } from '../../src/core/rules/across-years/prior-year-figures';
import { atRight, summaryOfYears } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** 收支预算总表 of a year; rows of its expenditure side from row 4 on: `项目 | 预算数 | 上年预算数`. */
const ofYear = (year: number, rows: string, unit?: string): string =>
  summaryOfYears(atRight(rows), unit, { title: `${year}年收支预算总表` });

const years = (now: string, before: string): string => `${now}\n=== 上年工作簿\n${before}`;
const one = (prior: string, before: string, unit?: string, unitBefore?: string): string =>
  years(
    ofYear(2024, `基本支出 | 450.00 | ${prior}`, unit),
    ofYear(2023, `基本支出 | ${before} | 300.00`, unitBefore),
  );

ruleTable(priorYearFigures, {
  passes: [
    {
      name: '各行都等于上年工作簿的本年数',
      given: years(
        ofYear(
          2024,
          '基本支出 | 450.00 | 409.40\n项目支出 | 4036.57 | 6783.00\n支出总计 | 4486.57 | 7192.40',
        ),
        ofYear(
          2023,
          '基本支出 | 409.40 | 367.44\n项目支出 | 6783.00 | 7835.79\n支出总计 | 7192.40 | 8203.23',
        ),
      ),
    },
    { name: '今年用万元，上年用元', given: one('409.40', '4094012.35', '单位：万元', '单位：元') },
    {
      name: '行名换了写法，合计叫法不同',
      given: years(
        ofYear(
          2024,
          '基本支出 | 450.00 | 409.40\n其中：人员支出 | 430.00 | 392.65\n支出合计 | 450.00 | 409.40',
        ),
        ofYear(2023, '基本支出 | 409.40 |\n其中：人员经费 | 392.65 |\n支出总计 | 409.40 |'),
      ),
    },
    {
      name: '上年没有的一行，上年数填0或空着',
      given: years(
        ofYear(2024, '基本支出 | 450.00 | 409.40\n上缴上级支出 | 3.00 | 0.00\n经营支出 | 3.00 |'),
        ofYear(2023, '基本支出 | 409.40 |\n上缴上级支出 | |\n经营支出 | 5.00 |'),
      ),
    },
    {
      name: '基本支出表和“三公”经费表',
      given: years(
        `
== 基本
2024年基本支出表
怀来县某局 | | 单位：万元
项目 | 本年 | 上年
人员经费 | 400.00 | 392.65
合计 | 400.00 | 392.65
== 三公
2024年“三公”经费表
单位：万元
项目 | 上年 | 本年
公务接待费 | 1.50 | 1.00
合计 | 1.50 | 1.00`,
        `
== 基本
2023年基本支出表
怀来县某局 | | 单位：万元
项目 | 本年 | 上年
人员经费 | 392.65 | 350.69
合计 | 392.65 | 350.69
== 三公
2023年“三公”经费表
单位：万元
项目 | 上年 | 本年
公务接待费 | 1.90 | 1.50
合计 | 1.90 | 1.50`,
      ),
    },
  ],
  finds: [
    {
      name: '上年数抄错：相邻两位写反',
      given: one('490.40', '409.40'),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!E4'],
          severity: 'error',
          stated: '490.40万元',
          expected: '409.40万元',
          difference: '81.00万元',
          says: '《收支预算总表》“基本支出”的上年数填的是490.40万元，上年工作簿 上年.xlsx 的 总表!D4是409.40万元，相差81.00万元。可能的原因：相邻两位数字写反了。',
        },
      ],
    },
    {
      name: '照抄了上年的上年数',
      given: years(
        ofYear(2024, '基本支出 | 450.00 | 367.44\n支出总计 | 450.00 | 409.40'),
        ofYear(2023, '基本支出 | 409.40 | 367.44\n支出总计 | 409.40 | 367.44'),
      ),
      expect: [{ messageId: 'unequal', at: ['总表!E4'], expected: '409.40万元' }],
    },
    {
      name: '换算单位时的四舍五入差',
      given: one('409.41', '4094000.00', '单位：万元', '单位：元'),
      expect: [{ messageId: 'rounding', at: ['总表!E4'], severity: 'hint', difference: '0.01万元' }],
    },
    {
      name: '上年的数隐藏了小数位',
      given: one('409.40 [0.00]', '409.404 [0.00]'),
      expect: [{ messageId: 'hiddenDecimals', at: ['总表!E4'], severity: 'hint' }],
    },
    {
      name: '财政拨款收支总表的收入',
      given: years(
        `
== 财拨
2024年部门财政拨款收支预算总表
某区示例局 | | | | | 单位：元
项目 | 预算数 | 上年预算数 | 项目 | 合计 | 一般公共预算
一、一般公共预算 | 50.00 | 41.00 | 一、教育支出 | 50.00 | 50.00
收入总计 | 50.00 | 40.00 | 支出总计 | 50.00 | 50.00`,
        `
== 财拨
2023年部门财政拨款收支预算总表
某区示例局 | | | | 单位：元
项目 | 预算数 | 项目 | 合计 | 一般公共预算
一、一般公共预算 | 40.00 | 一、教育支出 | 40.00 | 40.00
收入总计 | 40.00 | 支出总计 | 40.00 | 40.00`,
      ),
      expect: [{ messageId: 'unequal', at: ['财拨!C4'], stated: '41元', expected: '40元' }],
    },
    {
      name: '一行不对，别的行上年没有填、读不出：都要说',
      given: years(
        ofYear(
          2024,
          '基本支出 | 450.00 | 400.00\n项目支出 | 10.00 | 9.00\n经营支出 | 1.00 | 1.00\n支出总计 | 450.00 | #REF!',
        ),
        ofYear(2023, '基本支出 | 409.40 |\n项目支出 | |\n经营支出 | #REF! |\n支出总计 | 409.40 |'),
      ),
      expect: [{ messageId: 'unequal', at: ['总表!E4'] }],
      unchecked: [
        '上年工作簿 上年.xlsx 的 总表!D5没有填写，《收支预算总表》“项目支出”的上年数未核对',
        '上年工作簿 上年.xlsx 的 总表!D6读不出金额，《收支预算总表》“经营支出”的上年数未核对',
        '《收支预算总表》“支出总计”的上年数（总表!E7）是公式错误#REF!，请先改正公式',
      ],
    },
  ],
  cannotCheck: [
    {
      name: '上年工作簿没有写年度',
      given: one('409.40', '409.40').replace('2023年收支', '收支'),
      reason: '上年工作簿没有采用：“上年.xlsx”没有读到预算年度',
    },
    {
      name: '没有上年一列',
      given: years(
        ofYear(2024, '基本支出 | 450.00').replace(' | 上年预算数', ''),
        ofYear(2023, '基本支出 | 409.40 |'),
      ),
      reason: '没有找到填有上年数的表',
    },
    {
      name: '上年工作簿没有这张表',
      given: years(
        ofYear(2024, '基本支出 | 450.00 | 409.40'),
        '== 三公\n2023年“三公”经费表\n单位：万元\n项目 | 本年\n合计 | 1.50',
      ),
      reason: '上年工作簿里没有能与上年数对照的行',
    },
    {
      name: '没有写金额单位',
      given: one('409.40', '409.40', ''),
      reason: '没有写明金额单位',
    },
  ],
  notApplicable: [
    {
      name: '没有给上年工作簿',
      given: ofYear(2024, '基本支出 | 450.00 | 409.40'),
      reason: '没有提供上年工作簿',
    },
  ],
});
