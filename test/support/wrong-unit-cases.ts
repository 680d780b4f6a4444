import type { RuleTable } from './rule-table';

/** 收支预算总表 and 基本支出表 with their unit lines, and 项目支出表 in 万元 where a third table is wanted. */
function tables(
  summary: string,
  basic: string,
  figures = ['409.40', '392.65', '16.75'],
  third = true,
): string {
  return `== 收支预算总表
2023年收支预算总表
某市示例局 | | | ${summary}
项目 | 预算数 | 项目 | 预算数
一、财政拨款收入 | 7192.40 | 一、基本支出 | 409.40
 | | 1、人员经费 | 392.65
 | | 2、日常公用经费 | 16.75
 | | 二、项目支出 | 6783.00
收入总计 | 7192.40 | 支出总计 | 7192.40
== 基本支出表
2023年基本支出表
某市示例局 | ${basic}
项目 | 本年
合计 | ${figures[0] ?? ''}
人员经费 | ${figures[1] ?? ''}
日常公用经费 | ${figures[2] ?? ''}
${
  third
    ? `== 项目支出表
2023年项目支出表
某市示例局 | | 单位：万元
单位 | 项目名称 | 预算数
某市示例局 | 城乡居民参保补助 | 6783.00
合计 | | 6783.00`
    : ''
}`;
}

/** The cases of D08 for unit lines that contradict the other tables. */
export const WRONG_UNIT_CASES: Pick<RuleTable, 'passes' | 'finds'> = {
  passes: [
    { name: '各表都是万元', given: tables('单位：万元', '单位：万元') },
    { name: '一张表换算成元', given: tables('单位：万元', '单位：元', ['4094000', '3926500', '167500']) },
    {
      name: '一张表换算成亿元，四舍五入',
      given: tables('单位：万元', '单位：亿元', ['0.04', '0.04', '0.00']),
    },
    {
      name: '只有一个数差一万倍，不是单位行的错',
      given: tables('单位：万元', '单位：万元', ['4094000', '392.65', '16.75']),
    },
    {
      name: '数不一致，但不是差一万倍',
      given: tables('单位：万元', '单位：万元', ['40.94', '39.27', '1.68']),
    },
    {
      name: '数字写成文字，全角',
      given: tables('单位：万元', '单位：万元', ['"４０９．４０"', '"392.65 "', '16.75']),
    },
    { name: '公式错误不算数', given: tables('单位：万元', '单位：万元', ['#REF!', '392.65', '16.75']) },
    { name: '一张表没有填数', given: tables('单位：万元', '单位：元', ['', '', '']) },
    { name: '一张表全是零', given: tables('单位：万元', '单位：元', ['0', '0', '0']) },
  ],
  finds: [
    {
      name: '三张表，一张写成元',
      given: tables('单位：万元', '单位：元'),
      expect: [
        {
          messageId: 'wrongUnit',
          at: ['基本支出表!B2', '基本支出表!B4', '收支预算总表!D4'],
          severity: 'error',
          stated: '单位：元',
          expected: '单位：万元',
          says: '与《收支预算总表》可以对照的3个数都是这样差',
        },
      ],
    },
    {
      name: '总表写成元，另外两张说得一样',
      given: tables('单位：元', '单位：万元'),
      expect: [
        {
          messageId: 'wrongUnit',
          at: ['收支预算总表!D2', '收支预算总表!D7', '项目支出表!C5'],
          says: '与《基本支出表》、《项目支出表》可以对照的4个数都是这样差',
        },
      ],
    },
    {
      name: '按元填了，单位行是万元；有一格是公式错误',
      given: tables('单位：万元', '单位：万元', ['4094012.34', '3926512.34', '#REF!']),
      expect: [
        {
          messageId: 'wrongUnit',
          at: ['基本支出表!B2', '基本支出表!B4', '收支预算总表!D4'],
          stated: '单位：万元',
          expected: '单位：元',
          says: '“合计”（基本支出表!B4）是4094012.34万元',
        },
      ],
    },
    {
      name: '两张表，一个总数没有部门会有',
      given: tables('单位：元', '单位：万元', undefined, false),
      expect: [{ messageId: 'wrongUnit', at: ['收支预算总表!D2', '收支预算总表!D4', '基本支出表!B4'] }],
    },
    {
      name: '两张表对一张表，多数的总数没有部门会有',
      given: tables('单位：元', '单位：元'),
      expect: [
        {
          messageId: 'undecidedUnit',
          at: ['收支预算总表!D2', '基本支出表!B2', '项目支出表!C2', '收支预算总表!D7', '项目支出表!C5'],
          severity: 'error',
          stated: '单位：元',
          expected: '单位：万元',
          says: '如果是前者写错了，实际是6783.00万元；如果是后者写错了，实际是6783元',
        },
      ],
    },
  ],
};
