import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePageStyles } from './page-styles';
import { stringsFor, StringsProvider } from './strings';
import { fluentTheme, type PaneTheme } from './theme';

interface StandaloneProps {
  readonly theme: PaneTheme;
  /** A language tag; Chinese where it is one we do not have. */
  readonly language: string | undefined;
  readonly children: ReactNode;
}

/** Theme and language around a page that is not the pane and has no session. */
export function Standalone({ theme, language, children }: StandaloneProps): ReactElement {
  usePageStyles();
  return (
    <FluentProvider theme={fluentTheme(theme)} style={{ height: '100%' }}>
      <StringsProvider value={stringsFor(language)}>{children}</StringsProvider>
    </FluentProvider>
  );
}
