import { checkCharacter } from '../../src/core/facts';
import { projectCodeRegion } from '../../src/core/rules/form/project-code-region';
import { forms } from '../support/project-forms';
import { ruleTable } from '../support/rule-table';

const code = (region: string, serial: number): string => {
  const start = `${region}23P0000551000${serial}`;
  return `${start}${checkCharacter(`${start}0`) ?? ''}`;
};
const sheets = (...codes: readonly string[]): string =>
  forms(
    ...codes.map((each, index) => ({ code: each, name: `项目${'甲乙丙丁'.charAt(index)}`, budget: '1.00' })),
  );

ruleTable(projectCodeRegion, {
  passes: [
    { name: '区划相同', given: sheets(code('130730', 1), code('130730', 2), code('130730', 3)) },
    {
      name: '校验位不对的由 K01 报',
      given: sheets(code('130730', 1), code('130730', 2), code('130730', 3), '13073123P00005510004C'),
    },
  ],
  finds: [
    {
      name: '一个编码是别的县的',
      given: sheets(code('130730', 1), code('130730', 2), code('130730', 3), code('130732', 4)),
      expect: [
        {
          messageId: 'other',
          at: ['绩效目标表!B24'],
          severity: 'warning',
          stated: '130732',
          expected: '130730',
          says: '项目“项目丁”的编码',
        },
      ],
    },
    {
      name: '一个编码是上级的',
      given: sheets(code('130000', 1), code('130730', 2), code('130730', 3)),
      expect: [{ messageId: 'other', at: ['绩效目标表!B3'], stated: '130000' }],
    },
  ],
  cannotCheck: [
    { name: '编码太少', given: sheets(code('130730', 1), code('130732', 2)), reason: '不到三个' },
    {
      name: '各不相同',
      given: sheets(code('130730', 1), code('130731', 2), code('130732', 3)),
      reason: '区划各不相同',
    },
    { name: '没有项目', given: '== 封面\n某局', reason: '没有找到' },
  ],
  notApplicable: [
    {
      name: '表式不印编码',
      given:
        '== 绩效\n项目支出绩效目标表\n项目名称 | 校舍维修\n项目资金（万元） | 年度资金总额 | 40\n | 其中：财政拨款 | 40\n总体目标 | 维修8所\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 维修学校数量 | ≥8所',
      reason: '',
    },
  ],
});
