import { closeClause, closeSentence, endReason, openList, separate } from './clauses';
import { listNames } from './counted-names';
import { readQuantity } from './read-quantity';
import { joinClause, readWord, readYear, setPeriod } from './read-words';
import { emptyClause, newSentence, type Context, type ReadingState } from './reading-state';
import { mentionOnly } from './statements';
import { datedSentences, matchingCloses, remarkedFunds, states } from './token-groups';
import { named, topicOf } from './topics';
import type { Token } from './tokens';
import { isClosedWhole } from './words/measure-families';

/** Reads the tokens of a paragraph, or of paragraphs that are one sentence. */
export function readBlock(
  text: string,
  tokens: readonly Token[],
  context: Context,
  year: number | undefined,
): ReadingState {
  const state = newState(text, tokens, context, year);
  const closes = matchingCloses(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const close = closes.get(at);
    if (close !== undefined && !states(tokens, at, close)) {
      const last = tokens[close];
      state.clause.words.push({
        kind: 'aside',
        content: text.slice(token.end, last?.start ?? token.end),
        start: token.start,
        end: last?.end ?? token.end,
      });
      at = close;
    } else readToken(state, token, at);
  }
  const open = state.sentences.at(-1)?.end !== text.length;
  if (open) noteOpened(state);
  closeSentence(state, text.length);
  if (!open) noteOpened(state);
  return state;
}

/** A text that ends by opening a list hands its whole to the paragraphs behind it. */
function noteOpened(state: ReadingState): void {
  const last = state.events.findLast(({ kind }) => kind !== 'separator');
  const frame = state.frames.at(-1);
  if (frame !== undefined && state.text.endsWith(';')) {
    state.opened = frame.whole;
    state.openedTime = state.sentence.time;
    return;
  }
  if (last?.kind !== 'cue') {
    const { topic } = state;
    if (topic !== undefined && isClosedWhole(topic))
      state.events.push({ kind: 'cue', open: false, depth: 0, topic });
    return;
  }
  state.opened = state.frames.at(-1)?.whole;
  state.openedTime = state.sentence.time;
}

function newState(
  text: string,
  tokens: readonly Token[],
  context: Context,
  year: number | undefined,
): ReadingState {
  const dated = datedSentences(tokens);
  const leadFrame = context.lead === undefined ? undefined : { whole: context.lead, depth: 0 };
  return {
    text,
    tokens,
    year,
    ofProcurement: text.includes('采购'),
    context,
    datedSentences: dated,
    funds:
      remarkedFunds(tokens) ??
      (context.lead === undefined || context.lead.funds === 'all'
        ? context.sections.findLast(({ funds }) => funds !== undefined)?.funds
        : context.lead.funds),
    nature: context.lead?.nature ?? context.sections.findLast(({ nature }) => nature !== undefined)?.nature,
    clause: emptyClause(),
    sentence: newSentence(dated, { index: 0, from: 0, time: context.time }),
    topic: context.topic,
    current: undefined,
    frames: leadFrame === undefined ? [] : [leadFrame],
    leadFrame,
    leadEnded: false,
    opened: undefined,
    openedTime: context.time,
    partedBefore: [],
    asOf: undefined,
    queue: [],
    turn: [],
    sharers: [],
    depth: 0,
    outer: [],
    mentions: [],
    events: [],
    reasons: [],
    sentences: [],
  };
}

function readToken(state: ReadingState, token: Token, at: number): void {
  switch (token.kind) {
    case 'word':
      readWord(state, token, at);
      return;
    case 'quantity':
      readQuantity(state, token, at);
      return;
    case 'year':
      mentionOnly(state, token, 'year', token.ofRange ? 'history' : 'circumstance');
      if (!token.ofRange) readYear(state, token, token.year);
      return;
    case 'date':
      mentionOnly(state, token, 'date', 'circumstance');
      if (token.period !== undefined && isAsOf(state, token.period, at))
        setPeriod(state, token, token.period);
      return;
    case 'legal':
      mentionOnly(state, token, 'legal', 'legal');
      // 第七次全国地名普查: an ordinal may begin a name.
      if (state.text.charAt(token.start) === '第') state.clause.words.push(token);
      return;
    case 'numbering':
      readNumbering(state, token.depth);
      return;
    case 'mark':
      readMark(state, token.mark, at);
      return;
    case 'open':
      openBracket(state);
      return;
    case 'close':
      closeBracket(state);
      return;
    case 'quoted':
    case 'level':
    case 'code':
    case 'aside':
    case 'text':
      state.clause.words.push(token);
  }
}

/** A date says when figures hold where it ends a year or follows 截至; any other is history. */
function isAsOf(
  { tokens }: ReadingState,
  { month, day }: { month: number | undefined; day: number | undefined },
  at: number,
): boolean {
  const before = tokens[at - 1];
  return (
    (month === 12 && (day === 31 || day === undefined)) ||
    (before?.kind === 'word' && /截[至止]|至/.test(before.word))
  );
}

function readNumbering(state: ReadingState, level: number): void {
  state.events.push({ kind: 'numbering', level, depth: state.depth });
  endReason(state, state.tokens[0]?.start ?? 0);
}

function readMark(state: ReadingState, mark: string, at: number): void {
  const next = state.tokens[at + 1];
  switch (mark) {
    case '、':
      if (afterFigure(state, at)) {
        separate(state, 1);
        joinClause(state, next);
      } else {
        const token = state.tokens[at];
        if (token !== undefined) state.clause.words.push(token);
      }
      return;
    case ',':
      separate(state, 2);
      closeClause(state, next);
      return;
    case ';':
      closeClause(state, next);
      separate(state, 3);
      endReason(state, state.tokens[at]?.start ?? 0);
      state.sentence.planned = false;
      state.sentence.standard = false;
      state.clause = emptyClause();
      return;
    case ':':
      readColon(state, at);
      return;
    default:
      closeSentence(state, state.tokens[at]?.end ?? state.text.length);
      separate(state, 4);
  }
}

function afterFigure({ tokens }: ReadingState, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'quantity' || before?.kind === 'close';
}

/** The last thing said is a count, and nothing but its noun stands since: 内设3个科室：. */
function isCounted({ mentions, sentence, clause }: ReadingState, last: number): boolean {
  const mention = mentions[last];
  const said = mention?.statements[0];
  return (
    mention?.kind === 'count' &&
    said?.sentence === sentence.index &&
    clause.words.every((token) => token.kind === 'word' || token.kind === 'text')
  );
}

/** 基本支出100万元，按经济分类：…: how what was stated is taken apart. */
function isManner(words: readonly Token[]): boolean {
  const [first] = words;
  return first?.kind === 'word' && /^按./.test(first.word) && words.every((token) => token.kind === 'word');
}

/** 因公出国（境）费：…; after 其中 or a number it only leads to the list. */
function readColon(state: ReadingState, at: number): void {
  const last = state.mentions.length - 1;
  if (state.events.at(-1)?.kind !== 'cue' && isCounted(state, last)) {
    state.events.push({ kind: 'counted', mention: last, depth: state.depth });
    listNames(state, at);
  }
  if (state.sentence.explaining || state.sentence.purpose) {
    state.clause.words = [];
    return;
  }
  if (afterFigure(state, at) && state.mentions[last]?.kind === 'amount') {
    openList(state, state.current, false);
    return;
  }
  if (state.sentence.statements > 0 && state.current !== undefined && isManner(state.clause.words)) {
    state.clause.words = [];
    openList(state, state.current, false);
    return;
  }
  const isPart = state.sentence.leadIsPart || state.frames.length > 0;
  closeClause(state, state.tokens[at]);
  if (state.current === undefined || isPart) return;
  state.topic = state.current;
  // 基本支出安排情况：（一）…。（二）…。
  if (state.tokens[at + 1]?.kind !== 'numbering') return;
  state.leadFrame = { whole: state.current, depth: 0 };
  state.frames = [state.leadFrame];
}

/** A bracket is read as an aside to what stands before it, with what is open there kept for afterwards. */
function openBracket(state: ReadingState): void {
  const { clause } = state;
  state.outer.push({ current: state.current, clause });
  const subject = named(state, clause.words);
  if (subject !== undefined) state.current = topicOf(state, subject);
  state.clause = {
    ...emptyClause(),
    usedTrend: clause.usedTrend,
    period: clause.period,
    comparison: clause.comparison,
  };
  state.depth += 1;
  const before = state.mentions.at(-1);
  if (clause.words.length === 0 && before?.kind === 'amount') openList(state, state.current, false);
}

function closeBracket(state: ReadingState): void {
  const outer = state.outer.pop();
  if (outer === undefined) return;
  closeClause(state, undefined);
  state.frames = state.frames.filter(({ depth }) => depth < state.depth);
  state.depth -= 1;
  state.current = outer.current;
  state.clause = outer.clause;
}
