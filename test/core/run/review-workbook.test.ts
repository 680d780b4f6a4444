import { describe, expect, it } from '@jest/globals';
import { defineRule } from '../../../src/core/rules/define-rule';
import type { Rule } from '../../../src/core/rules';
import { reviewWorkbook } from '../../../src/core/run';
import type { Outcome } from '../../../src/core/findings';
import { textWorkbook } from '../../support/text-workbook';

const WORKBOOK = textWorkbook(`
== 三公
2023年“三公”经费表
单位：万元
项目 | 上年 | 本年
合计 | 1.90 | 1.90
公务接待费 | 1.90 | 1.90`);

const at = { sheet: '三公', row: 3, column: 2 };

function outcomeOf(rule: Rule, others: readonly Rule[] = []): Outcome {
  const [result] = reviewWorkbook(WORKBOOK, { rules: [rule, ...others] }).rules;
  if (result === undefined) throw new Error('not run');
  return result.outcome;
}

const base = { id: 'probe', code: 'Z01', severity: 'warning', title: '试验' } as const;
const message = { text: '填的是{stated}，应为{expected}，{note}', advice: '请改为{expected}' };

describe('the runner', () => {
  it('turns a throwing rule into an outcome and runs the others', () => {
    const throws = defineRule({
      ...base,
      needs: ['threePublicTable'],
      messages: {},
      check() {
        throw new Error('boom');
      },
    });
    const passes = defineRule({
      ...base,
      id: 'other',
      needs: [],
      messages: {},
      check: (_tables, report) => {
        report.holds();
      },
    });
    const results = reviewWorkbook(WORKBOOK, { rules: [throws, passes] }).rules.map(({ outcome }) => outcome);
    expect(results).toEqual([{ kind: 'failed', error: 'boom' }, { kind: 'passed' }]);
  });

  it('does not take silence for a pass', () => {
    const silent = defineRule({ ...base, needs: ['threePublicTable'], messages: {}, check: () => undefined });
    expect(outcomeOf(silent).kind).toBe('failed');
  });

  it('names the missing tables and does not run the rule', () => {
    const rule = defineRule({
      ...base,
      needs: ['fixedAssetsTable', 'procurementTable', 'threePublicTable'],
      messages: {},
      check() {
        throw new Error('must not run');
      },
    });
    expect(outcomeOf(rule)).toEqual({
      kind: 'cannot-check',
      reasons: ['没有找到《固定资产占用情况表》、《政府采购预算明细表》'],
    });
  });

  it('fills the words from the data, with the difference computed', () => {
    const rule = defineRule({
      ...base,
      needs: ['threePublicTable'],
      messages: { wrong: message },
      check({ threePublicTable: { total } }, report) {
        const stated = report.need(total?.current, '合计');
        if (stated === undefined) return;
        const expected = { ...stated.value, value: stated.value.value.minus(1) };
        report.found('wrong', { at: stated, stated: stated.value, expected, data: { note: ['甲', '乙'] } });
      },
    });
    const outcome = outcomeOf(rule);
    expect(outcome).toMatchObject({
      kind: 'found',
      findings: [
        {
          severity: 'warning',
          at: [at],
          message: '填的是1.90万元，应为0.90万元，甲、乙',
          advice: '请改为0.90万元',
          stated: '1.90万元',
          expected: '0.90万元',
          difference: '1.00万元',
        },
      ],
    });
  });

  it('refuses a message with an empty slot, and a finding without cells or place', () => {
    const slot = defineRule({
      ...base,
      needs: [],
      messages: { wrong: message },
      check: (_tables, report) => {
        report.found('wrong', { at, key: 'x', stated: '1', expected: '2' });
      },
    });
    expect(outcomeOf(slot)).toEqual({ kind: 'failed', error: 'message slot {note} has no value' });
    const nowhere = defineRule({
      ...base,
      needs: [],
      messages: { wrong: { text: '错', advice: '改' } },
      check: (_tables, report) => {
        report.found('wrong', { at: [] });
      },
    });
    expect(outcomeOf(nowhere).kind).toBe('failed');
    const unplaced = defineRule({
      ...base,
      needs: [],
      messages: { wrong: { text: '错', advice: '改' } },
      check: (_tables, report) => {
        report.found('wrong', { at });
      },
    });
    expect(outcomeOf(unplaced).kind).toBe('failed');
  });

  it('keeps what could not be checked beside what was found', () => {
    const rule = defineRule({
      ...base,
      needs: ['threePublicTable'],
      messages: { wrong: { text: '错', advice: '改' } },
      reasons: { partly: '一部分没有读到' },
      check: (_tables, report) => {
        report.cannotCheck('partly');
        report.found('wrong', { at, key: 'x' });
        report.found('wrong', { at, key: 'x' });
      },
    });
    const outcome = outcomeOf(rule);
    expect(outcome).toMatchObject({ kind: 'found', unchecked: ['一部分没有读到'] });
    const fingerprints =
      outcome.kind === 'found' ? outcome.findings.map(({ fingerprint }) => fingerprint) : [];
    expect(new Set(fingerprints).size).toBe(2);
  });

  it('prefers cannot-check over passed and not-applicable', () => {
    const rule = (say: 'both' | 'na'): Rule =>
      defineRule({
        ...base,
        needs: [],
        messages: {},
        reasons: { open: '没有读到', none: '没有这种情况' },
        check: (_tables, report) => {
          report.notApplicable('none');
          if (say === 'both') {
            report.holds();
            report.cannotCheck('open');
          }
        },
      });
    expect(outcomeOf(rule('both'))).toEqual({ kind: 'cannot-check', reasons: ['没有读到'] });
    expect(outcomeOf(rule('na'))).toEqual({ kind: 'not-applicable', reasons: ['没有这种情况'] });
  });
});
