import { compileLayouts } from './compile-layouts';
import { hebei } from './hebei';
import { layoutSchema } from './schema';
import { shanghai } from './shanghai';
import type { TableLayout } from './table-layout';

export { compileLayouts } from './compile-layouts';
export * from './parse-layout-file';
export { problemLines } from './problem-lines';
export { layoutSchema, type LayoutFile } from './schema';
export type { TableLayout } from './table-layout';

/** The layouts that ship with the product. */
export const BUILT_IN_LAYOUTS: readonly TableLayout[] = compileLayouts([
  layoutSchema.parse(hebei),
  layoutSchema.parse(shanghai),
]);
