import { agencyOperatingFunds } from '../../src/core/rules/across-tables/agency-operating-funds';
import { forms, projectTable } from '../support/project-forms';
import {
  basicTable,
  economicTable,
  organisationTable,
  summary,
  threePublicRows,
  threePublicTable,
} from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** 机关运行经费 stands in C9 of “三公”经费表, 日常公用经费 in B5 of 基本支出表. */
const threePublic = (
  operating: string,
  { unit, label = '机关运行经费' }: { readonly unit?: string; readonly label?: string } = {},
): string =>
  threePublicTable(
    `${threePublicRows('1.90 | 1.90', '0 | 0', '0 | 0', '1.90 | 1.90')}\n\n${label} | | ${operating}`,
    unit,
  );
const basic = (daily: string, unit?: string): string =>
  basicTable(`人员经费 | 392.65 | 350.69\n日常公用经费 | ${daily} | 16.75\n合计 | 409.40 | 367.44`, unit);
const totals = (daily: string): string =>
  summary(`一般公共预算收入 | 7192.40 | 基本支出 | 409.40
 | | 其中：人员经费 | 392.65
 | | 日常公用经费 | ${daily}
 | | 项目支出 | 6783.00
收入总计 | 7192.40 | 支出总计 | 7192.40`);
/** 公用经费 of its 合计 row stands in E5. */
const byClass = (daily: string): string =>
  economicTable(`302 | 商品和服务支出 | ${daily} | | ${daily}\n合计 | | ${daily} | | ${daily}`);
const units = (...natures: readonly string[]): string =>
  organisationTable(natures.map((nature, index) => `怀来县第${index + 1}单位 | ${nature}`).join('\n'));

const OPERATING = '三公!C9';
const DAILY = '基本!B5';
const business = { code: '13073023P00016410001L', name: '怀财字【2023】7号 原新农合业务费', budget: '15.00' };
const running = { code: '13073023P00016510001A', name: '怀财字【2023】7号 运行经费', budget: '20.00' };

ruleTable(agencyOperatingFunds, {
  passes: [
    { name: '两数相等', given: threePublic('16.75') + basic('16.75') },
    { name: '都是零', given: threePublic('0') + basic('0') },
    { name: '按经济分类编列的公用经费，单位是元', given: threePublic('16.75') + byClass('167500') },
    {
      name: '小于日常公用经费，另有事业单位',
      given: threePublic('10.00') + basic('16.75') + units('行政', '事业'),
    },
    {
      name: '全是事业单位，机关运行经费为零',
      given: threePublic('0') + basic('16.75') + units('事业', '事业'),
    },
    { name: '没有基本支出表，用收支总表的日常公用经费', given: threePublic('16.75') + totals('16.75') },
    { name: '基本支出表没有填，用收支总表的', given: threePublic('16.75') + basic('') + totals('16.75') },
    { name: '一张按元，一张按万元', given: threePublic('167500', { unit: '单位：元' }) + basic('16.75') },
    {
      name: '按元的有角分，折成万元四舍五入后相等',
      given: threePublic('167532.50', { unit: '单位：元' }) + basic('16.75'),
    },
    {
      name: '单位写在栏目名称里，基本支出表没有上年一栏',
      given:
        threePublic('16.75', { unit: '' }).replace('上年 | 本年', '上年（万元） | 本年（万元）') +
        basic('16.75', '').replace('本年 | 上年', '本年（金额单位：万元） |'),
    },
    { name: '差在隐藏的小数位', given: threePublic('16.75') + basic('16.7486 [0.00]') },
    { name: '存成文本的数字、全角', given: threePublic('"１６.７５ "') + basic('"16.75万元"') },
    {
      name: '标签用机关运行费，注明口径',
      given: threePublic('16.75', { label: '机关运行费（行政和参公单位）' }) + basic('16.75'),
    },
  ],
  finds: [
    {
      name: '2023年：31.75比16.75多15.00，正好是原新农合业务费',
      given: threePublic('31.75') + basic('16.75') + units('行政', '事业') + forms(business, running),
      expect: [
        {
          messageId: 'above',
          at: [OPERATING, DAILY, '绩效目标表!C4'],
          severity: 'warning',
          stated: '31.75万元',
          expected: '16.75万元',
          difference: '15.00万元',
          says: '多出15.00万元。差额正好等于项目“13073023P00016410001L 原新农合业务费”（15.00万元）的预算数，可能把项目支出计入了机关运行经费',
        },
      ],
    },
    {
      name: '没有绩效目标表，从项目支出表找；两个项目合起来是差额',
      given:
        threePublic('51.75') +
        basic('16.75') +
        projectTable(
          `怀来县医疗保险中心 | ${business.code} | ${business.name} | | 15.00`,
          `怀来县医疗保险中心 | ${running.code} | ${running.name} | | 20.00`,
          '怀来县医疗保险中心 | 13073023P00022310002D | 代办员补助 | | 4.00',
        ),
      expect: [
        {
          messageId: 'above',
          at: [OPERATING, DAILY, '项目支出表!E4', '项目支出表!E5'],
          difference: '35.00万元',
          says: '“13073023P00016410001L 原新农合业务费”（15.00万元）、“13073023P00016510001A 运行经费”（20.00万元）',
        },
      ],
    },
    {
      name: '两个项目都是15.00，说不准是哪一个，就不说',
      given: threePublic('31.75') + basic('16.75') + forms(business, { ...running, budget: '15.00' }),
      expect: [
        { messageId: 'above', at: [OPERATING, DAILY], difference: '15.00万元', says: '多出15.00万元。' },
      ],
    },
    {
      name: '没有一个项目对得上差额',
      given: threePublic('31.76') + basic('16.75') + forms(business, running),
      expect: [
        {
          messageId: 'above',
          at: [OPERATING, DAILY],
          stated: '31.76万元',
          difference: '15.01万元',
          says: '多出15.01万元。',
        },
      ],
    },
    {
      name: '多0.01万元也是多，日常公用经费在收支总表上',
      given: threePublic('16.76') + totals('16.75'),
      expect: [{ messageId: 'above', at: [OPERATING, '总表!D6'], difference: '0.01万元' }],
    },
    {
      name: '日常公用经费是零',
      given: threePublic('3.00') + basic('0') + units('事业'),
      expect: [{ messageId: 'above', at: [OPERATING, DAILY], difference: '3.00万元' }],
    },
    {
      name: '不同单位：差额按机关运行经费的单位说',
      given: threePublic('317500', { unit: '单位：元' }) + basic('16.75') + forms(business),
      expect: [
        {
          messageId: 'above',
          at: [OPERATING, DAILY, '绩效目标表!C4'],
          stated: '317500元',
          expected: '167500元',
          difference: '150000元',
        },
      ],
    },
    {
      name: '多于按经济分类编列的公用经费',
      given: threePublic('31.75') + byClass('167500'),
      expect: [
        {
          messageId: 'above',
          at: [OPERATING, '经济!E5'],
          stated: '31.75万元',
          expected: '16.75万元',
          difference: '15.00万元',
        },
      ],
    },
    {
      name: '都是行政和参公单位，却小于日常公用经费；差额等于某个项目只是巧合，不提',
      given: threePublic('1.75') + basic('16.75') + units('行政', '事业（参公）') + forms(business),
      expect: [
        {
          messageId: 'below',
          at: [OPERATING, DAILY],
          stated: '1.75万元',
          expected: '16.75万元',
          difference: '-15.00万元',
          says: '少了15.00万元；机构设置表中都是行政（参公）单位，两数应当相等。',
        },
      ],
    },
    {
      name: '都是行政单位，机关运行经费填了零',
      given: threePublic('0') + basic('16.75') + units('行政'),
      expect: [{ messageId: 'below', at: [OPERATING, DAILY], stated: '0.00万元', difference: '-16.75万元' }],
    },
  ],
  notApplicable: [
    {
      name: '表里没有机关运行经费这一行',
      given: threePublic('16.75', { label: '会议费' }) + basic('16.75'),
      reason: '不列机关运行经费',
    },
  ],
  cannotCheck: [
    {
      name: '小于按经济分类编列的公用经费，不知道有没有事业单位',
      given: threePublic('10.00') + byClass('167500'),
      reason: '没有读到《机构设置表》中的单位',
    },
    {
      name: '机关运行经费没有填',
      given: threePublic('') + basic('16.75'),
      reason: '“机关运行经费”（三公!C9）没有填写',
    },
    { name: '机关运行经费是公式错误', given: threePublic('#REF!') + basic('16.75'), reason: '公式错误#REF!' },
    { name: '写的是文字', given: threePublic('见附表') + basic('16.75'), reason: '写的是“见附表”，不是数字' },
    { name: '没有写金额单位', given: threePublic('31.75', { unit: '' }), reason: '没有写明金额单位' },
    { name: '没有日常公用经费可比', given: threePublic('16.75'), reason: '没有读到日常公用经费' },
    {
      name: '日常公用经费都没有填',
      given: threePublic('16.75') + basic('') + totals(''),
      reason: '没有读到日常公用经费',
    },
    {
      name: '小于日常公用经费，不知道有没有事业单位',
      given: threePublic('10.00') + basic('16.75'),
      reason: '没有读到《机构设置表》中的单位',
    },
    { name: '没有“三公”经费表', given: basic('16.75'), reason: '没有找到《“三公”经费表》' },
  ],
});
