import * as z from 'zod/mini';
import type { WorkbookHost } from '../../core/host';
import type { ProjectDecision } from '../../core/run';
import { keepAside, parseJson } from './kept-text';

/** Key under which the workbook keeps which of last year's projects its projects are. */
export const DECISIONS_KEY = 'project-decisions';

const key = z.string().check(z.minLength(1));

const decisionsSchema = z.object({
  version: z.literal(1),
  decisions: z.array(z.object({ current: key, prior: z.nullable(key) })),
});

/** `unknown` until the workbook was asked; `unreadable` keeps the text, which is never overwritten. */
export type DecisionsState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'kept'; readonly decisions: readonly ProjectDecision[] }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Reads what a host kept; never throws. */
export function readDecisions(json: string | undefined): DecisionsState {
  if (json === undefined) return { kind: 'kept', decisions: [] };
  const result = decisionsSchema.safeParse(parseJson(json));
  return result.success
    ? { kind: 'kept', decisions: result.data.decisions }
    : { kind: 'unreadable', text: json };
}

/** The decisions in force. */
export function decisionsOf(state: DecisionsState): readonly ProjectDecision[] {
  return state.kind === 'kept' ? state.decisions : [];
}

/** The decisions with one more: a project of this year has one decision. `prior` left out takes it back. */
export function withDecision(
  decisions: readonly ProjectDecision[],
  current: string,
  prior?: string | null,
): ProjectDecision[] {
  const others = decisions.filter((decision) => decision.current !== current);
  return prior === undefined ? others : [...others, { current, prior }];
}

/**
 * Keeps the decisions in the workbook. What was there and could not be read is put aside first.
 * @param at milliseconds since 1970
 * @throws HostError
 */
export async function keepDecisions(
  host: WorkbookHost,
  decisions: readonly ProjectDecision[],
  before: DecisionsState,
  at: number,
): Promise<void> {
  if (before.kind === 'unreadable') await keepAside(host, DECISIONS_KEY, before.text, at);
  await host.save(DECISIONS_KEY, JSON.stringify({ version: 1, decisions }));
}
