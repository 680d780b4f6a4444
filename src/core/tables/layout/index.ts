import { withCommonWords } from './common-words';
import { hebei } from './hebei';
import { national } from './national';
import { compileLayouts, layoutSchema, type TableLayout } from './schema';
import { shanghai } from './shanghai';

export { withCommonWords } from './common-words';
export * from './parse-layout-file';
export { problemLines } from './problem-lines';
export * from './schema';

/** The layouts that ship with the product. */
export const BUILT_IN_LAYOUTS: readonly TableLayout[] = compileLayouts([
  withCommonWords(layoutSchema.parse(hebei)),
  withCommonWords(layoutSchema.parse(shanghai)),
  layoutSchema.parse(national),
]);
