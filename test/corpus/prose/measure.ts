import { proseReader } from '../../../src/core/prose';
import { CLASS_TERMS, labelledForm, type ReadStatement } from './labelled-form';
import type { LabelledPassage, LabelledStatement } from './prose-corpus';

/** How the statements read compare with those labelled, for one passage. */
export interface PassageResult {
  readonly passage: LabelledPassage;
  readonly read: number;
  readonly missed: readonly LabelledStatement[];
  readonly wrong: readonly ReadStatement[];
  readonly trapped: readonly ReadStatement[];
}

export interface KindResult {
  readonly kind: string;
  readonly labelled: number;
  readonly read: number;
  readonly right: number;
  readonly trapped: number;
}

/** Reads every passage as a text of its own, with the classification's names, and compares. */
export function measureCorpus(passages: readonly LabelledPassage[]): PassageResult[] {
  const parse = proseReader({ terms: CLASS_TERMS });
  return passages.map((passage) => {
    const read = labelledForm(parse(passage.paragraphs, { year: passage.year }), passage.year);
    const open = [...passage.statements];
    const wrong = read.filter((statement) => {
      const at = open.findIndex((label) => says(statement, label));
      if (at >= 0) open.splice(at, 1);
      return at < 0;
    });
    const traps = passage.traps ?? [];
    const trapped = wrong.filter((statement) =>
      traps.some(
        (trap) =>
          trap.paragraph === statement.paragraph && trap.start < statement.end && statement.start < trap.end,
      ),
    );
    return { passage, read: read.length, missed: open, wrong, trapped };
  });
}

/** The results summed by kind of passage, with a line for all. */
export function byKind(results: readonly PassageResult[]): KindResult[] {
  const kinds = [...new Set(results.map(({ passage }) => passage.kind))];
  const sum = (kind: string, of: readonly PassageResult[]): KindResult => ({
    kind,
    labelled: of.reduce((total, { passage }) => total + passage.statements.length, 0),
    read: of.reduce((total, { read }) => total + read, 0),
    right: of.reduce((total, { read, wrong }) => total + read - wrong.length, 0),
    trapped: of.reduce((total, { trapped }) => total + trapped.length, 0),
  });
  return [
    ...kinds.map((kind) =>
      sum(
        kind,
        results.filter(({ passage }) => passage.kind === kind),
      ),
    ),
    sum('合计', results),
  ];
}

/** True where a statement read is the one labelled, in every dimension. */
export function says(read: ReadStatement, label: LabelledStatement): boolean {
  return differences(read, label).length === 0;
}

/** The dimensions in which a statement read differs from a label. */
export function differences(read: ReadStatement, label: LabelledStatement): string[] {
  const checks: readonly (readonly [string, boolean])[] = [
    ['span', read.paragraph === label.paragraph && read.start <= label.start && read.end >= label.end],
    ['measure', read.measures.includes(label.measure)],
    ['subject', namesItsFunds(read, label) || sameNames(read.subject, label.subject)],
    ['period', read.period === label.period],
    ['basis', read.basis === label.basis],
    ['funds', label.funds === '不限' || read.funds === label.funds],
    ['relation', read.relation === label.relation],
    ['value', sameValue(read, label)],
    ['unit', sameUnit(read, label)],
  ];
  return checks.flatMap(([name, holds]) => (holds ? [] : [name]));
}

const YUAN: Readonly<Record<string, number>> = { 元: 1, 千元: 1000, 万元: 10_000, 亿元: 100_000_000 };

/** Equal as printed, or the same money where one of them counts 三千万元 in 元. */
function sameValue(read: ReadStatement, label: LabelledStatement): boolean {
  if (read.value === undefined || label.value === undefined) return read.value === label.value;
  const [a, b] = [YUAN[read.unit ?? ''], YUAN[label.unit ?? '']];
  if (a === undefined || b === undefined) return Number(read.value) === Number(label.value);
  return Math.abs(Number(read.value) * a - Number(label.value) * b) < 1e-6;
}

function sameUnit(read: ReadStatement, label: LabelledStatement): boolean {
  if (Number(label.value) === 0) return true;
  const money = YUAN[read.unit ?? ''] !== undefined && YUAN[label.unit ?? ''] !== undefined;
  return money || nameKey(read.unit ?? '') === nameKey(label.unit ?? '');
}

/** The name of an appropriation says its funds again: 一般公共预算拨款收入. */
function namesItsFunds(read: ReadStatement, label: LabelledStatement): boolean {
  const appropriated = label.funds !== '不限' && label.funds !== '其他资金';
  return label.measure === '收入' && appropriated && read.funds === label.funds;
}

function sameNames(read: readonly string[], label: readonly string[]): boolean {
  const [a, b] = [read, label].map((names) => names.map(nameKey).filter((name) => !SAYS_MEASURE.test(name)));
  return a?.join('>') === b?.join('>');
}

/** 本年收入合计 is the measure 收入 by another name; some labels repeat it, some do not. */
const SAYS_MEASURE = /^[本当]年(?:收入|支出)?(?:合计|总计)?$/;

function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[—–]/g, '-')
    .replace(/[“”"]|\(含\)/g, '')
    .replace(/(?:支出|人员|人数|职工|资金)$/, '');
}
