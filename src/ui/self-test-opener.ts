import { createContext, useContext } from 'react';

const SelfTestContext = createContext<(() => void) | undefined>(undefined);

export const SelfTestProvider = SelfTestContext.Provider;

/** What opens the page of the self-test; `undefined` where there is none. */
export function useSelfTestOpener(): (() => void) | undefined {
  return useContext(SelfTestContext);
}
