import { createContext, useContext } from 'react';
import { enUS } from './en-US';
import { zhCN, type Strings } from './zh-CN';

export type { Strings, VerdictCounts } from './zh-CN';

/** All languages of the pane, the first being the default. */
export const LANGUAGES: readonly Strings[] = [zhCN, enUS];

/** @param language a tag such as `en-GB`; a language we do not have gets the default */
export function stringsFor(language: string | undefined): Strings {
  return language?.toLowerCase().startsWith('en') === true ? enUS : zhCN;
}

const StringsContext = createContext<Strings>(zhCN);

export const StringsProvider = StringsContext.Provider;

/** The words of the pane in the user's language. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}
