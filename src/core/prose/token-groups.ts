import type { Funds, Period } from './model';
import type { ReadingState } from './reading-state';
import type { Token } from './tokens';

/** Sentences with a date alone in brackets, （截至2029年12月31日）, and those that a remark behind them dates. */
export function datedSentences(tokens: readonly Token[]): ReadingState['datedSentences'] {
  const dated: { from: number; to: number; period: Period }[] = [];
  let from = 0;
  let period: Period | undefined;
  tokens.forEach((token, at) => {
    const before = [tokens[at - 1], tokens[at - 2]];
    if (
      token.kind === 'date' &&
      tokens[at + 1]?.kind === 'close' &&
      before.some((open) => open?.kind === 'open')
    )
      period = token.period;
    if (token.kind === 'date' && isRemarkOn(tokens, at)) {
      const remark = token.period;
      if (remark !== undefined) dated.push({ from: 0, to: from, period: remark });
    }
    const ends = token.kind === 'mark' && /[。!?]/.test(token.mark);
    if (!ends && at < tokens.length - 1) return;
    if (period !== undefined) dated.push({ from, to: token.end, period });
    from = token.end;
    period = undefined;
  });
  return dated;
}

/** 以上为2030年12月31日占用情况: a remark on the sentences before it. */
function isRemarkOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REMARK), at);
  const from = before.findLastIndex(({ kind }) => kind === 'mark') + 1;
  return before.slice(from).some((token) => token.kind === 'word' && /^(?:以上|上述)$/.test(token.word));
}

const REMARK = 6;

/** 以上为一般公共预算基本支出723万元: the money that a remark at the end says all figures before it are of. */
export function remarkedFunds(tokens: readonly Token[]): Funds | undefined {
  const at = tokens.findIndex((token) => token.kind === 'word' && /^(?:以上|上述)$/.test(token.word));
  const opens = tokens[at - 1]?.kind === 'mark';
  for (const token of at > 0 && opens ? tokens.slice(at + 1, at + REMARK) : []) {
    if (token.kind !== 'word') return undefined;
    const funds = token.sense.terms.find((term) => term.measure === undefined)?.funds;
    if (funds !== undefined) return funds;
  }
  return undefined;
}

/** Without the brackets around an amount alone behind the words that it is the amount of: 楼宇消防改造（1,150万元）. */
export function withoutAmountBrackets(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const amount = tokens[at + 1];
    const before = tokens[at - 1]?.kind;
    const isAlone =
      token.kind === 'open' &&
      (before === 'text' || before === 'word' || before === 'quoted' || before === 'level') &&
      amount?.kind === 'quantity' &&
      amount.of === 'amount' &&
      tokens[at + 2]?.kind === 'close';
    if (isAlone) {
      kept.push(amount);
      at += 2;
    } else kept.push(token);
  }
  return kept;
}

/** Where each opening bracket is closed; brackets without a partner are left out. */
export function matchingCloses(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'open') open.push(at);
    else if (token.kind === 'close') {
      const start = open.pop();
      if (start !== undefined) closes.set(start, at);
    }
  });
  return closes;
}

/** True where brackets hold something that is said, not a remark on a name: a number, a direction, a denial. */
export function states(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'quantity' && !token.bound && token.of !== 'time' && token.of !== 'bare') return true;
    if (token?.kind === 'word' && token.sense.trend !== undefined && to - from > 2) return true;
    if (token?.kind === 'word' && (token.sense.role === 'denial' || token.sense.cue !== undefined))
      return true;
  }
  return false;
}
