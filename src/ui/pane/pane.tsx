import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactElement } from 'react';
import type { Severity } from '../../core/findings';
import { Fold } from '../fold';
import { Help } from '../help/help';
import { useHiddenText } from '../hidden-text';
import { useStrings } from '../strings';
import { useSurroundings } from '../surroundings';
import { useSession, useSessionState } from '../use-session';
import { Commands } from './commands';
import { Messages } from './messages';
import { Panel } from './panel';
import { ProgressLine } from './progress-line';
import { Subject } from './subject';
import { Tabs, type PaneTab } from './tabs';
import { useKeptFocus } from './use-kept-focus';
import { Verdict } from './verdict';
import { Welcome } from './welcome';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  header: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  waiting: { flexGrow: 1, display: 'flex', flexDirection: 'column', justifyContent: 'center', minHeight: 0 },
  trouble: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
  },
});

/** The whole pane of one session. @param firstTab the view it opens with */
export function Pane({ firstTab }: { readonly firstTab: PaneTab }): ReactElement {
  const styles = useStyles();
  const hidden = useHiddenText();
  const strings = useStrings();
  const session = useSession();
  const { activity, checked, trouble, year, outdated } = useSessionState();
  const isInExcel = useSurroundings() === 'excel';
  const [tab, setTab] = useState(firstTab);
  const [severities, setSeverities] = useState<readonly Severity[]>([]);
  const panelId = useId();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);

  const toggleSeverity = (severity: Severity): void => {
    setTab('findings');
    setSeverities((before) =>
      before.includes(severity) ? before.filter((other) => other !== severity) : [...before, severity],
    );
  };
  const remarks = checked?.review.remarks.length ?? 0;
  const attention = {
    ...(outdated.length > 0 && { narrative: strings.outdatedTab(strings.tabs.narrative, outdated.length) }),
    ...(remarks > 0 && { tables: strings.remarksTab(strings.tabs.tables, remarks) }),
  };
  const progress = (
    <ProgressLine
      activity={activity}
      atOnce={checked === undefined}
      onCancel={() => {
        session.cancel();
      }}
    />
  );
  return (
    <main ref={main} className={styles.root} aria-label={strings.productName} tabIndex={-1}>
      <h1 className={hidden.root}>{strings.productName}</h1>
      <header className={styles.header}>
        {checked !== undefined && (
          <>
            <Subject
              checked={checked}
              statedYear={year}
              onTakeYearBack={() => {
                session.setYear(undefined);
              }}
            />
            <Verdict
              checked={checked}
              severities={severities}
              onToggle={toggleSeverity}
              onShowUnchecked={() => {
                setTab('rules');
              }}
            />
          </>
        )}
        <Commands />
      </header>
      <Messages />
      {checked === undefined ? (
        <>
          <div className={styles.waiting}>{progress}</div>
          {trouble !== undefined && (
            <div className={styles.trouble}>
              <Fold summary={strings.tabs.help}>
                <Help />
              </Fold>
            </div>
          )}
        </>
      ) : (
        <>
          <Tabs tab={tab} attention={attention} panelId={panelId} onSelect={setTab} />
          <Panel
            id={panelId}
            tab={tab}
            checked={checked}
            severities={severities}
            onShowAll={() => {
              setSeverities([]);
            }}
            onHelp={() => {
              setTab('help');
            }}
          />
        </>
      )}
      {checked !== undefined && progress}
      {isInExcel && <Welcome />}
    </main>
  );
}
