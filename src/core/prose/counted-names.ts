import { trimmedName } from './bare-names';
import type { ReadingState } from './reading-state';
import type { Token } from './tokens';

/** The names listed behind a count, up to the end of the sentence; none where the list states amounts. */
export function listNames(state: ReadingState, at: number): void {
  const groups: Token[][] = [[]];
  let depth = 0;
  for (let index = at + 1; index < state.tokens.length; index += 1) {
    const token = state.tokens[index];
    if (token === undefined) break;
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (depth > 0 || token.kind === 'close') continue;
    if (token.kind === 'quantity') return;
    if (token.kind === 'mark' && /[。;!?]/.test(token.mark)) break;
    if (token.kind === 'mark' || (token.kind === 'word' && /^(?:和|及|以及|与)$/.test(token.word)))
      groups.push([]);
    else groups.at(-1)?.push(token);
  }
  for (const group of groups) {
    const quoted = group.find(({ kind }) => kind === 'quoted');
    const name = quoted ?? trimmedName(group, state.text);
    if (name === undefined) continue;
    const mention = state.mentions.length;
    state.mentions.push({
      kind: 'name',
      start: name.start,
      end: name.end,
      statements: [],
      reason: 'circumstance',
    });
    state.events.push({ kind: 'item', mention, depth: state.depth });
  }
}
