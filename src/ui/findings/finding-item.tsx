import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { placeName, type Finding } from '../../core/findings';
import { CollapsedIcon, ExpandedIcon } from '../icons';
import { SeverityMark } from '../severity-mark';
import { useStrings } from '../strings';
import { FindingDetails } from './finding-details';
import { useRowButton } from './row-button';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  main: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  meta: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  code: { color: tokens.colorNeutralForeground3 },
  cell: { marginLeft: 'auto', color: tokens.colorBrandForegroundLink, fontVariantNumeric: 'tabular-nums' },
  message: {
    display: 'block',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  clamped: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: '3',
    // oxlint-disable-next-line typescript/no-deprecated -- browsers clamp lines in no other way yet
    WebkitBoxOrient: 'vertical',
  },
  toggle: { flexShrink: 0, margin: tokens.spacingVerticalXS },
});

interface FindingItemProps {
  readonly finding: Finding;
  /** The sheet the heading above names. */
  readonly sheet: string | undefined;
  readonly ruleTitle: string;
  readonly open: boolean;
  readonly tabIndex: number;
  readonly index: number;
  /** Goes to the cell and shows the details. */
  readonly onChoose: () => void;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}

/** One finding: severity, rule, cell and message; the details below it once it is chosen. */
export function FindingItem(props: FindingItemProps): ReactElement {
  const { finding, sheet, ruleTitle, open, tabIndex, index, onChoose, onToggle, onFocus } = props;
  const styles = useStyles();
  const row = useRowButton();
  const strings = useStrings();
  const cell = placeName(finding, sheet);
  const name = `${finding.code} ${cell}`;
  const item = useRef<HTMLDivElement>(null);
  // Details that open below the edge would go unseen.
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div ref={item} className={mergeClasses(styles.root, open && styles.open)}>
      <div className={styles.line}>
        <button
          type="button"
          className={mergeClasses(row.root, styles.main)}
          tabIndex={tabIndex}
          data-row-index={index}
          onClick={onChoose}
          onFocus={onFocus}
        >
          <span className={styles.meta}>
            <SeverityMark severity={finding.severity} />
            <span className={styles.code}>{finding.code}</span>
            <span className={styles.cell}>{cell}</span>
          </span>
          <span className={mergeClasses(styles.message, !open && styles.clamped)}>{finding.message}</span>
        </button>
        <Button
          appearance="transparent"
          size="small"
          className={styles.toggle}
          icon={open ? <ExpandedIcon /> : <CollapsedIcon />}
          aria-label={open ? strings.hideDetails(name) : strings.showDetails(name)}
          aria-expanded={open}
          tabIndex={tabIndex}
          onClick={onToggle}
        />
      </div>
      {open && <FindingDetails finding={finding} ruleTitle={ruleTitle} />}
    </div>
  );
}
