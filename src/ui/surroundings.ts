import { createContext, useContext } from 'react';

/** Where the workbook is: open in Excel, where the user edits it meanwhile, or a file that was chosen, of which a copy is worked on. */
export type Surroundings = 'excel' | 'file';

const SurroundingsContext = createContext<Surroundings>('excel');

export const SurroundingsProvider = SurroundingsContext.Provider;

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}
