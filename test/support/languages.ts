import { enUS } from '../../src/ui/strings/english';
import { zhCN, type Strings } from '../../src/ui/strings/languages';

/** All languages of the pane, the first being the default. */
export const LANGUAGES: readonly Strings[] = [zhCN, enUS];
