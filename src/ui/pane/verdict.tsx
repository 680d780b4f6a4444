import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/findings';
import { UncheckedIcon } from '../icons';
import type { Checked } from '../session';
import { SeverityIcon } from '../severity-mark';
import { Spoken } from '../spoken';
import { useStrings } from '../strings';
import { countVerdict } from '../verdict-counts';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

const useStyles = makeStyles({
  counts: { display: 'flex', gap: tokens.spacingHorizontalXS },
  count: {
    flexGrow: 1,
    minWidth: 0,
    padding: '3px',
    fontWeight: tokens.fontWeightRegular,
  },
  icon: { width: '16px', height: '16px', fontSize: '16px', marginRight: '3px' },
  chosen: {
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
  },
  number: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  word: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  text: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'center',
    columnGap: '3px',
    lineHeight: tokens.lineHeightBase200,
  },
  uncheckedIcon: { color: tokens.colorNeutralForeground3 },
  none: { color: tokens.colorNeutralForeground3 },
});

interface VerdictProps {
  readonly checked: Checked;
  /** Severities the list is narrowed to. */
  readonly severities: readonly Severity[];
  readonly onToggle: (severity: Severity) => void;
  readonly onShowUnchecked: () => void;
}

/** The verdict line: how many errors, warnings, hints and unchecked rules; a click narrows the list. */
export function Verdict({ checked, severities, onToggle, onShowUnchecked }: VerdictProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const counts = countVerdict(checked);
  const content = (count: number, word: string): ReactElement => (
    <span className={mergeClasses(styles.text, count === 0 && styles.none)}>
      <span className={styles.number}>{count}</span> <span className={styles.word}>{word}</span>
    </span>
  );
  return (
    <div>
      <Spoken>{strings.verdict(counts)}</Spoken>
      <div role="group" aria-label={strings.verdictLabel} className={styles.counts}>
        {SEVERITIES.map((severity) => (
          <Button
            key={severity}
            className={mergeClasses(styles.count, severities.includes(severity) && styles.chosen)}
            appearance="outline"
            icon={{ className: styles.icon, children: <SeverityIcon severity={severity} /> }}
            aria-pressed={severities.includes(severity)}
            aria-label={strings.showOnly(strings.severities[severity], counts[severity])}
            onClick={() => {
              onToggle(severity);
            }}
          >
            {content(counts[severity], strings.severities[severity])}
          </Button>
        ))}
        <Button
          className={styles.count}
          appearance="outline"
          icon={{ className: styles.icon, children: <UncheckedIcon className={styles.uncheckedIcon} /> }}
          aria-label={strings.showUnchecked(counts.unchecked)}
          onClick={onShowUnchecked}
        >
          {content(counts.unchecked, strings.unchecked)}
        </Button>
      </div>
    </div>
  );
}
