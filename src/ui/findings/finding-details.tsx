import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Finding } from '../../core/findings';
import { CellLink } from '../cell-link';
import { ReportBox } from '../help/report-box';
import { findingReport } from '../help/report-text';
import { useStrings } from '../strings';
import { useSessionState } from '../use-session';
import { quotedWords } from './quoted-words';

/** More cells than these are counted, not listed. */
const LISTED_CELLS = 20;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  root: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 22px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  report: { marginTop: tokens.spacingVerticalS },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', userSelect: 'text' },
  words: {
    color: tokens.colorStatusWarningForeground2,
    backgroundColor: tokens.colorStatusWarningBackground1,
    textDecorationLine: 'underline',
  },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface FindingDetailsProps {
  readonly finding: Finding;
  /** Title of the rule: why this is a problem. */
  readonly ruleTitle: string;
}

/** Everything about one finding: the figures, the rule behind it, what to do, each cell concerned, and how to say that it is none. */
export function FindingDetails({ finding, ruleTitle }: FindingDetailsProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const { checked } = useSessionState();
  const { at, stated, expected, difference, advice, code, fragment } = finding;
  const quoted =
    fragment === undefined || checked === undefined ? undefined : quotedWords(fragment, checked.snapshot);
  const [first] = at;
  const entry = (label: string, value: ReactNode): ReactElement => (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
  return (
    <div className={styles.root}>
      <dl className={styles.list}>
        {quoted !== undefined &&
          entry(
            strings.sentence,
            <>
              {quoted.before}
              <mark className={styles.words}>{quoted.words}</mark>
              {quoted.after}
            </>,
          )}
        {stated !== undefined && entry(strings.stated, stated)}
        {expected !== undefined && entry(strings.expected, expected)}
        {difference !== undefined && entry(strings.difference, difference)}
        {entry(strings.advice, advice)}
        {entry(strings.why, `${code} ${ruleTitle}`)}
        {entry(
          strings.cells,
          <span className={styles.cells}>
            {at.slice(0, LISTED_CELLS).map((cell, index) => (
              <CellLink key={index} at={cell} {...(first === undefined ? {} : { onSheet: first.sheet })} />
            ))}
            {at.length > LISTED_CELLS && <span>{strings.moreCells(at.length - LISTED_CELLS)}</span>}
          </span>,
        )}
      </dl>
      {checked !== undefined && (
        <div className={styles.report}>
          <ReportBox
            title={strings.report.title}
            text={findingReport(finding, ruleTitle, checked.snapshot, strings)}
          />
        </div>
      )}
    </div>
  );
}
