import { createContext, useContext } from 'react';
import { zhCN, type Strings } from './languages';

export type { Strings } from './languages';
export type { VerdictCounts } from './verdict';

/** English, once it was loaded: most panes never need it. */
let english: Strings | undefined;

function isEnglish(language: string | undefined): boolean {
  return language?.toLowerCase().startsWith('en') === true;
}

/**
 * Loads the words of a language where they are not there yet.
 * @param language a tag such as `en-GB`; a language we do not have gets Chinese, as does one that cannot be loaded
 */
export async function loadStrings(language: string | undefined): Promise<Strings> {
  try {
    if (isEnglish(language)) english ??= (await import('./english')).enUS;
  } catch {
    return zhCN;
  }
  return stringsFor(language);
}

/** The words of a language that is loaded (`loadStrings`); Chinese for any other. */
export function stringsFor(language: string | undefined): Strings {
  return isEnglish(language) ? (english ?? zhCN) : zhCN;
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
  return useStrings().language === zhCN.language ? zh : en;
}
