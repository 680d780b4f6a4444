import { conflictingTargets } from '../../src/core/rules/form/conflicting-targets';
import { NO_SHEET } from '../support/indicator-cases';
import { indicators, sheet, stackedSheets } from '../support/performance-sheet-text';
import { ruleTable } from '../support/rule-table';

/** Two sheets; the second is called `name`, and its satisfaction and awareness are set as given. */
const two = (
  name: string,
  satisfaction: string,
  awareness = '政策知晓率',
  known = '≥80%',
  basis = '',
): string =>
  stackedSheets(
    {},
    {
      serial: '2',
      code: '13073023P000056100011',
      name,
      indicators: indicators({
        数量指标: { name: '另一件事', target: '≥1件' },
        质量指标: { name: '另一合格率', target: '≥97%' },
        时效指标: { name: '另一时限', target: '≤3天' },
        社会效益指标: { name: awareness, target: known },
        服务对象满意度指标: { target: satisfaction, basis },
      }),
    },
  );
const ALIKE = '2030年城乡医疗救助县级配套资金';

ruleTable(conflictingTargets, {
  passes: [
    { name: '同类项目指标值相同', given: two(ALIKE, '≥85%') },
    { name: '依据里写明了原因', given: two(ALIKE, '≥90%', '政策知晓率', '≥80%', '因上年实际为91%') },
  ],
  finds: [
    {
      name: '满意度不同（2023年第4、9个项目）',
      given: two(ALIKE, '≥90%'),
      expect: [
        {
          messageId: 'different',
          at: ['绩效目标表!F15', '绩效目标表!F32'],
          severity: 'warning',
          stated: '≥85%、≥90%',
          says: '“城乡医疗救助县级配套”是≥85%、“2030年城乡医疗救助县级配套资金”是≥90%',
        },
      ],
    },
    {
      name: '问的是不同的人（2024年第1、5个项目）',
      given: two(ALIKE, '≥85%', '受助群众政策知晓率', '≥90%'),
      expect: [{ messageId: 'different', at: ['绩效目标表!F14', '绩效目标表!F31'] }],
    },
  ],
  cannotCheck: [NO_SHEET],
  notApplicable: [
    { name: '不同类的项目', given: two('办公楼维修', '≥90%'), reason: '没有同类项目的同一个指标' },
    { name: '只有一个项目', given: sheet(), reason: '没有同类项目的同一个指标' },
  ],
});
