import { projectChanges } from '../../src/core/rules/across-years/project-changes';
import { projectExpenditureTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** 项目支出表 of a year: rows of `项目名称 | 预算数`, or of all columns, from row 4 on. */
const year = (
  budgetYear: number,
  rows: readonly string[],
  { unit = '450001怀来县医疗保障局', department = '怀来县医疗保障局' } = {},
): string => {
  const printed = rows.map((row) => {
    const [name = '', budget = '', ...more] = row.split('|');
    return more.length > 0 ? row : `${unit} | | ${name} | | ${budget}`;
  });
  const words = { title: `${budgetYear}年项目支出表`, head: department };
  return projectExpenditureTable([...printed, '合计 | | | | 100.00'].join('\n'), undefined, words);
};

const years = (now: readonly string[], before: readonly string[]): string =>
  `${year(2024, now)}\n=== 上年工作簿\n${year(2023, before)}`;

const RUNNING = '运行经费 | 20.00';

ruleTable(projectChanges, {
  passes: [
    { name: '两年是同一个项目', given: years([RUNNING], [RUNNING]) },
    {
      name: '编码相同，名称改了',
      given: years(
        ['450001 | 13073023P00016510001A | 医保业务运行保障 | | 20.00'],
        ['450001 | 13073023P00016510001A | 运行经费 | | 20.00'],
      ),
    },
    {
      name: '编码每年新编，县里的文号每年一个，名称相同',
      given: years(
        ['450001 | 13073024P00058610001U | 怀财字【2024】7号 运行经费 | | 20.00'],
        ['450001 | 13073023P00016510001A | 怀财字【2023】9号 运行经费 | | 20.00'],
      ),
    },
    {
      name: '上级文号相同，括号和位置不同，前面加了县里的文号',
      given: years(
        [
          '怀财字【2024】7号关于下达2023年代办员补助资金的通知（冀财社[2022]172号） | 4.00',
          '怀财字【2024】7号 运行经费 | 20.00',
        ],
        ['冀财社﹝2022﹞172号 提前下达代办员补助 | 4.00', '怀财字【2023】7号 运行经费 | 20.00'],
      ),
    },
    {
      name: '名称里的年份不同，不是上级补助',
      given: years(['2024年度设备购置 | 5.00'], ['2023年度设备购置 | 3.00']),
    },
    {
      name: '上年叫部门，今年叫局：同一个单位的运行经费',
      given: `${year(2024, [RUNNING], { unit: '怀来县医疗保障局' })}
=== 上年工作簿
${year(2023, [RUNNING], { unit: '怀来县医疗保障部门', department: '怀来县医疗保障部门' })}`,
    },
  ],
  finds: [
    {
      name: '公开实例（2024年）：91号新增，新政策预留不再有',
      given: years(
        [
          '怀财字【2024】7号医疗服务补助资金（冀财社[2023]91号） | 0.00',
          '怀财字【2024】7号 运行经费 | 20.00',
        ],
        ['怀财字【2023】7号 新政策预留 | 1000.00', '怀财字【2023】7号 运行经费 | 20.00'],
      ),
      expect: [
        {
          messageId: 'added',
          at: ['项目支出表!C4'],
          severity: 'hint',
          says: '项目“怀财字【2024】7号医疗服务补助资金（冀财社[2023]91号）”（预算0.00万元）在上年工作簿 上年.xlsx 中没有',
        },
        {
          messageId: 'gone',
          at: ['项目支出表!E6'],
          severity: 'hint',
          says: '上年的项目“怀财字【2023】7号 新政策预留”（预算1000.00万元）今年没有了，它在上年工作簿 上年.xlsx 的 项目支出表!C4',
        },
      ],
    },
    {
      name: '每年一笔的上级补助，文号不同：一新一旧',
      given: years(
        ['冀财社[2023]208号提前下达2024年中央财政医疗补助资金的通知 | 12.00'],
        ['冀财社[2022]218号提前下达2023年中央财政医疗补助资金的通知 | 8.00'],
      ),
      expect: [
        { messageId: 'added', at: ['项目支出表!C4'] },
        { messageId: 'gone', at: ['项目支出表!E5'] },
      ],
    },
    {
      name: '每年一笔的上级补助，没有文号：只凭名称不能认定',
      given: years(
        ['提前下达2024年中央财政医疗补助资金 | 12.00'],
        ['提前下达2023年中央财政医疗补助资金 | 8.00'],
      ),
      expect: [
        {
          messageId: 'unsure',
          at: ['项目支出表!C4'],
          severity: 'hint',
          says: '项目“提前下达2024年中央财政医疗补助资金”与上年的“提前下达2023年中央财政医疗补助资金”名称相近，不能确定',
        },
      ],
    },
    {
      name: '名称改了几个字：请用户确认，不当作新增',
      given: years(['困难群众参保补助资金 | 280.00'], ['困难群众参保资助资金 | 280.00']),
      expect: [{ messageId: 'unsure', at: ['项目支出表!C4'] }],
    },
    {
      name: '同名的项目换了单位：请用户确认',
      given: years(
        ['450003怀来县医疗保险中心 | | 运行经费 | | 20.00', '医疗救助 | 1.00'],
        ['450001怀来县医疗保障局 | | 运行经费 | | 20.00', '医疗救助 | 1.00'],
      ),
      expect: [{ messageId: 'unsure', at: ['项目支出表!C4'] }],
    },
  ],
  cannotCheck: [
    {
      name: '给的是同一年的工作簿',
      given: `${year(2024, [RUNNING])}\n=== 上年工作簿\n${year(2024, [RUNNING])}`,
      reason: '上年工作簿没有采用：“上年.xlsx”是2024年的预算；本工作簿是2024年的，上年应为2023年。',
    },
    {
      name: '本年没有项目',
      given: `${year(2024, [])}\n=== 上年工作簿\n${year(2023, [RUNNING])}`,
      reason: '本年工作簿中没有读到项目',
    },
    {
      name: '上年没有项目',
      given: `${year(2024, [RUNNING])}\n=== 上年工作簿\n${year(2023, [])}`,
      reason: '上年工作簿中没有读到项目',
    },
  ],
  notApplicable: [
    { name: '没有给上年工作簿', given: year(2024, [RUNNING]), reason: '没有提供上年工作簿' },
    {
      name: '两年都没有项目',
      given: `${year(2024, [])}\n=== 上年工作簿\n${year(2023, [])}`,
      reason: '两年的工作簿中都没有项目',
    },
  ],
});
