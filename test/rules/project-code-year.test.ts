import { projectCodeYear } from '../../src/core/rules/form/project-code-year';
import { forms, projectTable, type FormText } from '../support/project-forms';
import { ruleTable } from '../support/rule-table';

/** Forms alone say no budget year: the cover does. */
const sheets = (cover: string, ...texts: readonly FormText[]): string =>
  `== 封面\n${cover}${forms(...texts)}`;
const COVER = '2023年部门预算信息公开情况说明';

const RELIEF = '13073023P00005510001B';
const RELIEF_NAME = '怀财字【2023】7号 城乡医疗救助县级配套';
const AGENTS = '13073022P00791810001Q';
const AGENTS_NAME =
  '"[13073022X000010997918]冀财社﹝2021﹞182号 关于提前下达2022年省级财政城乡居民医保村级代办员补助资金的通知"';

ruleTable(projectCodeYear, {
  passes: [
    { name: '编码年份与封面的年度一致', given: sheets(COVER, { code: RELIEF, name: RELIEF_NAME }) },
    {
      name: '年度写在项目支出表的标题里',
      given: projectTable(`怀来县医疗保障局 | ${RELIEF} | ${RELIEF_NAME} | | 450.00`),
    },
    { name: '年度由用户指定', given: forms({ code: RELIEF, name: RELIEF_NAME }), year: 2023 },
    { name: '小写、全角', given: sheets(COVER, { code: '"13073０２３p00005510001b"', name: RELIEF_NAME }) },
    {
      name: '名称里的文号、年份和转移支付编码是别的年度，不影响编码：2023年第3个项目',
      given: sheets(COVER, {
        code: '13073023P00021110002T',
        name: '"冀财社[2022]218号 关于提前下达2023年中央财政补助资金预算的通知"',
      }),
    },
    {
      name: '名称写明是上年结转',
      given: sheets(COVER, { code: AGENTS, name: '城乡居民医保村级代办员补助（上年结转）' }),
    },
    {
      name: '名称只在项目支出表上写明结转',
      given:
        sheets(COVER, { code: AGENTS, name: '代办员补助' }) +
        projectTable(`怀来县医疗保障局 | ${AGENTS} | 代办员补助（结转） | | 6.00`),
    },
    { name: '写明是延续项目', given: sheets(COVER, { code: AGENTS, name: '信息系统建设（延续项目）' }) },
    {
      name: '结构不对的编码由K01管，这里不猜年份',
      given: sheets(COVER, { code: RELIEF, name: '甲' }, { code: '13073022P0079181000', name: '乙' }),
    },
  ],
  finds: [
    {
      name: '2023年第4个项目：编码是2022年的，绩效目标表和项目支出表各一处',
      given:
        sheets(COVER, { code: AGENTS, name: AGENTS_NAME }) +
        projectTable(`怀来县医疗保险中心 | ${AGENTS} | ${AGENTS_NAME} | | 6.00`),
      expect: [
        {
          messageId: 'earlier',
          at: ['绩效目标表!B3', '项目支出表!B4'],
          severity: 'warning',
          stated: '2022年',
          expected: '2023年',
          says: '项目“关于提前下达2022年省级财政城乡居民医保村级代办员补助资金的通知”的编码13073022P00791810001Q的年份是2022年，早于预算年度2023年',
        },
      ],
    },
    {
      name: '晚于预算年度；名称写了结转也不通',
      given: sheets(COVER, { code: '13073024P000472100016', name: '县级配套（结转）' }),
      expect: [
        {
          messageId: 'later',
          at: ['绩效目标表!B3'],
          severity: 'warning',
          stated: '2024年',
          expected: '2023年',
        },
      ],
    },
    {
      name: '用户指定的年度优先于封面',
      given: sheets(COVER, { code: RELIEF, name: RELIEF_NAME }),
      year: 2024,
      expect: [{ messageId: 'earlier', at: ['绩效目标表!B3'], stated: '2023年', expected: '2024年' }],
    },
    {
      name: '年份写错的编码，校验位虽也不对，年份照查',
      given: sheets(COVER, { code: '13073032P00005510001B', name: RELIEF_NAME }),
      expect: [{ messageId: 'later', at: ['绩效目标表!B3'], stated: '2032年' }],
    },
    {
      name: '名称里的“结余”“延续护理”不是结转',
      given: sheets(
        COVER,
        { code: AGENTS, name: '医保基金结余留用奖励' },
        { code: '13073021P00005510001E', name: '延续护理补助' },
      ),
      expect: [
        { messageId: 'earlier', at: ['绩效目标表!B3'], stated: '2022年' },
        { messageId: 'earlier', at: ['绩效目标表!B10'], stated: '2021年' },
      ],
    },
    {
      name: '没有写项目名称',
      given: sheets(COVER, { code: AGENTS }),
      expect: [
        { messageId: 'earlier', at: ['绩效目标表!B3'], says: '项目编码13073022P00791810001Q的年份是2022年' },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '哪里都没有写年度：标题里的年份是项目名称的',
      given: forms({ code: RELIEF, name: RELIEF_NAME }),
      reason: '没有读到预算年度',
    },
    { name: '没有编码', given: sheets(COVER, { name: RELIEF_NAME }), reason: '没有读到结构正确的项目编码' },
    {
      name: '编码都不成样子',
      given: sheets(COVER, { code: '450001-7', name: RELIEF_NAME }),
      reason: '没有读到结构正确的项目编码',
    },
  ],
  notApplicable: [
    {
      name: '另一套表式不列项目',
      given:
        '== 支出总表\n2030年部门一般公共预算支出功能分类预算表\n单位：元\n项目 | | 一般公共预算支出\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n205 | 教育支出 | 1 | 1 | \n合计 | | 1 | 1 |',
      reason: '工作簿里没有《项目支出表》或《项目绩效目标表》，这类表式一般不列',
    },
  ],
});
