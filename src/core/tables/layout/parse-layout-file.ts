import type { z } from 'zod';
import { problemLines } from './problem-lines';
import { layoutSchema } from './schema';

export type LayoutReading =
  | { readonly ok: true; readonly layout: z.output<typeof layoutSchema> }
  | { readonly ok: false; readonly problems: string[] };

/** Checks a layout file a user gave. @returns the layout, or what is wrong with it, one line each, naming the place in the file */
export function parseLayoutFile(json: unknown): LayoutReading {
  const result = layoutSchema.safeParse(json);
  return result.success
    ? { ok: true, layout: result.data }
    : { ok: false, problems: problemLines(result.error) };
}
