import { describe, expect, it } from '@jest/globals';
import { projectCode } from '../../src/core/rules/form/project-code';
import { ALPHABET, checkCharacter, CODE_LENGTH } from '../../src/core/facts/project-code';
import { reviewWorkbook } from '../../src/core/run';
import { placeName } from '../../src/core/findings';
import { forms, projectTable } from '../support/project-forms';
import { ruleTable } from '../support/rule-table';
import { textWorkbook } from '../support/text-workbook';

/** One form a code; the codes stand in B3, B10, B17 … of 绩效目标表. */
const sheets = (...codes: readonly string[]): string =>
  forms(...codes.map((code, index) => ({ code, name: `项目${'甲乙丙丁戊'.charAt(index)}`, budget: '1.00' })));

/** One row a code; the codes stand in B4, B5 … of 项目支出表. */
const rows = (...codes: readonly string[]): string =>
  projectTable(
    ...codes.map((code, index) => `怀来县医疗保障局 | ${code} | 项目${'甲乙丙丁戊'.charAt(index)} | | 1.00`),
  );

const RELIEF = '13073023P00005510001B';
const GRANTS = '13073023P000056100011';

/** The project codes of the two published documents. */
const PUBLISHED = [
  RELIEF,
  GRANTS,
  '13073023P00021110002T',
  '13073022P00791810001Q',
  '13073023P00005410001M',
  '13073023P000166100010',
  '13073023P00016410001L',
  '13073023P00016510001A',
  '13073023P00022310002D',
  '13073024P00064710001C',
  '13073024P000472100016',
  '13073024P00058210002Q',
  '13073024P00064310001M',
  '13073024P00043510003H',
  '13073024P00047110001G',
  '13073024P00058410001G',
  '13073024P00058610001U',
  '13073024P00064410001B',
  '13073024P00044410001U',
];

ruleTable(projectCode, {
  passes: [
    {
      name: '2023年公开的两个编码，绩效目标表和项目支出表各写一次',
      given: sheets(RELIEF, GRANTS) + rows(RELIEF, GRANTS),
    },
    { name: '只有项目支出表', given: rows(...PUBLISHED) },
    { name: '项目支出表没有填编码，绩效目标表上有', given: sheets(RELIEF) + rows('') },
    { name: '全角、小写、夹着空格和零宽字符', given: sheets('"１３０７３０２３p 00005510001b\u200b"') },
    { name: '编码前后有换行和半角引号', given: sheets('"\'13073023P00005510001B\\n"') },
    {
      name: '名称里的转移支付编码（X开头）不按项目编码核对：2023年第4个项目',
      given: forms({
        code: '13073022P00791810001Q',
        name: '"[13073022X000010997918]冀财社﹝2021﹞182号 代办员补助"',
        budget: '6.00',
      }),
    },
    { name: '编码栏填的是转移支付编码：只看结构', given: sheets(RELIEF, '13073022X000010997918') },
    { name: '别的地区整本都用字母T', given: sheets('11010823T000002095487', '11010823T000002095488') },
    {
      name: '两个X编码换成P恰好都相符，仍是转移支付编码',
      given: sheets(GRANTS, '13073023X00005510001B', '13073023X000056100011'),
    },
    { name: '工作簿里没有P编码可比，单独一个X编码不猜', given: sheets('13073023X00005510001B') },
  ],
  finds: [
    {
      name: '漏了一位，项目支出表写的是全的',
      given: sheets('13073023P0000551001B') + rows(RELIEF),
      expect: [
        {
          messageId: 'length',
          at: ['绩效目标表!B3'],
          severity: 'error',
          stated: '13073023P0000551001B',
          expected: RELIEF,
          says: '是20位，应为21位。工作簿中另有一个只差一位的编码13073023P00005510001B',
        },
      ],
    },
    {
      name: '多了一位，别处没有相近的编码',
      given: sheets('13073023P000005510001B', GRANTS),
      expect: [{ messageId: 'length', at: ['绩效目标表!B3'], says: '是22位，应为21位。' }],
    },
    {
      name: '编码后面加了说明文字',
      given: sheets(`${RELIEF}（结转）`),
      expect: [{ messageId: 'length', at: ['绩效目标表!B3'], stated: `${RELIEF}（结转）`, says: '是25位' }],
    },
    {
      name: '数字0写成了字母O',
      given: sheets('13073023P0O005510001B') + rows(RELIEF),
      expect: [
        {
          messageId: 'shape',
          at: ['绩效目标表!B3'],
          severity: 'error',
          expected: RELIEF,
          says: '第11位是“O”，应为数字',
        },
      ],
    },
    {
      name: '第9位是数字',
      given: sheets('130730230000055100018'),
      expect: [{ messageId: 'shape', at: ['绩效目标表!B3'], says: '第9位是“0”，应为字母' }],
    },
    {
      name: '末位是标点',
      given: sheets('13073023P00005510001。'),
      expect: [{ messageId: 'shape', at: ['绩效目标表!B3'], says: '第21位是“。”，应为数字或字母' }],
    },
    {
      name: '两位数字写颠倒了，两处都写错：一条问题列出两处',
      given: sheets('13073023P00005150001B', GRANTS) + rows('13073023P00005150001B', GRANTS),
      expect: [
        {
          messageId: 'check',
          at: ['绩效目标表!B3', '项目支出表!B4'],
          severity: 'error',
          stated: '13073023P00005150001B',
          says: `应为“${checkCharacter('13073023P00005150001B') ?? ''}”，写的是“B”`,
        },
      ],
    },
    {
      name: '只有一位写错，工作簿中另有正确的编码',
      given: sheets('13073023P00005510001A') + rows(RELIEF),
      expect: [
        {
          messageId: 'check',
          at: ['绩效目标表!B3'],
          stated: '13073023P00005510001A',
          expected: RELIEF,
          says: '可能应是它',
        },
      ],
    },
    {
      name: '与两个正确的编码都只差一位：不猜',
      given: sheets('13073023P10005510001B') + rows(RELIEF, '13073023P10005510001D'),
      expect: [{ messageId: 'check', at: ['绩效目标表!B3'], says: '其中有一位写错了。' }],
    },
    {
      name: '校验位写成了不用的字母',
      given: sheets('13073023P00005510001I'),
      expect: [{ messageId: 'check', at: ['绩效目标表!B3'], says: '应为“B”，写的是“I”' }],
    },
    {
      name: '一次有好几个不同的错误',
      given: sheets('13073023P00005510001A', '13073023P00005610001', RELIEF, '130730230000055100018'),
      expect: [
        { messageId: 'check', at: ['绩效目标表!B3'], expected: RELIEF },
        { messageId: 'length', at: ['绩效目标表!B10'] },
        { messageId: 'shape', at: ['绩效目标表!B24'] },
      ],
    },
    {
      name: '字母P写成了F，其余都对',
      given: sheets(GRANTS, '13073023F00005510001B'),
      expect: [
        {
          messageId: 'type',
          at: ['绩效目标表!B10'],
          severity: 'warning',
          says: '第9位是“F”；换成“P”，校验位正好相符',
        },
      ],
    },
    {
      name: '字母P写成了R，项目支出表写的是P',
      given: sheets('13073023R00005510001B') + rows(RELIEF),
      expect: [{ messageId: 'type', at: ['绩效目标表!B3'], expected: RELIEF, says: '可能应是它' }],
    },
    {
      name: '旁边有一张绩效目标表没有填编码',
      given: sheets('13073023P00005510001A', ''),
      expect: [{ messageId: 'check', at: ['绩效目标表!B3'] }],
      unchecked: ['“项目乙的项目编码”（绩效目标表!B10）没有填写'],
    },
  ],
  cannotCheck: [
    {
      name: '两种表都没有',
      given: '== 封面\n怀来县某局',
      reason: '没有找到《项目支出表》或《项目绩效目标表》',
    },
    {
      name: '绩效目标表没有填编码',
      given: sheets(RELIEF, ''),
      reason: '“项目乙的项目编码”（绩效目标表!B10）没有填写',
    },
    {
      name: '写的是文字',
      given: sheets(RELIEF, '待定'),
      reason: '项目“项目乙”的项目编码（绩效目标表!B10）写的是“待定”，不是编码',
    },
    { name: '写的是横线', given: sheets('—'), reason: '写的是“—”，不是编码' },
  ],
  notApplicable: [
    {
      name: '项目支出表没有编码列',
      given:
        '== 项目支出表\n2023年项目支出表\n单位：万元\n单位 | 项目名称 | 预算数\n怀来县某局 | 项目甲 | 1.00',
      reason: '都没有项目编码这一栏',
    },
    {
      name: '另一套表式不列项目',
      given:
        '== 支出总表\n2030年部门一般公共预算支出功能分类预算表\n单位：元\n项目 | | 一般公共预算支出\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n205 | 教育支出 | 1 | 1 | \n合计 | | 1 | 1 |',
      reason: '工作簿里没有《项目支出表》或《项目绩效目标表》，这类表式一般不列',
    },
  ],
});

describe('check character', () => {
  it.each(PUBLISHED)('%s, as published, is right', (code) => {
    expect(code).toHaveLength(CODE_LENGTH);
    expect(checkCharacter(code)).toBe(code.at(-1));
  });

  // 21 places × 30 other characters, all of them, not a sample.
  it.each(PUBLISHED)('every single-character change of %s inside the alphabet is caught', (code) => {
    const changed = Array.from(code).flatMap((own, place) =>
      Array.from(ALPHABET)
        .filter((character) => character !== own)
        .map((character) => `${code.slice(0, place)}${character}${code.slice(place + 1)}`),
    );
    expect(changed).toHaveLength(CODE_LENGTH * (ALPHABET.length - 1));
    const lines = changed.map((each, index) => `怀来县医疗保障局 | ${each} | 项目${index} | | 1.00`);
    const other = code === RELIEF ? GRANTS : RELIEF;
    const workbook = textWorkbook(
      projectTable(`怀来县医疗保障局 | ${other} | 另一个项目 | | 1.00`, ...lines),
    );
    const outcome = reviewWorkbook(workbook, { rules: [projectCode] }).rules[0]?.outcome;
    if (outcome?.kind !== 'found') throw new Error(`expected findings, got ${JSON.stringify(outcome)}`);
    expect(outcome.findings.map((finding) => placeName(finding))).toEqual(
      changed.map((_, index) => `项目支出表!B${index + 5}`),
    );
  });
});
