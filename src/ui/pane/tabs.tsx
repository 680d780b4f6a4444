import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { WarningIcon } from '../icons';
import { useStrings } from '../strings';

/** The views of the pane. */
export const TABS = ['findings', 'narrative', 'tables', 'rules', 'help'] as const;
export type PaneTab = (typeof TABS)[number];

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `6px ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // A border is what contrast themes keep.
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      bottom: 0,
      borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});

interface TabsProps {
  readonly tab: PaneTab;
  /** What a tab has to say of itself, where there is something to look at in it. */
  readonly attention: Readonly<Partial<Record<PaneTab, string>>>;
  /** Id of the panel a tab shows. */
  readonly panelId: string;
  readonly onSelect: (tab: PaneTab) => void;
}

/**
 * Chooses between findings, narrative, tables, coverage and help: one tab stop, arrow keys from tab to tab. Made here because Fluent's
 * own tabs put hidden tab stops into the page and weigh a twelfth of the pane.
 */
export function Tabs({ tab, attention, panelId, onSelect }: TabsProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const select = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = nextTab(event.key, tab);
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    event.currentTarget.querySelector<HTMLElement>(`#${CSS.escape(`${panelId}-${next}`)}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={strings.tabsLabel} className={styles.root} onKeyDown={select}>
      {TABS.map((name) => {
        return (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${panelId}-${name}`}
            className={mergeClasses(styles.tab, name === tab && styles.selected)}
            aria-selected={name === tab}
            aria-controls={panelId}
            aria-label={attention[name]}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => {
              onSelect(name);
            }}
          >
            {attention[name] !== undefined && <WarningIcon aria-hidden />}
            {strings.tabs[name]}
          </button>
        );
      })}
    </div>
  );
}

function nextTab(key: string, tab: PaneTab): PaneTab | undefined {
  const index = TABS.indexOf(tab);
  switch (key) {
    case 'ArrowRight':
      return TABS[(index + 1) % TABS.length];
    case 'ArrowLeft':
      return TABS.at(index - 1);
    case 'Home':
      return TABS[0];
    case 'End':
      return TABS.at(-1);
    default:
      return undefined;
  }
}
