import type { z } from 'zod';
import { problemLines } from '../binding/problem-lines';
import { layoutSchema } from './schema';

/** A layout file as it was read, or what is wrong with it, one line for each problem. */
export type ParsedLayoutFile =
  | { readonly ok: true; readonly layout: z.output<typeof layoutSchema> }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks a layout file a user gave. @param json what `JSON.parse` gave */
export function parseLayoutFile(json: unknown): ParsedLayoutFile {
  const result = layoutSchema.safeParse(json);
  return result.success
    ? { ok: true, layout: result.data }
    : { ok: false, problems: problemLines(result.error) };
}
