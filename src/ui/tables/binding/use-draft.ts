import { useMemo, useState } from 'react';
import {
  draftOf,
  previewBinding,
  proposeBinding,
  type BindingDraft,
  type BindingPreview,
  type DraftMeaning,
  type TableKey,
} from '../../../core/tables';
import {
  parseLocalRange,
  rangeText,
  SheetGrid,
  type RangeAt,
  type WorkbookSnapshot,
} from '../../../core/workbook';
import { fileOf, layoutsOf, type Checked, type SessionState } from '../../session';
import { typedRange } from './range-text';

/** What the user has said so far, and what it comes to. */
export interface DraftForm {
  readonly table: TableKey;
  readonly sheets: readonly string[];
  readonly sheet: string;
  /** The range as typed. */
  readonly text: string;
  readonly isRange: boolean;
  readonly grid: SheetGrid | undefined;
  readonly draft: BindingDraft | undefined;
  readonly preview: BindingPreview | undefined;
  readonly setTable: (table: TableKey) => void;
  readonly setSheet: (sheet: string) => void;
  readonly setText: (text: string) => void;
  readonly setRange: (range: RangeAt) => void;
  readonly setHeader: (header: BindingDraft['header']) => void;
  readonly setMeaning: (column: number, meaning: DraftMeaning | undefined) => void;
  readonly setOrientation: (orientation: BindingDraft['orientation']) => void;
  readonly setUnit: (unit: BindingDraft['unit']) => void;
}

interface Said {
  readonly table: TableKey;
  readonly sheet: string;
  readonly text: string;
  readonly draft: BindingDraft | undefined;
}

/** The form that binds a table, beginning with what is bound or was found of it; a new range is looked at afresh. */
export function useDraft(
  first: TableKey,
  { snapshot, review }: Checked,
  { settings, selection }: SessionState,
): DraftForm {
  const sheets = snapshot.sheets.filter(({ own }) => !own).map(({ name }) => name);
  const propose = (
    table: TableKey,
    range: RangeAt,
    said: Partial<Pick<BindingDraft, 'header' | 'orientation'>> = {},
  ): BindingDraft | undefined => {
    const grid = gridOf(snapshot, range.sheet);
    return grid === undefined ? undefined : proposeBinding(grid, table, range, said, layoutsOf(settings));
  };
  const begin = (): Said => {
    const bound = boundDraft(snapshot, settings, first);
    if (bound !== undefined)
      return { table: first, sheet: bound.range.sheet, text: rangeText(bound.range), draft: bound };
    const found = review.tables.find(({ key, used }) => key === first && used);
    const area = found === undefined ? undefined : parseLocalRange(found.range);
    const sheet = found?.sheet ?? selection?.sheet ?? sheets[0] ?? '';
    const draft = area === undefined ? undefined : propose(first, { sheet, ...area });
    return { table: first, sheet, text: found?.range ?? '', draft };
  };
  const [said, setSaid] = useState(begin);
  const { table, sheet, text, draft } = said;
  const grid = useMemo(() => gridOf(snapshot, sheet), [snapshot, sheet]);
  const preview = useMemo(
    () =>
      grid === undefined || draft === undefined
        ? undefined
        : previewBinding(grid, layoutsOf(settings), draft),
    [grid, draft, settings],
  );
  const say = (next: Omit<Said, 'draft'>): void => {
    const range = typedRange(next.text, next.sheet, sheets);
    if (range === undefined) setSaid({ ...next, draft: undefined });
    else setSaid({ ...next, sheet: range.sheet, draft: propose(next.table, range) });
  };
  const redraft = (changed: Partial<BindingDraft>): void => {
    if (draft !== undefined) setSaid({ ...said, draft: { ...draft, ...changed } });
  };
  /** The columns are guessed anew where the user has said how the table is built. */
  const lookAgain = (changed: Partial<Pick<BindingDraft, 'header' | 'orientation'>>): void => {
    if (draft === undefined) return;
    const { header, orientation, unit } = { ...draft, ...changed };
    const proposed = propose(table, draft.range, { header, orientation });
    setSaid({ ...said, draft: proposed === undefined ? undefined : { ...proposed, unit } });
  };
  return {
    table,
    sheets,
    sheet,
    text,
    isRange: typedRange(text, sheet, sheets) !== undefined,
    grid,
    draft,
    preview,
    setTable: (next) => {
      say({ table: next, sheet, text });
    },
    setSheet: (next) => {
      say({ table, sheet: next, text });
    },
    setText: (next) => {
      say({ table, sheet, text: next });
    },
    setRange: (range) => {
      const proposed = propose(table, range);
      setSaid({ table, sheet: range.sheet, text: rangeText(proposed?.range ?? range), draft: proposed });
    },
    setHeader: (header) => {
      lookAgain({ header });
    },
    setOrientation: (orientation) => {
      lookAgain({ orientation });
    },
    setMeaning: (column, meaning) => {
      if (draft === undefined) return;
      // What a column holds now, no other column holds any more.
      const others = [...draft.meanings].filter(
        ([at, each]) => at !== column && !(each.as === meaning?.as && each.side === meaning.side),
      );
      redraft({ meanings: new Map(meaning === undefined ? others : [...others, [column, meaning]]) });
    },
    setUnit: (unit) => {
      redraft({ unit });
    },
  };
}

function boundDraft(
  snapshot: WorkbookSnapshot,
  settings: SessionState['settings'],
  table: TableKey,
): BindingDraft | undefined {
  for (const binding of fileOf(settings).bindings) {
    if (binding.table !== table) continue;
    for (const { name, own } of snapshot.sheets) {
      if (own || (binding.sheet !== undefined && binding.sheet.trim() !== name.trim())) continue;
      const grid = gridOf(snapshot, name);
      const draft = grid === undefined ? undefined : draftOf(grid, binding);
      if (draft !== undefined) return draft;
    }
  }
  return undefined;
}

function gridOf({ sheets, date1904 }: WorkbookSnapshot, name: string): SheetGrid | undefined {
  const sheet = sheets.find((each) => each.name === name);
  return sheet === undefined ? undefined : new SheetGrid(sheet, date1904);
}
