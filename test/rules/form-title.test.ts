import { formTitle } from '../../src/core/rules/form/form-title';
import { GRANTS, projectRow, projectTable, RELIEF } from '../support/project-forms';
import { sheet, stackedSheets } from '../support/performance-sheet-text';
import { ruleTable } from '../support/rule-table';

const NAME = '城乡医疗救助县级配套';
const titled = (title: string): string => sheet().replace(`1.${NAME}绩效目标表`, title);

ruleTable(formTitle, {
  passes: [
    { name: '标题就是项目名称', given: sheet() },
    { name: '标题带文号', given: titled(`3.怀财字【2023】7号 ${NAME}绩效目标表`) },
    { name: '标题带年度和“项目”二字', given: titled(`2023年${NAME}项目绩效目标申报表`) },
    { name: '标题省略了几个字', given: titled('城乡医疗救助绩效目标表') },
    { name: '标题还写着部门', given: titled(`怀来县医疗保障局${NAME}绩效目标表`) },
  ],
  finds: [
    {
      name: '标题漏了一个字',
      given: titled('1.城乡医疗救助县级套绩效目标表'),
      expect: [
        {
          messageId: 'otherWords',
          at: ['绩效目标表!A1', '绩效目标表!E3'],
          severity: 'error',
          stated: '城乡医疗救助县级套',
          expected: NAME,
        },
      ],
    },
    {
      name: '标题多了一个字',
      given: titled(`1.${NAME}了绩效目标表`),
      expect: [{ messageId: 'otherWords', at: ['绩效目标表!A1', '绩效目标表!E3'] }],
    },
    {
      name: '标题的年度与项目名称的不同',
      given: sheet({ name: '提前下达2024年补助资金' }).replace('1.提前下达2024年', '1.提前下达2023年'),
      expect: [{ messageId: 'otherWords', at: ['绩效目标表!A1', '绩效目标表!E3'] }],
    },
    {
      name: '标题是另一个项目的',
      given: stackedSheets({}, { serial: '2', name: '困难群众参保资助资金' }).replace(
        '2.困难群众参保资助资金绩效',
        `2.${NAME}绩效`,
      ),
      expect: [
        {
          messageId: 'otherProject',
          at: ['绩效目标表!A18', '绩效目标表!E20'],
          stated: NAME,
          expected: '困难群众参保资助资金',
          says: '那是另一个项目',
        },
      ],
    },
  ],
  cannotCheck: [{ name: '没有绩效目标表', given: '== 别的\n内容', reason: '没有找到《项目绩效目标表》' }],
  notApplicable: [
    {
      name: '标题只写表名',
      given: titled('2023年项目支出绩效目标表'),
      reason: '绩效目标表的标题没有写项目名称',
    },
    {
      name: '项目支出表写的是另一个名称（X11）',
      given:
        projectTable(projectRow(RELIEF), projectRow(GRANTS)) +
        `\n${sheet({ name: '城乡医疗救助配套' }).replace('1.城乡医疗救助配套绩效', `1.${NAME}绩效`)}`,
      reason: '绩效目标表的标题没有写项目名称',
    },
  ],
});
