import { describe, expect, it } from '@jest/globals';
import { sampleWorkbook } from '../../scripts/golden/goldens';
import { findingsOf } from '../../src/core/report';
import { reviewWorkbook } from '../../src/core/run';
import { placeName } from '../../src/core/findings';
import type { CellValue } from '../../src/core/workbook';
import { withTyped } from '../support/disturbances';

const SAMPLE = sampleWorkbook('shanghai-style-2030');

/** One slip in the sample, which is clean, and what must be found then. */
interface Slip {
  readonly slip: string;
  /** Cell → what the clerk typed. */
  readonly typed: Readonly<Record<string, CellValue>>;
  /** The rules that must find it, each at its first cell; other rules may find it too. */
  readonly finds: readonly { readonly code: string; readonly at: string; readonly says?: string }[];
}

const SUMMARY = '部门收支总表';
const REVENUE = '部门收入总表';
const EXPENDITURE = '部门支出总表';
const APPROPRIATION = '部门财政拨款收支总表';
const GENERAL = '部门一般公共预算拨款表';
const ECONOMIC = '部门一般公共预算拨款基本支出明细表';
const THREE_PUBLIC = '部门“三公”经费和机关运行费预算表';

const SLIPS: readonly Slip[] = [
  {
    slip: '项级科目的两位数字写反，横向合计跟着错',
    typed: { [`${EXPENDITURE}!F16`]: 1_142_640, [`${EXPENDITURE}!E16`]: 1_142_640 },
    finds: [
      { code: 'A05', at: `${EXPENDITURE}!E14` },
      { code: 'A05', at: `${EXPENDITURE}!F14` },
    ],
  },
  {
    slip: '款级科目的两位数字写反',
    typed: { [`${GENERAL}!F14`]: 1_738_680 },
    finds: [{ code: 'A05', at: `${GENERAL}!F14`, says: '相邻两位数字写反了' }],
  },
  {
    slip: '改了一项，合计没有跟着改',
    typed: { [`${THREE_PUBLIC}!C6`]: 1.5 },
    finds: [{ code: 'A08', at: `${THREE_PUBLIC}!A6`, says: '24.60万元' }],
  },
  {
    slip: '元写成了万元',
    typed: { [`${GENERAL}!E19`]: 98.41 },
    finds: [{ code: 'A05', at: `${GENERAL}!E19`, says: '元与万元混用了（差一万倍）' }],
  },
  {
    slip: '合计行漏加了一类',
    typed: { [`${REVENUE}!E26`]: 20_336_051 - 984_060 },
    finds: [{ code: 'A06', at: `${REVENUE}!E26`, says: '漏加了“210 卫生健康支出”' }],
  },
  {
    slip: '款级编码写错',
    typed: { [`${EXPENDITURE}!B23`]: '20' },
    finds: [{ code: 'K09', at: `${EXPENDITURE}!B23` }],
  },
  {
    slip: '其他收入少写一个零，收入总计照着加',
    typed: { [`${SUMMARY}!B11`]: 20_000, [`${SUMMARY}!B12`]: 20_156_051 },
    finds: [{ code: 'A03', at: `${SUMMARY}!B12`, says: '180000元' }],
  },
  {
    slip: '收支总表的一类少写一位',
    typed: { [`${SUMMARY}!D7`]: 178_368 },
    finds: [{ code: 'A02', at: `${SUMMARY}!D12` }],
  },
  {
    slip: '公用经费填到了人员经费栏',
    typed: { [`${ECONOMIC}!E27`]: 48_000, [`${ECONOMIC}!F27`]: null },
    finds: [{ code: 'A05', at: `${ECONOMIC}!F17`, says: '1522580元' }],
  },
  {
    slip: '一行照抄了上一行的数',
    typed: { [`${ECONOMIC}!D22`]: 96_300 },
    finds: [
      { code: 'A04', at: `${ECONOMIC}!D22` },
      { code: 'A05', at: `${ECONOMIC}!D17` },
    ],
  },
  {
    slip: '财政拨款分栏与合计不符',
    typed: { [`${APPROPRIATION}!E7`]: 1_738_680 },
    finds: [
      { code: 'A04', at: `${APPROPRIATION}!D7`, says: '相邻两位数字写反了' },
      { code: 'A06', at: `${APPROPRIATION}!E10` },
    ],
  },
  {
    slip: '公车运行费小数点错位',
    typed: { [`${THREE_PUBLIC}!F6`]: 54 },
    finds: [{ code: 'A09', at: `${THREE_PUBLIC}!D6` }],
  },
  {
    slip: '机关运行经费多于公用经费',
    typed: { [`${THREE_PUBLIC}!G6`]: 175.3 },
    finds: [{ code: 'X08', at: `${THREE_PUBLIC}!G6`, says: '多出10.00万元' }],
  },
  {
    slip: '说明里留着占位符',
    typed: { '其他相关情况说明!A6': '（三）公务接待费XXX万元，比2029年预算减少0.10万元。' },
    finds: [{ code: 'W04', at: '其他相关情况说明!A6', says: 'XXX' }],
  },
];

describe('a slip in the clean sample is found where it was made', () => {
  it('has nothing to find before', () => {
    expect(findingsOf(reviewWorkbook(SAMPLE))).toEqual([]);
  });

  it.each(SLIPS.map((each) => [each.slip, each] as const))('%s', (_, { typed, finds }) => {
    const findings = findingsOf(reviewWorkbook(withTyped(SAMPLE, typed)));
    const found = findings.map((finding) => `${finding.code} ${placeName(finding)}`);
    for (const { code, at, says = '' } of finds) {
      expect(found).toContain(`${code} ${at}`);
      const messages = findings
        .filter((finding) => finding.code === code && placeName(finding) === at)
        .map(({ message }) => message);
      expect(messages.join()).toContain(says);
    }
  });
});
