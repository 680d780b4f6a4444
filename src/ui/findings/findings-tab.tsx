import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Severity } from '../../core/findings';
import { unusableOf } from '../../core/report';
import type { CellAt } from '../../core/workbook';
import { EmptyState } from '../empty-state';
import { AllWellIcon } from '../icons';
import { NothingRecognised } from '../nothing-recognised';
import { isFullyChecked, type Checked } from '../session';
import { useStrings } from '../strings';
import { useSession, useSessionState } from '../use-session';
import { countVerdict } from '../verdict-counts';
import { findingRows, SELECTED_GROUP, type FindingRow } from './finding-rows';
import { FindingsList } from './findings-list';
import { findingsText } from './findings-text';
import { FindingsTools } from './findings-tools';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: 0, flexGrow: 1 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', overflowX: 'hidden' },
  wellIcon: { color: tokens.colorStatusSuccessForeground1 },
});

interface FindingsTabProps {
  readonly checked: Checked;
  readonly severities: readonly Severity[];
  readonly onShowAll: () => void;
  readonly onHelp: () => void;
}

/** The findings: filter, list, details. */
export function FindingsTab({ checked, severities, onShowAll, onHelp }: FindingsTabProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const session = useSession();
  const { selection, activity } = useSessionState();
  // Not a ref: what is drawn first is drawn before there is an element to measure, and has to be drawn again with it.
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const [text, setText] = useState('');
  const [collapsed, setCollapsed] = useState<readonly string[]>([]);
  const { findings, review, snapshot } = checked;
  const unusable = unusableOf(review.sheets);
  const sheets = useMemo(() => snapshot.sheets.map(({ name }) => name), [snapshot]);
  const ruleTitles = useMemo(() => new Map(review.rules.map(({ code, title }) => [code, title])), [review]);
  const rows = useMemo(
    () => findingRows({ findings, sheets, selection, filter: { severities, text }, collapsed }),
    [findings, sheets, selection, severities, text, collapsed],
  );

  const atSelection = firstSelected(rows);
  const [openKey, setOpenKey] = useOpenKey(selection, atSelection);
  const isSelectionShown = atSelection !== undefined;
  useEffect(() => {
    if (isSelectionShown) scroll?.scrollTo({ top: 0 });
  }, [selection, isSelectionShown, scroll]);

  const showAll = (): void => {
    setText('');
    onShowAll();
  };
  return (
    <div className={styles.root}>
      {(review.tables.length > 0 || findings.length > 0) && (
        <FindingsTools
          text={text}
          busy={activity !== undefined}
          onSearch={setText}
          copy={() => findingsText(findings, sheets, strings)}
          onSave={() => void session.perform({ kind: 'save-findings' })}
        />
      )}
      <div ref={setScroll} className={styles.scroll}>
        {unusable !== undefined && <NothingRecognised why={unusable} onHelp={onHelp} />}
        {findings.length === 0 ? (
          unusable === undefined &&
          (isFullyChecked(checked) ? (
            <NoFindings unchecked={countVerdict(checked).unchecked} remarks={review.remarks.length} />
          ) : (
            <EmptyState title={strings.moreRules} lines={[]} />
          ))
        ) : rows.length === 0 ? (
          <EmptyState title={strings.noMatch} lines={[]}>
            <Button onClick={showAll}>{strings.clearFilter}</Button>
          </EmptyState>
        ) : (
          <FindingsList
            rows={rows}
            selection={selection}
            ruleTitles={ruleTitles}
            openKey={openKey}
            scroll={scroll}
            onOpen={setOpenKey}
            onGoTo={(at) => void session.goTo(at)}
            onToggleGroup={(group) => {
              setCollapsed((before) =>
                before.includes(group) ? before.filter((other) => other !== group) : [...before, group],
              );
            }}
          />
        )}
      </div>
    </div>
  );
}

interface NoFindingsProps {
  /** Rules that came to no verdict. */
  readonly unchecked: number;
  /** Places that could not be read as they stand. */
  readonly remarks: number;
}

function NoFindings({ unchecked, remarks }: NoFindingsProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <EmptyState
      icon={<AllWellIcon className={styles.wellIcon} />}
      title={strings.noFindings}
      lines={
        unchecked + remarks === 0
          ? [strings.noFindingsNext]
          : [
              ...(unchecked === 0 ? [] : [strings.noFindingsBut(unchecked)]),
              ...(remarks === 0 ? [] : [strings.noFindingsRemarks(remarks)]),
            ]
      }
    />
  );
}

/** Key of the first finding at the selected cell. */
function firstSelected([heading, first]: readonly FindingRow[]): string | undefined {
  if (heading?.kind !== 'group' || heading.group !== SELECTED_GROUP) return undefined;
  return first?.kind === 'finding' ? first.key : undefined;
}

/** The open finding: the one the user opened, until a cell with a finding is selected in the workbook, be it the same once more. */
function useOpenKey(
  selection: CellAt | undefined,
  atSelection: string | undefined,
): readonly [string | undefined, (key: string | undefined) => void] {
  const [chosen, setChosen] = useState<{
    readonly key: string | undefined;
    readonly selection: CellAt | undefined;
  }>();
  const isChosen = chosen !== undefined && (chosen.selection === selection || atSelection === undefined);
  return [
    isChosen ? chosen.key : atSelection,
    (key) => {
      setChosen({ key, selection });
    },
  ];
}
