import { procurementProjects } from '../../src/core/rules/across-tables/procurement-projects';
import { procurementTable, projectExpenditureTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const budget = (project: string, name = '怀财字【2023】7号 城乡医疗救助县级配套'): string =>
  `${projectExpenditureTable(`450001怀来县医疗保障局 | 13073023P00005510001B | ${name} | | 450.00`)}
${procurementTable(`${project} | | 打印机 | A02 | 台 | 2 | 0.50 | 1.00 | 1.00`)}`;

ruleTable(procurementProjects, {
  passes: [
    { name: '名称相同', given: budget('怀财字【2023】7号 城乡医疗救助县级配套') },
    { name: '省去了文号', given: budget('城乡医疗救助县级配套') },
    { name: '用公用经费采购', given: budget('日常公用经费') },
  ],
  finds: [
    {
      name: '没有这个项目',
      given: budget('办案设备更新'),
      expect: [
        {
          messageId: 'unknown',
          at: ['采购!A5'],
          severity: 'warning',
          stated: '办案设备更新',
          says: '政府采购的项目“办案设备更新”不在《项目支出表》中',
        },
      ],
    },
    {
      name: '名称写得不一样',
      given: budget('城乡医疗救助县级补助'),
      expect: [{ messageId: 'otherName', at: ['采购!A5'], expected: '城乡医疗救助县级配套' }],
    },
  ],
  cannotCheck: [{ name: '没有采购表', given: '== 封面\n某局', reason: '没有找到' }],
  notApplicable: [{ name: '没有写项目名称', given: budget(''), reason: '没有写项目名称' }],
});
