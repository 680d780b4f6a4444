import { withCommonWords } from './common-words';
import { compileLayouts } from './compile-layouts';
import { national } from './national';
import { performance } from './performance';
import { REGIONS } from './regions';
import { layoutSchema } from './schema';
import type { TableLayout } from './table-layout';

export { withCommonWords } from './common-words';
export { compileLayouts } from './compile-layouts';
export * from './parse-layout-file';
export { problemLines } from './problem-lines';
export { layoutSchema, type LayoutFile } from './schema';
export type { TableLayout } from './table-layout';

/** The layouts that ship with the product. */
export const BUILT_IN_LAYOUTS: readonly TableLayout[] = compileLayouts([
  ...REGIONS.map((layout) => withCommonWords(layoutSchema.parse(layout))),
  layoutSchema.parse(national),
  layoutSchema.parse(performance),
]);
