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
    [
      'value',
      Number(read.value ?? Number.NaN) === Number(label.value ?? Number.NaN) || read.value === label.value,
    ],
    ['unit', nameKey(read.unit ?? '') === nameKey(label.unit ?? '') || Number(label.value) === 0],
  ];
  return checks.flatMap(([name, holds]) => (holds ? [] : [name]));
}

/** The name of an appropriation says its funds again: 一般公共预算拨款收入. */
function namesItsFunds(read: ReadStatement, label: LabelledStatement): boolean {
  const appropriated = label.funds !== '不限' && label.funds !== '其他资金';
  return label.measure === '收入' && appropriated && label.subject.length < 2 && read.subject.length < 2;
}

function sameNames(read: readonly string[], label: readonly string[]): boolean {
  return (
    read.length === label.length && read.every((name, index) => nameKey(name) === nameKey(label[index] ?? ''))
  );
}

function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[“”"]/g, '')
    .replace(/(?:支出|人员|人数|职工)$/, '');
}
