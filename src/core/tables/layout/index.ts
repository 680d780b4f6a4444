import type { z } from 'zod';
import { hebei } from './hebei';
import { compileLayouts, layoutSchema, type TableLayout } from './schema';
import { shanghai } from './shanghai';

export { parseLayoutFile, type LayoutReading } from './parse-layout-file';
export * from './schema';

/** The layouts that ship with the product. */
export const BUILT_IN_LAYOUTS: readonly TableLayout[] = compileLayouts([
  layoutSchema.parse(hebei),
  layoutSchema.parse(shanghai),
]);

/** Layouts of a user's own, before those that ship: where both read a title, the user's counts. */
export function withBuiltInLayouts(own: readonly z.output<typeof layoutSchema>[]): readonly TableLayout[] {
  return own.length === 0 ? BUILT_IN_LAYOUTS : [...compileLayouts(own), ...BUILT_IN_LAYOUTS];
}
