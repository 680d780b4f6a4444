import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SessionState, WorkbookSession } from './session';

const SessionContext = createContext<WorkbookSession | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

/** The session of the pane. @throws outside of a `SessionProvider` */
export function useSession(): WorkbookSession {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('no session around this component');
  return session;
}

/** What the session shows; the component is drawn again whenever it changes. */
export function useSessionState(): SessionState {
  const { subscribe, getState } = useSession();
  return useSyncExternalStore(subscribe, getState);
}
