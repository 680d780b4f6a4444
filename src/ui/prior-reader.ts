import { createContext, useContext } from 'react';
import type { WorkbookSnapshot } from '../core/workbook';

/** Reads a workbook file that was chosen on the page; may reject with `HostError`. */
export type PriorReader = (file: File) => Promise<WorkbookSnapshot>;

const PriorReaderContext = createContext<PriorReader | undefined>(undefined);

export const PriorReaderProvider = PriorReaderContext.Provider;

/** What reads last year's workbook; `undefined` where the page cannot. */
export function usePriorReader(): PriorReader | undefined {
  return useContext(PriorReaderContext);
}
