import { hebei } from './hebei';
import { compileLayouts, layoutSchema, type TableLayout } from './schema';
import { shanghai } from './shanghai';

export * from './parse-layout-file';
export { problemLines } from './problem-lines';
export * from './schema';

/** The layouts that ship with the product. */
export const BUILT_IN_LAYOUTS: readonly TableLayout[] = compileLayouts([
  layoutSchema.parse(hebei),
  layoutSchema.parse(shanghai),
]);
