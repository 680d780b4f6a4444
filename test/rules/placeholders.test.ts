import { placeholders } from '../../src/core/rules/text/placeholders';
import { sheet } from '../support/performance-sheet-text';
import { ruleTable, type ExpectedFinding } from '../support/rule-table';

/** A sheet with one text a row in column A; `\n` is a line break within a cell. */
const grid = (...rows: readonly string[]): string => `== 说明\n${rows.map((row) => `"${row}"`).join('\n')}`;

const passes = (name: string, ...rows: readonly string[]): { name: string; given: string } => ({
  name,
  given: grid(...rows),
});
/** One text with one placeholder. */
const finds = (
  text: string,
  mark: string,
  says?: string,
): { name: string; given: string; expect: readonly ExpectedFinding[] } => ({
  name: text,
  given: grid(text),
  expect: [
    {
      messageId: text === mark ? 'bare' : 'left',
      at: ['说明!A1'],
      stated: mark,
      ...(says === undefined ? {} : { says }),
    },
  ],
});

ruleTable(placeholders, {
  passes: [
    passes('没有占位符', '怀来县医疗保障局2023年部门预算', '一般公共预算收入7192.40万元'),
    passes('乘号', '补助标准×人数', '3×5=15', '长×宽×高', '200元×12042人×1年'),
    passes(
      '含字母X的词和编码',
      'X光机',
      'X射线、CT',
      'XXL码服装',
      'PXX01',
      '138xxxx1234',
      'Excel（xlsx）文件',
      'Y=2x+3',
    ),
    passes('网址、信箱、路径', 'xxgk@hb.gov.cn', 'http://xx.gov.cn/xxgk/', '公开栏目：/xxgk/ysgk'),
    passes('中文数字的年份', '二〇二三年', '2023年', '20年'),
    passes('列举没有列完', '办公费、印刷费……等支出', '包括办公费、水费、电费……', '“……”表示省略'),
    passes(
      '目录的点线',
      '一、部门概况……………………………………',
      '二、收支总表……3',
      '三、支出总表……',
      '第一部分：概况…………5',
    ),
    passes('目录写在一格里', '一、部门概况…………1\\n二、收支总表……2\\n三、其他…3'),
    passes('正常的“填补”“补充”', '人才缺口有待填补', '编制人员待补充到位', '空白待填充', '补充医疗保险'),
    passes('花括号里是序号或编号', '{1}', '{A1B2C3D4-1111-2222-3333-444455556666}'),
    passes('打叉、打勾', '√', '×', '× √'),
    passes('短横、斜杠、无', '—', '/', '无', '--'),
    { name: '空单元格、数字、错误值', given: '== 说明\n | 12 | #N/A\n25% | "甲"' },
    { name: '绩效目标表', given: sheet() },
  ],
  finds: [
    finds('上海市普陀区XX局', 'XX', '“上海市普陀区XX局”中留有未填写的“XX”。'),
    finds('××部门预算', '××'),
    finds('ＸＸ县财政局', 'ＸＸ'),
    finds('xx科目', 'xx'),
    finds('“三公”经费预算数为XXX万元', 'XXX'),
    finds('财政拨款收入x,xxx万元', 'x,xxx'),
    finds('收入XX.XX万元', 'XX.XX'),
    finds('X X 县医疗保障局', 'X X'),
    finds('20XX年部门预算', '20XX'),
    finds('202X年部门预算', '202X'),
    finds('20××年度', '20××'),
    finds('2023年X月', 'X'),
    finds('下属X家机关', 'X'),
    finds('采购预算Ｘ万元', 'Ｘ'),
    finds('减少原因：待填', '待填'),
    finds('〔待填写：减少的原因〕', '待填'),
    finds('（此处填写主要职责）', '此处填写'),
    finds('主要职责（待补充）', '（待补充）'),
    finds('待补充', '待补充'),
    finds('｛部门｝职责', '｛部门｝'),
    finds('XXX', 'XXX', '有1个单元格里只有“XXX”'),
    finds('…', '…'),
    finds('……', '……'),
    finds('二、…', '…'),
    finds('（三）……。', '……'),
    finds('指标2：……', '……'),
    finds('主要原因是……。', '……'),
    finds('科目主要用于……', '……'),
    finds('收入预算……万元', '……'),
    finds('（九）……：指……。', '……', '“……”等2处'),
    finds('2023年X月X日', 'X', '“X”等2处'),
    finds('20XX年XX局', '20XX', '“20XX”等2处'),
    {
      name: '一格里有好几处：报一条，说有几处（普陀区部门预算编制说明模板）',
      given: grid(
        '2026年，XX收入预算x,xxx万元，其中：财政拨款收入x,xxx万元，比2025年预算增加（减少）XXX万元（持平）。',
      ),
      expect: [{ messageId: 'left', at: ['说明!A1'], severity: 'error', stated: 'XX', says: '“XX”等4处' }],
    },
    {
      name: '名词解释在一格里，最后一条没有写',
      given: grid(
        '（一）财政拨款收入：指财政部门拨付的资金。\\n   （二）事业收入：指事业单位的收入。\\n   （三）……：指……。\\n   ',
      ),
      expect: [{ messageId: 'left', at: ['说明!A1'], stated: '……' }],
    },
    {
      name: '同样的文字在几张表上：报一条，列出全部单元格',
      given: '== 收入表\nXX局收入表\n项目 | 金额\n== 支出表\nXX局支出表\nXX局收入表 | 1',
      expect: [
        { messageId: 'left', at: ['收入表!A1', '支出表!A2'], says: '“XX”，共2个单元格。' },
        { messageId: 'left', at: ['支出表!A1'] },
      ],
    },
    {
      name: '表里没有删的“…”行：报一条',
      given:
        '== 部门收入总表\n科目编码 | 科目名称 | 合计\n205 | 教育支出 | 1.00\n… | … |\n207 | 文化旅游体育与传媒支出 | 2.00\n… | … |',
      expect: [
        {
          messageId: 'bare',
          at: ['部门收入总表!A3', '部门收入总表!B3', '部门收入总表!A5', '部门收入总表!B5'],
          severity: 'error',
          says: '有4个单元格里只有“…”，没有填写内容。',
        },
      ],
    },
    {
      name: '绩效目标表里没有填的地方',
      given: sheet({ goal: '完成XX人次救助', purpose: '待填' }),
      expect: [
        { messageId: 'bare', at: ['绩效目标表!B5'], stated: '待填' },
        { messageId: 'left', at: ['绩效目标表!B8'], stated: 'XX' },
      ],
    },
  ],
  cannotCheck: [{ name: '工作簿里没有文字', given: '== 空表\n12 | 25%', reason: '没有读到文字' }],
});
