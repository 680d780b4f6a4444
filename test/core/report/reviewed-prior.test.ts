import { expect, it } from '@jest/globals';
import { jsonReview } from '../../../src/core/report';
import { reviewWorkbook } from '../../../src/core/run';
import { textWorkbooks } from '../../support/text-workbook';

const years = (now: number, before: number): string => `
== 项目支出表
${now}年项目支出表
某县示例局 | | | 单位：万元
单位 | 项目编码 | 项目名称 | 预算数
某县示例局 | 13073024P00058610001U | 困难群众参保补助资金 | 2.00
=== 上年工作簿
== 去年
${before}年项目支出表
某县示例局 | | | 单位：元
单位 | 项目编码 | 项目名称 | 预算数
某县示例局 | | 困难群众参保资助资金 | 10000
某县示例局 | | 新政策预留 |`;

function reviewed(text: string): ReturnType<typeof reviewWorkbook> {
  const { workbook, ...prior } = textWorkbooks(text);
  return reviewWorkbook(workbook, { ...prior, rules: [] });
}

it('a project that may be one of last year\u2019s stands with its candidates, in the words and units of its own year', () => {
  const { prior, projects } = jsonReview('今年.xlsx', reviewed(years(2024, 2023)), 'in/上年.xlsx');
  expect(prior).toEqual({ path: 'in/上年.xlsx', year: 2023 });
  expect(projects).toEqual([
    {
      match: 'unsure',
      current: {
        code: '13073024P00058610001U',
        name: '困难群众参保补助资金',
        budget: '2.00万元',
        cell: '项目支出表!C4',
      },
      prior: null,
      candidates: [{ code: null, name: '困难群众参保资助资金', budget: '10000元', cell: '去年!C4' }],
    },
  ]);
});

it('a workbook that is not used has no projects', () => {
  const { prior } = reviewed(years(2024, 2024));
  expect(prior).toMatchObject({ fileName: '上年.xlsx', year: undefined, pairs: [], added: [], gone: [] });
  expect(prior?.refusal?.code).toBe('other-year');
});
