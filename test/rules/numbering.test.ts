import { numbering } from '../../src/core/rules/text/numbering';
import { sheet, stackedSheets, type PerformanceSheetText } from '../support/performance-sheet-text';
import { ruleTable, type ExpectedFinding } from '../support/rule-table';

/** The text section 总体绩效目标 with one paragraph a row from A2 on; `\n` is a line break within a cell. */
const grid = (...paragraphs: readonly string[]): string =>
  `== 总体绩效目标\n总体绩效目标\n${lines(paragraphs)}`;
/** A sheet that is no table and no known section: paragraphs from A1 on. */
const free = (...paragraphs: readonly string[]): string => `== 说明\n${lines(paragraphs)}`;
const lines = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => (text === '' ? '' : `"${text}"`)).join('\n');

/** Forms with these serials, all of one unit where no other is given. */
const serials = (...forms: readonly (readonly [serial: string, unit?: string])[]): string =>
  stackedSheets(
    ...forms.map(([serial, unit = '450001怀来县医疗保障局'], index): PerformanceSheetText => ({
      serial,
      unit,
      name: `项目${'甲乙丙丁戊'.charAt(index)}`,
      code: `13073023P0000551000${index}B`,
    })),
  );
/** Row of the title of the n-th stacked form. */
const title = (form: number): string => `绩效目标表!A${1 + (form - 1) * 17}`;

const passes = (name: string, ...paragraphs: readonly string[]): { name: string; given: string } => ({
  name,
  given: grid(...paragraphs),
});
const finds = (
  name: string,
  paragraphs: readonly string[],
  ...expect: readonly ExpectedFinding[]
): { name: string; given: string; expect: readonly ExpectedFinding[] } => ({
  name,
  given: grid(...paragraphs),
  expect,
});
const goal = (
  name: string,
  text: string,
  says: string,
  messageId = 'lone',
): { name: string; given: string; expect: readonly ExpectedFinding[] } => ({
  name,
  given: sheet({ goal: `"${text}"` }),
  expect: [{ messageId, at: ['绩效目标表!B8'], severity: 'hint', says }],
});

const at = (row: number): readonly string[] => [`总体绩效目标!A${row}`];

ruleTable(numbering, {
  passes: [
    passes('没有编号', '加强医保基金监管。', '提高服务水平。'),
    passes('一行一条，从1到3', '1.加强监管；', '2.提高水平；', '3.改进作风。'),
    passes(
      '写在一段里（2023年总体绩效目标）',
      '总体绩效目标：2023年将完成各项任务。1、确保系统安全运行；2、对定点医药机构进行检查；3、加强宣传。',
    ),
    passes(
      '全角数字也算（2023、2024年分项绩效目标）',
      '1、确保系统安全运行；２、做好监督管理；3、实施医疗救助。',
    ),
    passes(
      '括号编号跟在词后面（2023年部门职责）',
      '医保部门的职责（1）基本医疗保险职责；（2）价格管理职责；（3）医疗救助职责。',
    ),
    passes(
      '名词解释到第10条',
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `${number}、收入：指取得的收入。`),
    ),
    passes(
      '三级编号',
      '一、主要职责',
      '（一）贯彻落实政策。',
      '（二）组织实施。',
      '1.负责参保；',
      '2.负责救助：（1）审核（2）发放；',
      '（三）其他。',
      '1.宣传；',
      '2.培训。',
      '二、机构设置',
      '（一）内设机构。',
      '（二）下属单位。',
    ),
    passes('四级编号带①', '（一）甲', '1.乙：①丙②丁③戊', '2.己：①庚②辛', '（二）壬'),
    passes('下一级在标题下接着编', '一、总体目标', '1.甲；', '2.乙；', '二、分项目标', '3.丙；', '4.丁。'),
    passes('各标题下重新从1编', '总体要求', '1.甲；', '2.乙；', '工作措施', '1.丙；', '2.丁；', '3.戊。'),
    passes(
      '里层用“1.”，外层用“1、”',
      '1、加强管理：',
      '1.建立制度；',
      '2.落实责任；',
      '3.强化考核；',
      '2、提高水平；',
      '3、完善机制。',
    ),
    passes('外层用（1），里层用1.', '（1）甲：', '1.乙；2.丙；', '（2）丁：', '1.戊；2.己；', '（3）庚。'),
    passes(
      '先列1.2.，后面才有（一）（二）',
      '1.甲；',
      '2.乙；',
      '（一）丙：',
      '1.丁；',
      '2.戊；',
      '（二）己。',
    ),
    passes(
      '条目里另有单独的一条1.',
      '1.甲项目',
      '目标：1.提高水平',
      '2.乙项目',
      '目标：1.提高质量',
      '3.丙项目',
    ),
    passes('1）2）3）', '1）参保；', '2）价格；', '3）救助。'),
    passes('1）写在一句里，前面没有标点', '医保部门的职责1）参保；2）价格；3）救助。'),
    passes('⒈⑴㈠这样的整字编号', '㈠甲', '⒈乙⑴丙⑵丁', '⒉戊', '㈡己'),
    passes('逗号、空格隔开的编号', '1.加强宣传，2.提高能力，3.强化监管 4.改进作风'),
    passes(
      '编号后面紧跟数字',
      '1、60岁以上老人全覆盖；',
      '2、残疾人补贴按时发放；',
      '3、12345热线办结率100%。',
    ),
    passes(
      '编号后面紧跟年份，点是全角',
      '1. 2026年收支总表',
      '2.2026年收入总表',
      '3．2026年支出总表',
      '4、2026年三公经费表',
    ),
    passes('编号后面是小数', '1.投入2.5万元，开展培训；', '2.投入3.5万元，建设平台。'),
    passes('以金额开头的段落不是编号', '1.5万元用于培训。', '3.5万元用于宣传。', '12.4万元用于办公。'),
    passes('多级小数编号', '1.1 总体目标', '1.2 分项目标', '1.3 措施', '2.1 其他'),
    passes('带尾点的多级编号', '1.1.总体目标', '1.2.分项目标', '2.1.其他'),
    passes(
      '一、二季度不是编号',
      '一、二季度完成招标，三、四季度完成验收。',
      '第1、2季度完成招标。',
      '1、2月完成报名，3、4月完成培训。',
      '第三、四季度总结。',
    ),
    passes('一、二、三产业', '一、二、三产业协调发展。', '二、三产业占比提高。'),
    passes('列举的数字', '编制人数：10、20、30。', '1、2、3号楼维修。', '附件1、附件2。'),
    passes(
      '日期、电话、时间',
      '2023.1',
      '2023.12.31',
      '日期：2023年1月5日。',
      '联系电话：0313-6232366。',
      '时间：8:30。',
      '12.4国家宪法日宣传',
    ),
    passes(
      '文中提到第几条',
      '（1）甲；（2）乙；（3）丙，与（1）相同；（4）丁，详见（2）。',
      '按照第（三）项和第5、条执行。',
    ),
    passes('算式里的①②', '①=②+③', '③＝①－②'),
    passes('一段里只提到一个（1）', '以上职责（1）由办公室承担。'),
    passes('标题只有一个“一、”，是长文的一章', '三、总体绩效目标', '提高保障水平。'),
    passes('从“五、”开始，前面的章在别的表', '五、绩效目标', '六、政府采购'),
    passes('只有编号没有内容的格子', '1.', '提高水平'),
    passes('一格里多行', '一、甲\\n（一）乙\\n（二）丙\\n二、丁\\n'),
    passes('英文的序号和缩写', 'No.1. apply', 'a) first b) second', 'Ver 2.0.'),
    passes('三公经费、十四五开头的条目', '一、三公经费', '二、十四五规划', '三、一般公共预算'),
    {
      name: '编号和文字分在两列',
      given: '== 总体绩效目标\n总体绩效目标\n1、 | 提高保障水平\n2、 | 提高服务水平',
    },
    { name: '整张表是第3章，标题编了号', given: free('3.机构设置', '本部门设5个股室。') },
    { name: '整张表是第1章，标题编了号', given: free('1.部门职责', '负责全县医疗保障工作。') },
    { name: '第3章标题下又从1编起', given: free('3.机构设置', '1.办公室；', '2.基金监管股。') },
    { name: '绩效目标没有编号', given: sheet() },
    { name: '绩效目标有两条', given: sheet({ goal: '1.提高保障水平；2.减轻群众负担。' }) },
    { name: '绩效目标有两条，分行', given: sheet({ goal: '"1.提高保障水平\\n2.减轻群众负担"' }) },
    { name: '资金用途编号', given: sheet({ purpose: '（1）住院救助；（2）门诊救助' }) },
    { name: '绩效目标表的序号连续，顺序打乱（2024年从1到10）', given: serials(['2'], ['1'], ['3']) },
    { name: '绩效目标表没有序号', given: serials([''], ['']) },
    { name: '只有一张绩效目标表有序号', given: serials(['5'], ['']) },
    { name: '名称以年份开头，不是序号', given: serials(['2023'], ['2024']) },
  ],
  finds: [
    goal(
      '绩效目标只有一条（2023年第5个项目）',
      '1.提高保障水平',
      '“1.提高保障水平”只有一条，却编了序号“1.”。',
    ),
    goal(
      '一条里有两句（2024年第4个项目）',
      '1.加强医保政策宣传力度。提高受助群众满意度。',
      '“1.加强医保政策宣传力度。提高受助群众满',
    ),
    goal('一条，写成1、', '1、提高医保业务水平。', '“1、”'),
    goal('一条，写成（1）', '（1）提高医保业务水平。', '“（1）”'),
    goal('一条，全角', '１．提高保障水平', '“１．”'),
    goal('一条，里面有日期、小数和列举', '1.于12月底前投入2.5万元，覆盖第1、2批对象。', '只有一条'),
    goal(
      '连写两个序号（2024年第9、10个项目）',
      '1.2.保障代办员综合素质和服务能力提升。',
      '前面连写了两个序号“1.2.”',
      'doubled',
    ),
    goal('连写两个序号，顿号、有空格', '2、 3、提高服务水平', '“2、 3、”', 'doubled'),
    goal('单独一条，从2开始', '2.提高保障水平', '“2.提高保障水平”的序号从2开始，前面没有第1条。', 'start'),
    {
      name: '资金用途只有一条',
      given: sheet({ purpose: '1.门诊救助' }),
      expect: [{ messageId: 'lone', at: ['绩效目标表!B5'] }],
    },
    {
      name: '两个项目各自只有一条，不连在一起看',
      given: stackedSheets(
        { goal: '1.提高保障水平' },
        { serial: '2', code: '13073023P000056100011', name: '参保资助', goal: '2.减轻负担' },
      ),
      expect: [
        { messageId: 'lone', at: ['绩效目标表!B8'] },
        { messageId: 'start', at: ['绩效目标表!B25'] },
      ],
    },
    finds('漏了第3条', ['1.加强监管；', '2.提高水平；', '4.改进作风。'], {
      messageId: 'gap',
      at: at(4),
      severity: 'hint',
      stated: '4',
      expected: '3',
      says: '“4.改进作风。”的序号是4，按顺序应为3。',
    }),
    finds('序号重复', ['1.加强监管；', '2.提高水平；', '2.改进作风；', '3.强化培训。'], {
      messageId: 'gap',
      at: at(4),
      stated: '2',
      expected: '3',
    }),
    finds('每条都写1.', ['1.加强监管；', '1.提高水平；'], {
      messageId: 'gap',
      at: at(3),
      stated: '1',
      expected: '2',
    }),
    finds('一格里每行都写1.', ['1.加强监管；\\n1.提高水平；'], {
      messageId: 'gap',
      at: at(2),
      stated: '1',
      expected: '2',
    }),
    finds('从2开始', ['2.加强监管；', '3.提高水平。'], {
      messageId: 'start',
      at: at(2),
      stated: '2',
      expected: '1',
    }),
    finds('一段里漏了一条', ['主要任务：1、甲任务；2、乙任务；4、丁任务。'], {
      messageId: 'gap',
      at: at(2),
      says: '“4、丁任务。”',
    }),
    finds('中文数字漏了一章', ['一、职责', '二、机构', '四、预算'], {
      messageId: 'gap',
      at: at(4),
      stated: '4',
      expected: '3',
    }),
    finds(
      '十以上的中文数字',
      ['一、子；二、丑；三、寅；四、卯；五、辰；六、巳；七、午；八、未；九、申', '十、酉', '十二、亥'],
      {
        messageId: 'gap',
        at: at(4),
        stated: '12',
        expected: '11',
      },
    ),
    finds('（二）漏了', ['（一）甲', '（三）丙'], { messageId: 'gap', at: at(3), says: '“（三）丙”' }),
    finds('①③', ['①提高保障；③提高水平'], { messageId: 'gap', at: at(2), stated: '3', expected: '2' }),
    finds('1）3）', ['1）参保；', '3）救助。'], { messageId: 'gap', at: at(3) }),
    finds('里层漏了一条，外层没有错', ['（一）甲', '1.子；2.丑；4.卯。', '（二）乙', '1.子；2.丑。'], {
      messageId: 'gap',
      at: at(3),
    }),
    finds(
      '外层、里层都错',
      ['一、甲', '1.子；3.寅。', '三、丙'],
      { messageId: 'gap', at: at(3) },
      { messageId: 'gap', at: at(4) },
    ),
    {
      name: '不是表格的工作表里也查',
      given: free('编制说明：', '1.收入按标准编列。', '3.支出按定额编列。'),
      expect: [{ messageId: 'gap', at: ['说明!A3'] }],
    },
    {
      name: '绩效目标表的序号按单位重新开始（2023年）',
      given: serials(['1'], ['2'], ['1', '450003怀来县医疗保险中心'], ['2', '450003怀来县医疗保险中心']),
      expect: [{ messageId: 'serialRestart', at: [title(3)], severity: 'hint', says: '重复的序号（1、2）' }],
    },
    {
      name: '绩效目标表的序号缺一个',
      given: serials(['1'], ['2'], ['4']),
      expect: [{ messageId: 'serialGap', at: [title(3)], severity: 'hint', says: '序号不连续：缺少3。' }],
    },
    {
      name: '绩效目标表的序号重复',
      given: serials(['1'], ['2'], ['2']),
      expect: [{ messageId: 'serialGap', at: [title(2), title(3)], says: '序号不连续：2重复。' }],
    },
    {
      name: '绩效目标表的序号又缺又重',
      given: serials(['1'], ['3'], ['3']),
      expect: [{ messageId: 'serialGap', at: [title(2), title(3)], says: '缺少2，3重复' }],
    },
    {
      name: '按单位重新开始，其中一个单位还缺号',
      given: serials(['1'], ['2'], ['1', '450003怀来县医疗保险中心'], ['3', '450003怀来县医疗保险中心']),
      expect: [{ messageId: 'serialGap', at: [title(1), title(3)], says: '1重复' }],
    },
    {
      name: '缺得很多：只列前十个',
      given: serials(['1'], ['15']),
      expect: [{ messageId: 'serialGap', at: [title(2)], says: '缺少2、3、4、5、6、7、8、9、10、11等13个' }],
    },
  ],
  notApplicable: [
    {
      name: '目录带页码',
      given:
        '== 目录\n目  录\n一、部门概况……………… | 1\n1.部门职责 | 1\n2.机构设置 | 2\n二、预算表 | 3\n1.2023年收支总表 | 3\n2．2023年收入总表 | 4\n3.2023年支出总表 | 5',
      reason: '没有读到文字段落和绩效目标',
    },
    {
      name: '没有文字段落，也没有绩效目标表',
      given:
        '== 固定资产占用情况表\n固定资产占用情况表\n项目 | 数量 | 价值（金额单位：万元）\n资产总额 | 1 | 1.00\n1、房屋 | 0 | 0\n4、其他固定资产 | 1 | 1.00',
      reason: '没有读到文字段落和绩效目标',
    },
  ],
});
