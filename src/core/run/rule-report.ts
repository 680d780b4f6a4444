import {
  fillMessage,
  fingerprint,
  placeText,
  printSlot,
  type Finding,
  type Outcome,
  type SlotValue,
  type Slots,
} from '../findings';
import { Decimal, minus, type Amount } from '../money';
import type { Named } from '../identities';
import type { At, Claim, Evidence, Report, Rule, RunReport } from '../rules';
import { compare } from '../rules/compare';
import { located, type Field, type Located } from '../tables';
import { addressText, type CellAt } from '../workbook';

/** Collects what one rule says about one workbook and turns it into an outcome. */
export class RuleReport implements RunReport {
  private readonly findings: Finding[] = [];
  private readonly fingerprints = new Map<string, number>();
  private readonly unchecked: string[] = [];
  private readonly inapplicable: string[] = [];
  private comparisons = 0;
  /** What all that is said now is about. */
  private subject: Slots = {};

  constructor(private readonly rule: Rule) {}

  about(slots: Slots): Report {
    this.subject = slots;
    return this;
  }

  compare(claim: Claim): void {
    compare(this, claim);
  }

  need<T>(field: Field<T> | undefined, name: string): Located<T> | undefined {
    if (field?.state === 'stated') return field;
    this.unchecked.push(whyNot(field, name));
    return undefined;
  }

  readable<T>(field: Field<T> | undefined, name: string): Located<T> | undefined {
    return field?.state === 'unreadable' ? this.need(field, name) : located(field);
  }

  addends<T>(parts: readonly Named<T>[]): readonly Located<T>[] | undefined {
    const amounts: Located<T>[] = [];
    let readable = true;
    for (const { field, name } of parts) {
      if (field?.state === 'stated') amounts.push(field);
      if (field?.state !== 'unreadable') continue;
      this.unchecked.push(whyNot(field, name));
      readable = false;
    }
    return readable ? amounts : undefined;
  }

  found(messageId: string, evidence: Evidence): void {
    const message = this.rule.messages[messageId];
    if (message === undefined) throw new Error(`unknown message ${messageId}`);
    const ats = isAtList(evidence.at) ? evidence.at : [evidence.at];
    const cells = ats.map(cellOf);
    const [first] = cells;
    const [firstAt] = ats;
    const { fragment, text, relation } = evidence;
    if (first === undefined && text === undefined) throw new Error(`finding ${messageId} stands nowhere`);
    const compared = comparedValues(evidence);
    const slots: Slots = {
      ...compared,
      ...(first === undefined ? {} : { cell: first }),
      cells,
      ...this.subject,
      ...evidence.data,
    };
    const key =
      evidence.key ?? (firstAt !== undefined && 'place' in firstAt ? placeText(firstAt.place) : undefined);
    if (key === undefined) throw new Error(`finding ${messageId} needs a key: its first cell has no place`);
    this.findings.push({
      code: this.rule.code,
      rule: this.rule.id,
      messageId,
      severity: message.severity ?? this.rule.severity,
      at: cells,
      ...(fragment === undefined ? {} : { fragment }),
      ...(text === undefined ? {} : { text }),
      ...(relation === undefined ? {} : { relation }),
      eachCell: message.eachCell ?? false,
      message: fillMessage(message.text, slots),
      advice: fillMessage(message.advice, slots),
      ...Object.fromEntries(Object.entries(compared).map(([name, value]) => [name, printSlot(value)])),
      fingerprint: this.unique(fingerprint(this.rule.code, messageId, [key])),
    });
  }

  expect(holds: boolean, messageId: string, evidence: Evidence): void {
    if (holds) this.holds();
    else this.found(messageId, evidence);
  }

  holds(): void {
    this.comparisons += 1;
  }

  cannotCheck(reason: string, slots: Slots = {}): void {
    this.unchecked.push(this.reason(reason, slots));
  }

  notApplicable(reason: string, slots: Slots = {}): void {
    this.inapplicable.push(this.reason(reason, slots));
  }

  /** @throws where the rule reached no verdict at all */
  outcome(): Outcome {
    this.sayNothing();
    const unchecked = [...new Set(this.unchecked)];
    if (this.findings.length > 0) return { kind: 'found', findings: this.findings, unchecked };
    if (unchecked.length > 0) return { kind: 'cannot-check', reasons: unchecked };
    if (this.comparisons > 0) return { kind: 'passed' };
    if (this.inapplicable.length > 0)
      return { kind: 'not-applicable', reasons: [...new Set(this.inapplicable)] };
    throw new Error('the rule compared nothing and gave no reason');
  }

  /** What the rule has to say where it found nothing to compare. */
  private sayNothing(): void {
    const { nothing } = this.rule;
    const said = this.findings.length + this.unchecked.length + this.comparisons + this.inapplicable.length;
    if (nothing === undefined || said > 0) return;
    if ('cannotCheck' in nothing) this.cannotCheck(nothing.cannotCheck);
    else this.notApplicable(nothing.notApplicable);
  }

  private reason(id: string, slots: Slots): string {
    const text = this.rule.reasons[id];
    if (text === undefined) throw new Error(`unknown reason ${id}`);
    return fillMessage(text, { ...this.subject, ...slots });
  }

  /** Two findings of one place (one row, one column) are told apart by their order. */
  private unique(key: string): string {
    const same = (this.fingerprints.get(key) ?? 0) + 1;
    this.fingerprints.set(key, same);
    return same === 1 ? key : `${key}.${same}`;
  }
}

function isAtList(at: At | readonly At[]): at is readonly At[] {
  return Array.isArray(at);
}

function cellOf(at: At): CellAt {
  return 'sheet' in at ? at : at.at;
}

interface Compared {
  readonly stated?: SlotValue;
  readonly expected?: SlotValue;
  readonly difference?: SlotValue;
  readonly [slot: string]: SlotValue;
}

function comparedValues({ stated, expected, difference }: Evidence): Compared {
  const gap = difference ?? gapBetween(stated, expected);
  return {
    ...(stated === undefined ? {} : { stated }),
    ...(expected === undefined ? {} : { expected }),
    ...(gap === undefined ? {} : { difference: gap }),
  };
}

function gapBetween(stated: SlotValue | undefined, expected: SlotValue | undefined): SlotValue | undefined {
  if (stated === undefined || expected === undefined) return undefined;
  if (isAmount(stated) && isAmount(expected)) return minus(stated, expected);
  if (stated instanceof Decimal && expected instanceof Decimal) return stated.minus(expected);
  return undefined;
}

function isAmount(value: SlotValue): value is Amount {
  return typeof value === 'object' && 'unit' in value && !(value instanceof Decimal);
}

/** Why a field gives no value, in words for the clerk. */
function whyNot(field: Field<unknown> | undefined, name: string): string {
  const quoted = name.includes('“') ? name : `“${name}”`;
  if (field === undefined) return `表中没有${quoted}这一项`;
  const cell = addressText(field.at);
  if (field.state !== 'unreadable') return `${quoted}（${cell}）没有填写`;
  switch (field.why) {
    case 'error':
      return `${quoted}（${cell}）是公式错误${field.text}，请先改正公式`;
    case 'not-a-number':
      return `${quoted}（${cell}）写的是“${field.text}”，不是数字`;
    case 'no-result':
      return '公式没有存下结果，见“读表时要留意”';
    case 'no-unit':
      return `${quoted}（${cell}）所在的表没有写明金额单位，请在表头写上如“单位：万元”`;
  }
}
