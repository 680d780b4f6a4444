import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CollapsedIcon, ExpandedIcon } from '../icons';
import { useStrings } from '../strings';
import { useRowButton } from './row-button';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    display: 'flex',
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  icon: { flexShrink: 0 },
});

interface GroupItemProps {
  readonly title: string;
  readonly count: number;
  readonly collapsed: boolean;
  readonly tabIndex: number;
  readonly index: number;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}

/** The heading of the findings of one sheet; a click folds them away or shows them. */
export function GroupItem(props: GroupItemProps): ReactElement {
  const { title, count, collapsed, tabIndex, index, onToggle, onFocus } = props;
  const styles = useStyles();
  const row = useRowButton();
  const strings = useStrings();
  return (
    <h2 className={styles.heading}>
      <button
        type="button"
        className={mergeClasses(row.root, styles.line)}
        aria-expanded={!collapsed}
        tabIndex={tabIndex}
        data-row-index={index}
        onClick={onToggle}
        onFocus={onFocus}
      >
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{strings.groupCount(count)}</span>
        {collapsed ? <CollapsedIcon className={styles.icon} /> : <ExpandedIcon className={styles.icon} />}
      </button>
    </h2>
  );
}
