import { useRef, type ReactElement } from 'react';
import type { CellAt } from '../../core/workbook';
import { addressText } from '../../core/workbook';
import { useStrings } from '../strings';
import { FindingItem } from './finding-item';
import { SELECTED_GROUP, type FindingRow } from './finding-rows';
import { GroupItem } from './group-item';
import { RowsView } from './rows-view';
import { useRovingRows } from './use-roving-rows';

interface FindingsListProps {
  readonly rows: readonly FindingRow[];
  readonly selection: CellAt | undefined;
  /** Rule code → title. */
  readonly ruleTitles: ReadonlyMap<string, string>;
  /** Fingerprint of the finding whose details are shown. */
  readonly openKey: string | undefined;
  /** What scrolls; `null` until it is in the page. */
  readonly scroll: HTMLElement | null;
  readonly onOpen: (key: string | undefined) => void;
  readonly onGoTo: (at: CellAt) => void;
  readonly onToggleGroup: (group: string) => void;
}

/** The findings in groups; one tab stop, arrow keys from row to row. */
export function FindingsList(props: FindingsListProps): ReactElement {
  const { rows, selection, ruleTitles, openKey, scroll, onOpen, onGoTo, onToggleGroup } = props;
  const strings = useStrings();
  const list = useRef<HTMLDivElement>(null);
  const keys = rows.map(({ key }) => key);
  const { active, onKeyDown, onRowFocus } = useRovingRows(keys, list);
  const sheetOf = groupSheets(rows, selection);

  const render = (index: number): ReactElement => {
    const row = rows[index];
    if (row === undefined) return <></>;
    const common = {
      index,
      tabIndex: index === active ? 0 : -1,
      onFocus: () => {
        onRowFocus(row.key);
      },
    };
    if (row.kind === 'group') {
      const title =
        row.group === SELECTED_GROUP && selection !== undefined
          ? strings.selectedCell(addressText(selection))
          : row.group;
      return (
        <GroupItem
          {...common}
          title={title}
          count={row.count}
          collapsed={row.collapsed}
          onToggle={() => {
            onToggleGroup(row.group);
          }}
        />
      );
    }
    const { finding, key } = row;
    const open = key === openKey;
    return (
      <FindingItem
        {...common}
        finding={finding}
        sheet={sheetOf[index]}
        ruleTitle={ruleTitles.get(finding.code) ?? ''}
        open={open}
        onChoose={() => {
          onOpen(key);
          const [first] = finding.at;
          if (first !== undefined) onGoTo(first);
        }}
        onToggle={() => {
          onOpen(open ? undefined : key);
        }}
      />
    );
  };
  return (
    // The list passes on the arrow keys of its rows; it is none of the things one operates itself.
    <div ref={list} role="list" aria-label={strings.findingsLabel} onKeyDown={onKeyDown}>
      <RowsView keys={keys} active={active} scroll={scroll} render={render} />
    </div>
  );
}

/** For each row the sheet that its heading names. */
function groupSheets(rows: readonly FindingRow[], selection: CellAt | undefined): (string | undefined)[] {
  let sheet: string | undefined;
  return rows.map((row) => {
    if (row.kind === 'group') sheet = row.group === SELECTED_GROUP ? selection?.sheet : row.group;
    return sheet;
  });
}
