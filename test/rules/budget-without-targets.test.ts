import { budgetWithoutTargets } from '../../src/core/rules/form/budget-without-targets';
import { NO_SHEET } from '../support/indicator-cases';
import { sheet } from '../support/performance-sheet-text';
import { ruleTable } from '../support/rule-table';

const EMPTY = [{ level1: '产出指标', level2: '数量指标', name: '救助人次', target: '' }];

ruleTable(budgetWithoutTargets, {
  passes: [
    { name: '有预算有指标', given: sheet() },
    { name: '没有预算没有指标', given: sheet({ budget: '0.00', indicators: EMPTY }) },
  ],
  finds: [
    {
      name: '预算为零却有指标（2024年第1个项目）',
      given: sheet({ budget: '0.00' }),
      expect: [
        {
          messageId: 'noBudget',
          at: ['绩效目标表!C4', '绩效目标表!E3'],
          severity: 'warning',
          stated: '0.00万元',
          says: '项目“城乡医疗救助县级配套”的预算数是0.00万元，却填写了6个指标',
        },
      ],
    },
    {
      name: '有预算没有指标值',
      given: sheet({ indicators: EMPTY }),
      expect: [{ messageId: 'noTargets', at: ['绩效目标表!E3', '绩效目标表!C4'], stated: '450.00万元' }],
    },
  ],
  cannotCheck: [NO_SHEET],
  notApplicable: [{ name: '没有填写预算数', given: sheet({ budget: '' }), reason: '没有填写预算数' }],
});
