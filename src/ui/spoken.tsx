import type { ReactElement, ReactNode } from 'react';
import { useHiddenText } from './hidden-text';

/** Tells those who hear the pane what those who see it see elsewhere, whenever it changes. */
export function Spoken({ children }: { readonly children: ReactNode }): ReactElement {
  const hidden = useHiddenText();
  return (
    <div role="status" className={hidden.root}>
      {children}
    </div>
  );
}
