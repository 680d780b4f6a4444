import { performanceSheetPerProject } from '../../src/core/rules/across-tables/performance-sheet-per-project';
import { BUREAU, forms, GRANTS, projectRow, projectTable, RELIEF, RUNNING } from '../support/project-forms';
import { ruleTable } from '../support/rule-table';

ruleTable(performanceSheetPerProject, {
  passes: [
    {
      name: '2023年的三个项目，各有一张绩效目标表，顺序不同',
      given:
        projectTable(projectRow(RELIEF), projectRow(GRANTS), projectRow(RUNNING)) +
        forms(RUNNING, RELIEF, GRANTS),
    },
    {
      name: '表里的编码小写、全角、带空格',
      given: projectTable(projectRow({ ...RELIEF, code: '"13073023p　00005510001Ｂ"' })) + forms(RELIEF),
    },
    {
      name: '项目支出表没有编码，按名称对',
      given:
        projectTable(projectRow({ ...RELIEF, code: '' }), projectRow({ ...RUNNING, code: '' })) +
        forms(RELIEF, RUNNING),
    },
    {
      name: '项目支出表的名称不带文号',
      given: projectTable(projectRow({ ...RELIEF, code: '', name: '城乡医疗救助县级配套' })) + forms(RELIEF),
    },
    {
      name: '编码栏填的是“无”：不当作同一个编码',
      given:
        projectTable(projectRow({ ...RELIEF, code: '无' }), projectRow({ ...GRANTS, code: '无' })) +
        forms(RELIEF, GRANTS),
    },
    {
      name: '两个单位各有一个“运行经费”，没有编码',
      given:
        projectTable(
          projectRow({ ...RUNNING, code: '', unit: BUREAU }),
          projectRow({ ...RUNNING, code: '' }),
        ) + forms(RUNNING, { ...RUNNING, code: '13073023P00016410001L', unit: BUREAU }),
    },
    {
      name: '编码写错一位由X11报，不再说没有绩效目标表',
      given: projectTable(projectRow({ ...RELIEF, code: '13073023P00005510001D' })) + forms(RELIEF),
    },
    {
      name: '名称不同由X11报',
      given: projectTable(projectRow({ ...RELIEF, name: '医疗救助' })) + forms(RELIEF),
    },
    {
      name: '一个项目按功能分类拆成两行',
      given:
        projectTable(
          projectRow({ ...RELIEF, budget: '400.00' }, '城乡医疗救助'),
          projectRow({ ...RELIEF, budget: '50.00' }, '其他医疗救助支出'),
        ) + forms(RELIEF),
    },
    {
      name: '拆成金额相同的两行，加起来是预算数',
      given:
        projectTable(
          projectRow({ ...RELIEF, budget: '225.00' }),
          projectRow({ ...RELIEF, budget: '225.00' }),
        ) + forms(RELIEF),
    },
    {
      name: '预算为零的项目',
      given: projectTable(projectRow({ ...RELIEF, budget: '0.00' })) + forms({ ...RELIEF, budget: '0.00' }),
    },
    {
      name: '合计行、小计的单位行和表下的注不是项目',
      given:
        projectTable(
          `${BUREAU} | | | | 450.00`,
          projectRow(RELIEF),
          '合  计 | | | | 450.00',
          '注：本表不含基本支出。',
        ) + forms(RELIEF),
    },
    {
      name: '把别人的编码写到了自己的绩效目标表上：按名称对，由X11报',
      given:
        projectTable(projectRow(RELIEF), projectRow(GRANTS)) +
        forms(RELIEF, { ...GRANTS, code: RELIEF.code }),
    },
  ],
  finds: [
    {
      name: '项目支出表多一个项目',
      given: projectTable(projectRow(RELIEF), projectRow(GRANTS)) + forms(RELIEF),
      expect: [
        {
          messageId: 'noSheet',
          at: ['项目支出表!B5'],
          severity: 'error',
          says: '项目“困难群众参保资助资金”（13073023P000056100011）列在《项目支出表》中，但没有《项目绩效目标表》',
        },
      ],
    },
    {
      name: '没有编码的项目没有绩效目标表，指向名称',
      given: projectTable(projectRow(RELIEF), projectRow({ ...GRANTS, code: '' })) + forms(RELIEF),
      expect: [{ messageId: 'noSheet', at: ['项目支出表!C5'], says: '（没有编码）' }],
    },
    {
      name: '绩效目标表多一个项目',
      given: projectTable(projectRow(RELIEF)) + forms(RELIEF, RUNNING),
      expect: [
        {
          messageId: 'noRow',
          at: ['绩效目标表!B10'],
          severity: 'error',
          says: '项目“运行经费”（13073023P00016510001A）有绩效目标表',
        },
      ],
    },
    {
      name: '多出的绩效目标表没有编码，指向名称',
      given: projectTable(projectRow(RELIEF)) + forms(RELIEF, { ...RUNNING, code: '' }),
      expect: [{ messageId: 'noRow', at: ['绩效目标表!E10'], says: '项目“运行经费”（没有编码）' }],
    },
    {
      name: '编码和单位都不同，只是同名：两边各缺一个',
      given:
        projectTable(projectRow(RUNNING)) +
        forms({ ...RUNNING, code: '13073023P00016410001L', unit: BUREAU }),
      expect: [
        { messageId: 'noSheet', at: ['项目支出表!B4'] },
        { messageId: 'noRow', at: ['绩效目标表!B3'] },
      ],
    },
    {
      name: '留下一张空白的绩效目标表',
      given: projectTable(projectRow(RELIEF)) + forms(RELIEF, {}),
      expect: [{ messageId: 'nameless', at: ['绩效目标表!B10'], severity: 'error' }],
    },
    {
      name: '一个项目有两张绩效目标表',
      given: projectTable(projectRow(RELIEF)) + forms(RELIEF, RELIEF),
      expect: [
        { messageId: 'severalSheets', at: ['绩效目标表!B3', '绩效目标表!B10'], says: '有2张绩效目标表' },
      ],
    },
    {
      name: '照抄一张表忘了改编码，名称又不在项目支出表中',
      given: projectTable(projectRow(RELIEF)) + forms({ ...RUNNING, code: RELIEF.code }, RELIEF),
      expect: [{ messageId: 'severalSheets', at: ['绩效目标表!B10', '绩效目标表!B3'] }],
    },
    {
      name: '同一行列了三遍',
      given:
        projectTable(projectRow(RELIEF), projectRow(GRANTS), projectRow(RELIEF), projectRow(RELIEF)) +
        forms(RELIEF, GRANTS),
      expect: [
        {
          messageId: 'listedTwice',
          at: ['项目支出表!B4', '项目支出表!B6', '项目支出表!B7'],
          severity: 'error',
          says: '（13073023P00005510001B）在项目支出表中重复列了3行',
        },
      ],
    },
    {
      name: '重复列的项目又没有绩效目标表',
      given: projectTable(projectRow(GRANTS), projectRow(RELIEF), projectRow(RELIEF)) + forms(GRANTS),
      expect: [
        { messageId: 'listedTwice', at: ['项目支出表!B5', '项目支出表!B6'] },
        { messageId: 'noSheet', at: ['项目支出表!B5'] },
      ],
    },
    {
      name: '两个项目用了一个编码，绩效目标表也跟着错：每个项目有自己的表，只报编码',
      given:
        projectTable(projectRow(RELIEF), projectRow({ ...GRANTS, code: RELIEF.code })) +
        forms(RELIEF, { ...GRANTS, code: RELIEF.code }),
      expect: [
        {
          messageId: 'sharedCode',
          at: ['项目支出表!B4', '项目支出表!B5'],
          says: '2个不同的项目用了同一个编码13073023P00005510001B：“城乡医疗救助县级配套”、“困难群众参保资助资金”',
        },
      ],
    },
    {
      name: '两个项目用了一个编码，只有一张绩效目标表：先改编码',
      given: projectTable(projectRow(RELIEF), projectRow({ ...GRANTS, code: RELIEF.code })) + forms(RELIEF),
      expect: [{ messageId: 'sharedCode', at: ['项目支出表!B4', '项目支出表!B5'] }],
    },
    {
      name: '项目支出表没有项目，绩效目标表却有',
      given: projectTable('合计 | | | | 0') + forms(RELIEF),
      expect: [{ messageId: 'noRow', at: ['绩效目标表!B3'] }],
      unchecked: ['项目支出表中没有读到项目'],
    },
    {
      name: '好几处问题一起',
      given: projectTable(projectRow(RELIEF), projectRow(GRANTS)) + forms(RELIEF, RELIEF, RUNNING),
      expect: [
        { messageId: 'severalSheets', at: ['绩效目标表!B3', '绩效目标表!B10'] },
        { messageId: 'noSheet', at: ['项目支出表!B5'] },
        { messageId: 'noRow', at: ['绩效目标表!B17'] },
      ],
    },
  ],
  cannotCheck: [
    { name: '没有项目支出表', given: forms(RELIEF), reason: '没有找到《项目支出表》' },
    { name: '没有绩效目标表', given: projectTable(projectRow(RELIEF)), reason: '没有找到《项目绩效目标表》' },
    {
      name: '两种表都没有',
      given: '== 封面\n怀来县某局',
      reason: '没有找到《项目支出表》、《项目绩效目标表》',
    },
  ],
});
