import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Pane } from './pane/pane';
import { usePageStyles } from './page-styles';
import type { PaneTab } from './pane/tabs';
import { PriorReaderProvider, type PriorReader } from './prior-reader';
import { SelfTestProvider } from './self-test-opener';
import type { WorkbookSession } from './session';
import { stringsFor, StringsProvider } from './strings';
import { SurroundingsProvider, type Surroundings } from './surroundings';
import { fluentTheme, type PaneTheme } from './theme';
import { SessionProvider } from './use-session';

const useStyles = makeStyles({
  root: { height: '100%', overflow: 'hidden' },
});

export interface AppProps {
  /** Started by whoever made it. */
  readonly session: WorkbookSession;
  readonly theme: PaneTheme;
  /** A language tag; Chinese where it is one we do not have. */
  readonly language: string | undefined;
  readonly firstTab?: PaneTab;
  /** Excel where it is left out. */
  readonly surroundings?: Surroundings;
  /** Reads last year's workbook; without it none is offered to be chosen. */
  readonly readPrior?: PriorReader;
  /** Opens the page of the self-test of Excel; without it none is offered. */
  readonly openSelfTest?: () => void;
}

/** The pane: theme, language and session around its parts. */
export function App({
  session,
  theme,
  language,
  firstTab = 'findings',
  surroundings = 'excel',
  readPrior,
  openSelfTest,
}: AppProps): ReactElement {
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={fluentTheme(theme)} className={styles.root}>
      <StringsProvider value={stringsFor(language)}>
        <SurroundingsProvider value={surroundings}>
          <PriorReaderProvider value={readPrior}>
            <SelfTestProvider value={openSelfTest}>
              <SessionProvider value={session}>
                <Pane firstTab={firstTab} />
              </SessionProvider>
            </SelfTestProvider>
          </PriorReaderProvider>
        </SurroundingsProvider>
      </StringsProvider>
    </FluentProvider>
  );
}
