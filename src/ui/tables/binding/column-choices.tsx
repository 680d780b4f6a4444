import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import {
  columnMeanings,
  type BindingDraft,
  type ColumnMeaning,
  type DraftMeaning,
} from '../../../core/tables';
import { columnLetters, type SheetGrid } from '../../../core/workbook';
import { Choice } from '../../choice';
import { useWordsOf } from '../../strings';
import * as formWords from '../../strings/binding-form';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: '2px 0',
  },
  label: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

interface ColumnChoicesProps {
  readonly grid: SheetGrid;
  readonly draft: BindingDraft;
  readonly onChoose: (column: number, meaning: DraftMeaning | undefined) => void;
}

/** Every filled column of the range with its header words and a choice of what it holds. */
export function ColumnChoices({ grid, draft, onChoose }: ColumnChoicesProps): ReactElement {
  const styles = useStyles();
  const { binding: words } = useWordsOf(formWords);
  const id = useId();
  const meanings = columnMeanings(draft.table, draft.orientation);
  const nameOf = ({ side, name, required }: ColumnMeaning): string => {
    const shown = side === undefined ? name : words.meaningOnSide(words.sides[side], name);
    return required ? words.required(shown) : shown;
  };
  return (
    <ul className={styles.list} aria-label={words.columns}>
      {filledColumns(grid, draft).map(({ column, header }) => {
        const chosen = draft.meanings.get(column);
        const at = meanings.findIndex(({ as, side }) => as === chosen?.as && side === chosen.side);
        return (
          <li key={column} className={styles.item}>
            <label htmlFor={`${id}-${column}`} className={styles.label}>
              {words.column(columnLetters(column), header)}
            </label>
            <Choice
              id={`${id}-${column}`}
              value={String(at)}
              onChoose={(value) => {
                onChoose(column, meanings[Number(value)]);
              }}
            >
              <option value="-1">{words.notRead}</option>
              {meanings.map((meaning, index) => (
                <option key={index} value={index}>
                  {nameOf(meaning)}
                </option>
              ))}
            </Choice>
          </li>
        );
      })}
    </ul>
  );
}

function filledColumns(
  grid: SheetGrid,
  { range, header }: BindingDraft,
): { readonly column: number; readonly header: string }[] {
  const columns: { column: number; header: string }[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    const texts: string[] = [];
    let isFilled = false;
    for (let row = header.top; row <= range.bottom; row += 1) {
      if (grid.isBlank(row, column)) continue;
      isFilled = true;
      if (row > header.bottom) break;
      texts.push(grid.text(row, column).trim());
    }
    if (isFilled) columns.push({ column, header: texts.join(' ') });
  }
  return columns;
}
