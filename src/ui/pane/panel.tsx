import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/findings';
import { FindingsTab } from '../findings/findings-tab';
import { loadedWhenOpened } from '../loaded-when-opened';
import type { Checked } from '../session';
import type { PaneTab } from './tabs';

const NarrativeTab = loadedWhenOpened(async () => (await import('../narrative/narrative-tab')).NarrativeTab);
const TablesTab = loadedWhenOpened(async () => (await import('../tables/tables-tab')).TablesTab);
const RulesTab = loadedWhenOpened(async () => (await import('../rules/rules-tab')).RulesTab);
const HelpTab = loadedWhenOpened(async () => (await import('../help/help-tab')).HelpTab);

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, outlineOffset: '-2px' },
});

interface PanelProps {
  readonly id: string;
  readonly tab: PaneTab;
  readonly checked: Checked;
  readonly severities: readonly Severity[];
  readonly onShowAll: () => void;
  readonly onHelp: () => void;
}

/** The view that belongs to the chosen tab. */
export function Panel({ id, tab, checked, severities, onShowAll, onHelp }: PanelProps): ReactElement {
  const styles = useStyles();
  return (
    <div
      role="tabpanel"
      id={id}
      aria-labelledby={`${id}-${tab}`}
      className={styles.root}
      tabIndex={-1}
      data-focus-fallback
    >
      {tab === 'findings' && (
        <FindingsTab checked={checked} severities={severities} onShowAll={onShowAll} onHelp={onHelp} />
      )}
      {tab === 'narrative' && <NarrativeTab checked={checked} onHelp={onHelp} />}
      {tab === 'tables' && <TablesTab checked={checked} />}
      {tab === 'rules' && <RulesTab checked={checked} />}
      {tab === 'help' && <HelpTab />}
    </div>
  );
}
