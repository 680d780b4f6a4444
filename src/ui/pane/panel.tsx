import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/findings';
import { FindingsTab } from '../findings/findings-tab';
import { HelpTab } from '../help/help-tab';
import { NarrativeTab } from '../narrative/narrative-tab';
import { RulesTab } from '../rules/rules-tab';
import type { Checked } from '../session';
import { TablesTab } from '../tables/tables-tab';
import type { PaneTab } from './tabs';

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
