import { projectGoal } from '../../src/core/rules/form/project-goal';
import { NO_SHEET } from '../support/indicator-cases';
import { sheet, stackedSheets } from '../support/performance-sheet-text';
import { ruleTable } from '../support/rule-table';

const GOAL_AT = '绩效目标表!B8';
const two = (first: string, second: string, name = '村级代办员培训'): string =>
  stackedSheets({ goal: first }, { serial: '2', code: '13073023P000056100011', name, goal: second });

ruleTable(projectGoal, {
  passes: [
    {
      name: '写明做什么、做多少',
      given: sheet({ goal: '救助住院和门诊困难群众4000人次，资金30天内发放到位。' }),
    },
    { name: '数写成汉字', given: sheet({ goal: '全年培训代办员两期，覆盖全县十七个乡镇。' }) },
    {
      name: '名称相近的项目目标相同',
      given: two('培训代办员279人。', '培训代办员279人。', '2030年城乡医疗救助县级配套'),
    },
  ],
  finds: [
    {
      name: '两个不相干的项目写一样的目标（2023年第5至7个项目）',
      given: two('1.提高保障水平', '1、提高保障水平。'),
      expect: [
        {
          messageId: 'shared',
          at: [GOAL_AT, '绩效目标表!B25'],
          severity: 'warning',
          stated: '1.提高保障水平',
          says: '2个项目的绩效目标都是“1.提高保障水平”：城乡医疗救助县级配套、村级代办员培训',
        },
      ],
    },
    {
      name: '有数的目标也不能照抄',
      given: two('培训代办员279人。', '培训代办员279人。'),
      expect: [{ messageId: 'shared', at: [GOAL_AT, '绩效目标表!B25'] }],
    },
    {
      name: '只有几个字',
      given: sheet({ goal: '按时发放' }),
      expect: [{ messageId: 'tooShort', at: [GOAL_AT], severity: 'warning', stated: '按时发放' }],
    },
    {
      name: '没有一个数',
      given: sheet({ goal: '1.2.保障2030年城乡居民医疗保险代办员综合素质和服务能力进一步提升。' }),
      expect: [{ messageId: 'noFigure', at: [GOAL_AT], severity: 'hint' }],
    },
  ],
  cannotCheck: [NO_SHEET],
  notApplicable: [{ name: '没有填写', given: sheet({ goal: '' }), reason: '没有填写绩效目标' }],
});
