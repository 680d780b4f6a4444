import { describe, expect, it } from '@jest/globals';
import type { Finding, Message, Outcome } from '../../../src/core/findings';
import { statement, type NamedAmount } from '../../../src/core/identities';
import { amountOf, Decimal, type Amount } from '../../../src/core/money';
import { defineRule } from '../../../src/core/rules/define-rule';
import { PRODUCT_MESSAGES, ROW_MESSAGES, SUM_MESSAGES } from '../../../src/core/rules/messages';
import type { Claim } from '../../../src/core/rules/reporting';
import { RuleReport } from '../../../src/core/run/rule-report';
import type { Field } from '../../../src/core/tables';

/** A field in a cell of its own; `undefined` is a blank one. */
function cell(row: number, value: string | undefined, unit: Amount['unit'] = '万元'): Field<Amount> {
  return value === undefined
    ? { state: 'blank', ...placed(row) }
    : { state: 'stated', value: amountOf(value, unit), ...placed(row) };
}

function count(row: number, value: string): Field<Decimal> {
  return { state: 'stated', value: new Decimal(value), ...placed(row) };
}

function placed(row: number): Pick<Field<Amount>, 'at' | 'place'> {
  return {
    at: { sheet: '表', row, column: 1 },
    place: { table: 'revenueTable', row: `第${row}行`, column: '合计' },
  };
}

const UNREADABLE: Field<Amount> = {
  state: 'unreadable',
  why: 'not-a-number',
  text: '约三万',
  ...placed(9),
};

function outcomeOf(claim: Claim, messages: Readonly<Record<string, Message>>): Outcome {
  const report = new RuleReport(
    defineRule({
      id: 'example',
      code: 'A99',
      severity: 'error',
      title: '例',
      messages,
      reasons: { unsure: '{what}不能确定', silent: '没有可比的' },
      nothing: { notApplicable: 'silent' },
      check: () => undefined,
    }),
  );
  report.compare(claim);
  return report.outcome();
}

function findingOf(outcome: Outcome): Finding {
  const [finding] = outcome.kind === 'found' ? outcome.findings : [];
  if (finding === undefined) throw new Error(`nothing found: ${JSON.stringify(outcome)}`);
  return finding;
}

const rowsOf = ({ at }: Finding): number[] => at.map(({ row }) => row);
const parts = (...values: (string | undefined)[]): NamedAmount[] =>
  values.map((value, index) => ({ field: cell(index + 1, value), name: `第${index + 1}项` }));

describe('a sum', () => {
  const sum = (stated: string | undefined, ...values: (string | undefined)[]) =>
    ({ what: '合计', stated: cell(0, stated), parts: parts(...values) }) as const;

  it('holds where the parts add up, blanks counting as nought', () => {
    expect(outcomeOf(sum('3.00', '1.00', '2.00', undefined), SUM_MESSAGES).kind).toBe('passed');
  });

  it('names both figures, their difference, all cells and the likely cause', () => {
    const finding = findingOf(outcomeOf(sum('3.00', '1.00', '2.00', '4.00'), SUM_MESSAGES));
    expect(finding).toMatchObject({ messageId: 'unequal', stated: '3.00万元', expected: '7.00万元' });
    expect(finding.message).toContain('相差-4.00万元。可能的原因：漏加了“第3项”');
    expect(rowsOf(finding)).toEqual([0, 1, 2, 3]);
  });

  it('counts what is taken off against the parts', () => {
    const claim = { ...sum('1.00', '3.00'), less: [{ field: cell(5, '2.00'), name: '减项' }] };
    expect(outcomeOf(claim, SUM_MESSAGES).kind).toBe('passed');
  });

  it('finds a total that is blank where its parts are stated, unless the table may be empty and is', () => {
    expect(findingOf(outcomeOf(sum(undefined, '1.00'), SUM_MESSAGES))).toMatchObject({
      stated: '空白',
      expected: '1.00万元',
    });
    const empty = { ...sum(undefined, undefined), mayBeEmpty: true };
    expect(outcomeOf(empty, SUM_MESSAGES)).toEqual({ kind: 'not-applicable', reasons: ['没有可比的'] });
  });

  it('notes a part that has to be filled and is not, or cannot be read', () => {
    const complete = { ...sum('1.00', '1.00', undefined), complete: true };
    expect(outcomeOf(complete, SUM_MESSAGES).kind).toBe('cannot-check');
    const unreadable = { ...sum('1.00'), parts: [{ field: UNREADABLE, name: '甲' }] };
    expect(outcomeOf(unreadable, SUM_MESSAGES)).toMatchObject({ kind: 'cannot-check' });
  });

  it('says what is not understood instead of a contradiction, and only then', () => {
    const doubt = { reason: 'unsure', data: { what: '合计' } };
    expect(outcomeOf({ ...sum('3.00', '1.00'), doubt }, SUM_MESSAGES)).toEqual({
      kind: 'cannot-check',
      reasons: ['合计不能确定'],
    });
    expect(outcomeOf({ ...sum('1.00', '1.00'), doubt }, SUM_MESSAGES).kind).toBe('passed');
  });

  it('takes the message, the explanation and the evidence of the rule before its own', () => {
    const messages = { ...SUM_MESSAGES, other: { text: '{gap}：{cause}{more}', advice: '改' } };
    const claim: Claim = {
      ...sum('3.00', '1.00', '1.00'),
      unequal: ({ value }) => (value.gt(0) ? 'other' : undefined),
      explain: () => ({ text: '因为', cells: [{ sheet: '表', row: 8, column: 1 }] }),
      evidence: { data: { more: '乙' } },
    };
    const finding = findingOf(outcomeOf(claim, messages));
    expect(finding.message).toBe('1.00万元：因为乙');
    expect(rowsOf(finding)).toEqual([0, 8, 1, 2]);
    expect(outcomeOf({ ...claim, stated: cell(0, '1.00') }, messages).kind).toBe('passed');
  });
});

describe('two statements of one amount', () => {
  const same = (one: string | undefined, other: string | undefined, unit?: Amount['unit']) =>
    ({
      stated: statement('甲表', cell(0, one)),
      reference: statement('乙表', cell(1, other, unit)),
    }) as const;

  it('holds across units and beside a blank that stands for nought, not beside one that leaves an amount out', () => {
    expect(outcomeOf(same('1.00', '10000', '元'), ROW_MESSAGES).kind).toBe('passed');
    expect(outcomeOf(same('0.00', undefined), ROW_MESSAGES).kind).toBe('passed');
    expect(outcomeOf(same('1.00', undefined), ROW_MESSAGES).kind).toBe('found');
  });

  it('is a hint where a unit rounds, or nothing where the rule ignores rounding', () => {
    const rounded = same('1.01', '10049', '元');
    expect(findingOf(outcomeOf(rounded, ROW_MESSAGES))).toMatchObject({
      messageId: 'rounding',
      severity: 'hint',
    });
    expect(outcomeOf({ ...rounded, ignoresRounding: true }, ROW_MESSAGES).kind).toBe('passed');
  });

  it('says that the other table has no such row', () => {
    const claim = { stated: statement('甲表', cell(0, '1.00')), reference: { name: '乙表', parts: [] } };
    expect(findingOf(outcomeOf(claim, ROW_MESSAGES)).messageId).toBe('missing');
  });
});

describe('quantity × price', () => {
  const product = (stated: string, quantity: string, price: string): Claim => ({
    what: '金额',
    stated: cell(0, stated),
    quantity: count(1, quantity),
    price: cell(2, price),
  });

  it('holds, or is rounding within half the last place of the price for each piece', () => {
    expect(outcomeOf(product('6.00', '3', '2.00'), PRODUCT_MESSAGES).kind).toBe('passed');
    expect(findingOf(outcomeOf(product('1.00', '3', '0.33'), PRODUCT_MESSAGES)).messageId).toBe('rounding');
  });

  it('names what it should be and points at amount, quantity and price', () => {
    const finding = findingOf(outcomeOf(product('7.00', '3', '2.00'), PRODUCT_MESSAGES));
    expect(finding).toMatchObject({ messageId: 'unequal', expected: '6.00万元', difference: '1.00万元' });
    expect(rowsOf(finding)).toEqual([0, 1, 2]);
  });

  it('notes what is missing of the three', () => {
    const claim: Claim = {
      what: '金额',
      stated: cell(0, '1.00'),
      quantity: undefined,
      price: cell(2, '1.00'),
    };
    expect(outcomeOf(claim, PRODUCT_MESSAGES)).toEqual({
      kind: 'cannot-check',
      reasons: ['表中没有“金额的数量”这一项'],
    });
  });
});
