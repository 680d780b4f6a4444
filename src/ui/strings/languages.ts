import * as general from './general';
import * as verdict from './verdict';
import * as commands from './commands';
import * as failures from './failures';
import * as views from './views';
import * as findings from './findings';
import * as narrative from './narrative';
import * as tables from './tables';
import * as binding from './binding';
import * as rules from './rules';
import * as help from './help';
import * as filePage from './file-page';

/** The pane in Simplified Chinese. A file of this folder holds one subject, one of `english` the same in English; a language is complete or it does not compile. */
export const zhCN = {
  ...general.zh,
  ...verdict.zh,
  ...commands.zh,
  ...failures.zh,
  ...views.zh,
  ...findings.zh,
  ...narrative.zh,
  ...tables.zh,
  ...binding.zh,
  ...rules.zh,
  ...help.zh,
  ...filePage.zh,
};

/** Every word of the pane. */
export type Strings = typeof zhCN;
