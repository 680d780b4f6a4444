import { pairedMarks } from '../../src/core/rules/text/paired-marks';
import { sheet } from '../support/performance-sheet-text';
import { ruleTable, type ExpectedFinding } from '../support/rule-table';

/** A sheet with one text a row in column A; `|` separates cells, `\n` is a line break within a cell. */
const grid = (...rows: readonly string[]): string =>
  `== 说明\n${rows.map((row) => (row.includes('|') ? row : `"${row}"`)).join('\n')}`;

const passes = (name: string, ...rows: readonly string[]): { name: string; given: string } => ({
  name,
  given: grid(...rows),
});
const finds = (
  name: string,
  row: string,
  ...expect: readonly (Omit<ExpectedFinding, 'at'> & { readonly at?: readonly string[] })[]
): { name: string; given: string; expect: readonly ExpectedFinding[] } => ({
  name,
  given: grid(row),
  expect: expect.map((finding) => ({ at: ['说明!A1'], ...finding })),
});

ruleTable(pairedMarks, {
  passes: [
    passes('各种括号、引号都成对', '（甲）(乙)[丙]【丁】《戊》“己”‘庚’{辛}〔壬〕〈癸〉「子」'),
    passes(
      '书名号套书名号',
      '根据《关于印发〈怀来县机构改革方案〉的通知》（张办字【2019】7号）',
      '根据《关于印发《办法》的通知》',
    ),
    passes('尖括号不是这里管的（2023年部门职责）', '关于印发<怀来县机构改革方案>的通知'),
    passes('引号套引号、括号套括号', '“坚持‘一站式’服务”（含省级（中央）资金）', '““三公””经费'),
    passes('各种文号的括号', '怀财字【2023】7号、冀财社[2022]218号、冀财社﹝2021﹞182号、国办发〔2024〕1号'),
    passes('项目名称里的编码', '[13073022X000010997918]冀财社﹝2021﹞182号 关于提前下达补助资金的通知'),
    passes('全角半角混着配对，由W02管', '县级(省级）补助（含中央)'),
    passes('（一）1.（1）①', '（一）甲', '1.乙', '（1）丙', '①丁'),
    passes('1）编号，一行一条', '1）参保；', '2）价格；'),
    passes('1）编号，写在一句里', '主要职责：1）参保；2）价格；3）救助（含资助）。'),
    passes('1）编号，前面没有标点', '医保部门的职责1）参保，2）价格，3）救助'),
    passes('1）编号，分行写在一格里', '主要职责\\n1）参保\\n2）价格'),
    passes('a）、A)、一）、1.1）编号', 'a）甲 b）乙', 'A)是 B)否', '一）甲；二）乙', '1.1）甲，1.2）乙'),
    passes('注1）、附2）', '注1）本表为空表', '附2）明细表'),
    passes('括号里列举数字', '（详见附件1、2）', '（一、二）', '（见表3）和(2022、2023)'),
    passes(
      '名词解释，多行写在一格里',
      '\\n（一）“三公”经费：指因公出国（境）费、公务用车购置及运行费。\\n（二）其他收入：指除上述“财政拨款收入”、“事业收入”等以外的收入。\\n',
    ),
    passes('得分区间左闭右开', '优[90,100]、良[80,90)、中（60，80]、差[0%,60%)'),
    passes('说的就是符号本身', '项目名称中的“（”和“）”要成对，不写“《”'),
    passes('英文的撇号', 'It’s the county’s budget (2023).'),
    passes(
      '长句分几行写，括号跨行',
      '根据《中共张家口市委办公室、',
      '张家口市人民政府办公室关于印发方案的通知》成立。',
    ),
    passes('长句分行，中间有空行', '（以下简称', '', '本部门）'),
    passes('一句拆在几列里', '"单位：（" | "万元）"'),
    passes('目录的点线和页码', '一、部门概况……………………………………（3）', '二、“三公”经费.............5'),
    passes('只有标点的格子是分隔', '编制单位 | "：" | 怀来县某局', '"、"'),
    passes('以括号、引号、省略号、破折号开头', '（续表）', '“三公”经费', '……', '——公用经费', '-'),
    passes('句子里的标点', '一般公共预算收入：7192.4万元；基金预算收入：0万元！'),
    passes('编码、公式、网址', 'P(01)', '①=②+③', 'https://www.mof.gov.cn/index.html?a=1'),
    { name: '空单元格、数字、错误值旁边的文字', given: '== 说明\n | 12 | #REF!\n25% | "（甲）" | ' },
    { name: '绩效目标表', given: sheet() },
  ],
  finds: [
    {
      name: '项目名称前多出一个“]”，抄在三处（2024年第1个项目）',
      given: `${sheet({ name: ']怀财字【2024】7号医疗服务补助资金' })}\n== 项目支出表\n项目名称 | 预算数\n]怀财字【2024】7号医疗服务补助资金 | 0.00`,
      expect: [
        {
          messageId: 'stray',
          at: ['绩效目标表!A1', '绩效目标表!E3', '项目支出表!A2'],
          severity: 'warning',
          stated: ']怀财字【2024】7号',
          says: '“]”没有配对，共3处：]怀财字【2024】7号',
        },
      ],
    },
    finds('少了后一半', '公用经费（2023年预算', { messageId: 'stray', stated: '（2023年预算' }),
    finds('少了前一半', '公用经费2023年）预算', {
      messageId: 'stray',
      stated: '公用经费2023年）预',
      says: '“）”没有配对',
    }),
    finds('数字后面的括号不是编号', '合计100）', { messageId: 'stray', says: '合计100）' }),
    finds('只有一个，不成一列编号', '医保部门的职责3）救助', { messageId: 'stray' }),
    finds('书名号套书名号少了一个', '根据《关于印发《办法》的通知办理', {
      messageId: 'stray',
      says: '“《”没有配对',
    }),
    finds('文号括号没有写完', '冀财社[2022172号', { messageId: 'stray', stated: '[2022172号' }),
    finds('引号少了一个', '包括“因公出国”、“公务接待费用等', {
      messageId: 'stray',
      says: '左双引号没有配对，共1处：“公务接待费用等',
    }),
    finds('里层单引号少了一个', '“推进‘一站式服务”', { messageId: 'stray', says: '左单引号没有配对' }),
    finds('两个引号都朝左', '“三公“经费预算', {
      messageId: 'sameWay',
      says: '前后用了两个左双引号，应一左一右，共1处：“三公“经费预算',
    }),
    finds('两个引号都朝右', '本年”三公”经费', { messageId: 'sameWay', says: '前后用了两个右双引号' }),
    finds('方括号和圆括号配在一起', '冀财社[2022)218号', {
      messageId: 'mismatched',
      stated: '[2022)218号',
      says: '“[”与“)”没有正确配对',
    }),
    finds('六角括号和方头括号配在一起', '（冀财社〔2022】218号）', {
      messageId: 'mismatched',
      says: '“〔”与“】”',
    }),
    finds('引号和括号交错', '“三公（因公出国”经费）', {
      messageId: 'mismatched',
      says: '“（”与“）”没有正确配对',
    }),
    finds('以逗号开头', '，公用经费16.75万元', {
      messageId: 'leading',
      stated: '，公用经费16.75万元',
      says: '文字以标点“，”开头',
    }),
    finds('以半角分号开头，前面有空格', '  ;办公费', { messageId: 'leading', says: '文字以标点“;”开头' }),
    finds('以几个标点开头', '。、办公费', { messageId: 'leading', says: '“。、”' }),
    finds(
      '一格里几处',
      '（甲\\n乙】丙',
      { messageId: 'stray', says: '“（”' },
      { messageId: 'stray', says: '“】”' },
    ),
    finds(
      '又是开头的标点，又有不成对的括号',
      '、办公费（含水费',
      { messageId: 'stray' },
      { messageId: 'leading' },
    ),
    {
      name: '不同单元格里不同的错，各报各的',
      given: grid('本级（', '下级】的支出'),
      expect: [
        { messageId: 'stray', at: ['说明!A1'] },
        { messageId: 'stray', at: ['说明!A2'] },
      ],
    },
    {
      name: '隔着别的文字就不是同一句',
      given: grid('（以下简称', '本部门', '本局）'),
      expect: [
        { messageId: 'stray', at: ['说明!A1'] },
        { messageId: 'stray', at: ['说明!A3'] },
      ],
    },
    {
      name: '不同列的两格不是同一句',
      given: grid('"（甲" | "丙"', '"丁" | "乙）"'),
      expect: [
        { messageId: 'stray', at: ['说明!A1'] },
        { messageId: 'stray', at: ['说明!B2'] },
      ],
    },
  ],
  cannotCheck: [{ name: '工作簿里没有文字', given: '== 空表\n12 | 25%', reason: '没有读到文字' }],
});
