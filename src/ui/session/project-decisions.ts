import * as z from 'zod/mini';
import type { ProjectDecision } from '../../core/run';
import { parseJson, type DocumentFormat, type KeptState } from './kept-document';

const key = z.string().check(z.minLength(1));

const decisionsSchema = z.object({
  version: z.literal(1),
  decisions: z.array(z.object({ current: key, prior: z.nullable(key) })),
});

/** What is known of which of last year's projects the user says this year's are. */
export type DecisionsState = KeptState<readonly ProjectDecision[]>;

/** The decisions in the workbook. */
export const DECISIONS: DocumentFormat<readonly ProjectDecision[]> = {
  key: 'project-decisions',
  read: (json) => decisionsSchema.safeParse(parseJson(json)).data?.decisions,
  print: (decisions) => JSON.stringify({ version: 1, decisions }),
};

/** The decisions in force. */
export function decisionsOf(state: DecisionsState): readonly ProjectDecision[] {
  return state.kind === 'kept' ? state.value : [];
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
