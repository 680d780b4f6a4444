import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { WorkbookHost } from '../core/host';
import { CopyButton, useWordsOf } from '../ui';
import { en, zh } from '../ui/strings/self-test';
import type { AssertionResult, Outcome } from './assertion';
import { ASSERTIONS } from './assertions';
import { reportText } from './report-text';
import { runSelfTest, type SelfTestReport } from './run-self-test';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    height: '100%',
    overflowY: 'scroll',
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  table: { width: '100%', borderCollapse: 'collapse', textAlign: 'left' },
  cell: { padding: '2px 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
});

interface SelfTestPageProps {
  /** Ours, over the open workbook. */
  readonly connect: () => Promise<WorkbookHost>;
  readonly onBack: () => void;
}

/** The page of the self-test: what it does, a button, a table of the results, the results as JSON to copy. */
export function SelfTestPage({ connect, onBack }: SelfTestPageProps): ReactElement {
  const styles = useStyles();
  const words = useWordsOf({ zh, en });
  const [results, setResults] = useState<readonly AssertionResult[]>([]);
  const [report, setReport] = useState<SelfTestReport>();
  const [isRunning, setIsRunning] = useState(false);
  const [trouble, setTrouble] = useState('');
  const run = async (): Promise<void> => {
    setIsRunning(true);
    setResults([]);
    setReport(undefined);
    setTrouble('');
    try {
      const onResult = (result: AssertionResult): void => {
        setResults((before) => [...before, result]);
      };
      setReport(await runSelfTest(await connect(), { onResult }));
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
    setIsRunning(false);
  };
  const count = (outcome: Outcome): number => results.filter((result) => result.outcome === outcome).length;
  return (
    <main className={styles.root}>
      <h1 className={styles.heading}>{words.title}</h1>
      <p>{words.intro}</p>
      <Button appearance="primary" disabled={isRunning} onClick={() => void run()}>
        {report === undefined ? words.run : words.again}
      </Button>{' '}
      <Button disabled={isRunning} onClick={onBack}>
        {words.back}
      </Button>
      <p role="status">
        {isRunning && words.running(results.length, ASSERTIONS.length)}
        {report !== undefined &&
          report.notStarted === undefined &&
          words.summary(count('pass'), count('fail'), count('unavailable'), count('by-hand'))}
      </p>
      {trouble !== '' && <p role="alert">{trouble}</p>}
      {report?.notStarted !== undefined && <p role="alert">{words.notStarted(report.notStarted)}</p>}
      {report?.isRemoved === false && <p role="alert">{words.notRemoved}</p>}
      {report !== undefined && (
        <p>
          <CopyButton label={words.copy} text={() => reportText(report)} />
          <br />
          {words.copyHint} {words.byHandNext}
        </p>
      )}
      {results.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              {Object.values(words.columns).map((title) => (
                <th key={title} className={styles.cell} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.map(({ name, outcome, reason, milliseconds }) => (
              <tr key={name} data-outcome={outcome}>
                <td className={styles.cell}>{words.names[name]}</td>
                <td className={styles.cell}>{words.outcomes[outcome]}</td>
                <td className={styles.cell}>{reason}</td>
                <td className={styles.cell}>{milliseconds}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}
