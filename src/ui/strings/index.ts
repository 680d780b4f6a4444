import { createContext, useContext } from 'react';
import { enUS, zhCN, type Strings } from './languages';

export type { Strings } from './languages';
export type { VerdictCounts } from './verdict';

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

/** Words of one subject in every language. */
interface Subject<Words> {
  readonly zh: Words;
  readonly en: Words;
}

/** The words of a subject that only a part of the pane loads, in the user's language. */
export function useWordsOf<Words>({ zh, en }: Subject<Words>): Words {
  return useStrings() === enUS ? en : zh;
}
