import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { BINDABLE_TABLES, type TableKey } from '../../core/tables';
import { Fold } from '../fold';
import { MissingIcon, PassedIcon } from '../icons';
import { Message } from '../pane/message';
import { PriorSection } from '../prior/prior-section';
import { fileOf, type Checked } from '../session';
import { useStrings } from '../strings';
import { useSessionState } from '../use-session';
import { BindLinks } from './binding/bind-links';
import { BureauTools } from './binding/bureau-tools';
import { LoadedPanel } from './binding/loaded-panel';
import { FindingsChart } from './findings-chart';
import { FoundTable } from './found-table';
import { ReadingRemarks } from './reading-remarks';
import { SheetList } from './sheet-list';
import { hiddenSheets, tableMap, type TableMapEntry } from './table-map';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'scroll',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, marginTop: '2px' },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorNeutralForeground3 },
  body: { minWidth: 0, flexGrow: 1 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/**
 * What could not be read, and the table map: which tables were found where, which copy is used, and which are missing; or the form
 * that binds one of them.
 */
export function TablesTab({ checked }: { readonly checked: Checked }): ReactElement {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [binding, setBinding] = useState<TableKey>();
  const [left, setLeft] = useState<TableKey>();
  useEffect(() => {
    // Whoever leaves the form is where it was opened.
    if (left !== undefined) root.current?.querySelector<HTMLElement>(`[data-bind="${left}"]`)?.focus();
  }, [left]);
  return (
    <div ref={root} className={styles.root}>
      {binding === undefined ? (
        <TableMap
          checked={checked}
          onBind={(table) => {
            setLeft(undefined);
            setBinding(table);
          }}
        />
      ) : (
        <LoadedPanel
          table={binding}
          checked={checked}
          onClose={() => {
            setLeft(binding);
            setBinding(undefined);
          }}
        />
      )}
    </div>
  );
}

interface TableMapProps {
  readonly checked: Checked;
  readonly onBind: (table: TableKey) => void;
}

function TableMap({ checked, onBind }: TableMapProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const { settings } = useSessionState();
  const boundKeys = fileOf(settings).bindings.map(({ table }) => table);
  const entries = tableMap(checked.review, boundKeys);
  const hidden = hiddenSheets(checked.snapshot);
  const found = entries.filter((entry) => entry.found.length > 0);
  const [first] = BINDABLE_TABLES;
  return (
    <>
      <ReadingRemarks remarks={checked.review.remarks} />
      <FindingsChart checked={checked} />
      <PriorSection checked={checked} />
      <p className={styles.intro}>{strings.tablesFound(found.length, entries.length)}</p>
      {hidden.length > 0 && <p className={styles.intro}>{strings.hiddenSheets(hidden)}</p>}
      {settings.kind === 'unreadable' && (
        <Message
          intent="warning"
          title={strings.settingsUnreadable}
          lines={[strings.settingsUnreadableNext]}
        />
      )}
      <ul aria-label={strings.tableMapLabel} className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.key} className={styles.item}>
            <span className={styles.icon}>
              {entry.found.length > 0 ? (
                <PassedIcon className={styles.passed} aria-hidden />
              ) : (
                <MissingIcon className={styles.missing} aria-hidden />
              )}
            </span>
            <div className={styles.body}>
              <Entry name={entry.name} found={entry.found} />
              {BINDABLE_TABLES.includes(entry.key) && (
                <BindLinks entry={entry} isKept={boundKeys.includes(entry.key)} onBind={onBind} />
              )}
            </div>
          </li>
        ))}
      </ul>
      {first !== undefined && (
        <Button
          size="small"
          onClick={() => {
            onBind(
              entries.find(({ key, found: all }) => BINDABLE_TABLES.includes(key) && all.length === 0)?.key ??
                first,
            );
          }}
        >
          {strings.bindOther}
        </Button>
      )}
      <SheetList sheets={checked.review.sheets} />
      <BureauTools />
    </>
  );
}

function Entry({ name, found }: Pick<TableMapEntry, 'name' | 'found'>): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const title = <span className={styles.name}>{name}</span>;
  if (found.length === 0)
    return (
      <>
        {title} <span className={styles.missing}>{strings.notFound}</span>
        <div className={styles.intro}>{strings.notFoundNext}</div>
      </>
    );
  const hasCopies = found.some(({ used }) => !used);
  const withTitle = new Set(found.map((table) => table.title)).size > 1;
  const places = found.map((table, index) => (
    <FoundTable
      key={index}
      table={table}
      withSheet={found.length > 1 || table.sheet !== name}
      withTitle={withTitle}
      hasCopies={hasCopies}
    />
  ));
  if (found.length <= 2)
    return (
      <div className={found.length === 1 ? styles.line : undefined}>
        {title}
        {places}
      </div>
    );
  return (
    <Fold
      summary={
        <>
          {title} {strings.copies(found.length)}
        </>
      }
    >
      {places}
    </Fold>
  );
}
