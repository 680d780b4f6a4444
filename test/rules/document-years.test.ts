import { documentYears } from '../../src/core/rules/form/document-years';
import { sheet } from '../support/performance-sheet-text';
import { projectExpenditureTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const CODE = '13073023P00005510001B';
const budget = (name: string, year = 2023): string =>
  `${projectExpenditureTable(`450001怀来县医疗保障局 | ${CODE} | ${name} | | 450.00`, undefined, { title: `${year}年项目支出表` })}\n${sheet({ name })}`;
const passes = (name: string): { name: string; given: string } => ({ name, given: budget(name) });
const AT = ['项目支出表!C4', '绩效目标表!E3'];

ruleTable(documentYears, {
  passes: [
    passes('怀财字【2023】7号 医疗救助'),
    passes('冀财社[2022]218号 提前下达2023年医疗服务补助资金'),
    passes('冀财社[2022]218号 医疗服务补助资金'),
    passes('2022年结转的代办员补助资金'),
    passes('2021-2023年农村公路改造'),
    passes('2021年、2023年两批校舍维修'),
  ],
  finds: [
    {
      name: '上年的资金（2023年第4个项目）',
      given: budget('冀财社﹝2021﹞182号 关于提前下达2022年代办员补助资金的通知'),
      expect: [
        {
          messageId: 'olderYear',
          at: AT,
          severity: 'warning',
          stated: '2022年',
          expected: '2023年',
          says: '“关于提前下达2022年代办员补助资金的通知”里的年份是2022年',
        },
      ],
    },
    {
      name: '两年前的文件',
      given: budget('冀财社[2021]182号 代办员补助资金'),
      expect: [{ messageId: 'olderDocument', at: AT, stated: '冀财社[2021]182号', says: '2年前' }],
    },
    {
      name: '以后年度',
      given: budget('2025年校舍维修'),
      expect: [{ messageId: 'later', at: AT, stated: '2025年' }],
    },
    {
      name: '文件还没有印发',
      given: budget('冀财社[2024]18号 代办员补助资金'),
      expect: [{ messageId: 'later', at: AT, stated: '冀财社[2024]18号' }],
    },
    {
      name: '与上年的文件序号相同',
      given: `${budget('怀财字【2023】7号 医疗救助')}\n=== 上年工作簿\n${budget('怀财字【2022】7号 医疗救助', 2022)}`,
      expect: [{ messageId: 'sameNumber', at: AT, severity: 'hint', stated: '怀财字[2023]7号' }],
    },
  ],
  cannotCheck: [{ name: '不知道年度', given: sheet(), reason: '没有读到预算年度' }],
  notApplicable: [{ name: '名称里没有年份', given: budget('医疗救助'), reason: '没有文号和年份' }],
});
