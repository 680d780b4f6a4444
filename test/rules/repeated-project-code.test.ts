import { repeatedProjectCode } from '../../src/core/rules/form/repeated-project-code';
import { NO_SHEET } from '../support/indicator-cases';
import { sheet, stackedSheets } from '../support/performance-sheet-text';
import { projectExpenditureTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const CODE = '13073023P00005510001B';
const OTHER = '13073023P000056100011';
const two = (code: string, name: string): string =>
  stackedSheets({ code: CODE }, { serial: '2', code, name });

ruleTable(repeatedProjectCode, {
  passes: [
    { name: '编码各不相同', given: two(OTHER, '参保资助') },
    { name: '只有一张表', given: sheet() },
    {
      name: '同一个项目两张表，有项目支出表时由 X10 报',
      given: `${projectExpenditureTable(`450001怀来县医疗保障局 | ${CODE} | 城乡医疗救助县级配套 | | 450.00`)}\n${two(CODE, '城乡医疗救助县级配套')}`,
    },
  ],
  finds: [
    {
      name: '两个项目一个编码',
      given: two(CODE, '参保资助'),
      expect: [
        {
          messageId: 'repeated',
          at: ['绩效目标表!B3', '绩效目标表!B20'],
          severity: 'error',
          stated: CODE,
          says: '写在2张绩效目标表上：“城乡医疗救助县级配套”、“参保资助”',
        },
      ],
    },
    {
      name: '没有项目支出表，同一个项目两张表',
      given: two(CODE.toLowerCase(), '城乡医疗救助县级配套'),
      expect: [{ messageId: 'repeated', at: ['绩效目标表!B3', '绩效目标表!B20'] }],
    },
  ],
  cannotCheck: [NO_SHEET],
  notApplicable: [{ name: '没有填编码', given: sheet({ code: '' }), reason: '没有填写项目编码' }],
});
