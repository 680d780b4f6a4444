import { en as general } from './general';
import { en as verdict } from './verdict';
import { en as commands } from './commands';
import { en as failures } from './failures';
import { en as views } from './views';
import { en as findings } from './findings';
import { en as narrative } from './narrative';
import { en as tables } from './tables';
import { en as binding } from './binding';
import { en as rules } from './rules';
import { en as help } from './help';
import { en as filePage } from './file-page';
import type { Strings } from '../languages';

/** The pane in English. What comes from the checks themselves (findings, reasons, narrative) stays Chinese, as the forms are. */
export const enUS: Strings = {
  ...general,
  ...verdict,
  ...commands,
  ...failures,
  ...views,
  ...findings,
  ...narrative,
  ...tables,
  ...binding,
  ...rules,
  ...help,
  ...filePage,
};
