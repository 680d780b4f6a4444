import { projectPurpose } from '../../src/core/rules/form/project-purpose';
import { NO_SHEET } from '../support/indicator-cases';
import { sheet } from '../support/performance-sheet-text';
import { ruleTable, type ExpectedFinding } from '../support/rule-table';

const basic = (stated: string): { name: string; given: string; expect: readonly ExpectedFinding[] } => ({
  name: stated,
  given: sheet({ purpose: stated }),
  expect: [
    {
      messageId: 'basic',
      at: ['绩效目标表!B5', '绩效目标表!E3'],
      severity: 'warning',
      stated,
      says: `项目“城乡医疗救助县级配套”的资金用途是“${stated}”，属于基本支出`,
    },
  ],
});

ruleTable(projectPurpose, {
  passes: [
    { name: '项目的用途', given: sheet({ purpose: '用于困难群众住院、门诊医疗救助。' }) },
    { name: '临聘人员的工资是项目', given: sheet({ purpose: '用于网格员工资和培训' }) },
    { name: '专门的运行费', given: sheet({ purpose: '污水处理厂运行经费' }) },
    { name: '培训班的办公费', given: sheet({ purpose: '培训班场地费、资料费和办公费' }) },
  ],
  finds: ['人员经费', '运行经费', '办公经费支出。', '用于单位日常公用经费', '主要用于机关水电费等支出'].map(
    basic,
  ),
  cannotCheck: [NO_SHEET],
  notApplicable: [{ name: '没有填写', given: sheet({ purpose: '' }), reason: '没有填写资金用途' }],
});
