import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { UncheckedIcon } from '../icons';
import { useSelfTestOpener } from '../self-test-opener';
import { SeverityMark } from '../severity-mark';
import { useStrings } from '../strings';
import { useSurroundings } from '../surroundings';
import { useSessionState } from '../use-session';
import { VERSION } from '../version';
import { ReportBox } from './report-box';
import { generalReport } from './report-text';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', overflowWrap: 'anywhere' },
  about: { margin: `0 0 ${tokens.spacingVerticalM}` },
  version: { color: tokens.colorNeutralForeground2 },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  item: { marginBottom: tokens.spacingVerticalXS },
  meanings: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  meaning: { margin: 0 },
  unchecked: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** How the pane is used, in a page: what it says, when it writes, how to report what it gets wrong. Nothing of it is loaded. */
export function Help(): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const { help } = strings;
  const isInExcel = useSurroundings() === 'excel';
  const { checked } = useSessionState();
  const openSelfTest = useSelfTestOpener();
  return (
    <div className={styles.root} role="region" aria-label={strings.tabs.help}>
      <p className={styles.about}>
        <strong>{strings.productName}</strong> <span className={styles.version}>{help.version(VERSION)}</span>
        <br />
        {strings.privacy}
      </p>
      <Section title={help.severities}>
        <dl className={styles.meanings}>
          {SEVERITIES.map((severity) => (
            <Meaning key={severity} term={<SeverityMark severity={severity} />}>
              {help.severityMeaning[severity]}
            </Meaning>
          ))}
          <Meaning
            term={
              <span className={styles.unchecked}>
                <UncheckedIcon aria-hidden />
                {strings.unchecked}
              </span>
            }
          >
            {help.uncheckedMeaning}
          </Meaning>
        </dl>
      </Section>
      {isInExcel && <Lines title={strings.live} lines={help.live} />}
      <Lines title={help.writing} lines={isInExcel ? help.writingExcel : help.writingFile} />
      <Lines title={help.keyboard} lines={isInExcel ? [help.betweenPanes, ...help.keys] : help.keys} />
      <Section title={strings.report.title}>
        <p className={styles.about}>{help.reporting}</p>
        <ReportBox title={strings.report.other} text={generalReport(checked, navigator.userAgent, strings)} />
      </Section>
      {openSelfTest !== undefined && (
        <Section title={help.selfTest}>
          <p className={styles.about}>{help.selfTestAbout}</p>
          <Button size="small" onClick={openSelfTest}>
            {help.openSelfTest}
          </Button>
        </Section>
      )}
    </div>
  );
}

function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): ReactElement {
  const styles = useStyles();
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line} className={styles.item}>
            {line}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Meaning({
  term,
  children,
}: {
  readonly term: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt>{term}</dt>
      <dd className={styles.meaning}>{children}</dd>
    </>
  );
}
