import { SheetsNoteModel, type ISheetNote } from '@univerjs/sheets-note';
import type { GridComment } from '../../hosts/grid-sheet';
import type { UniverApp } from './univer-app';

/** Pixels of the box that shows a comment. */
const WIDTH = 300;
const LINE = 20;
const MARGINS = 20;
/** Characters that surely fit a line; a taller box than needed does no harm. */
const LINES = { least: 2, most: 20, characters: 18 };

/** Shows comments as Univer's notes: a corner at the cell, the text on pointing at it (only to be read: what the user
 * would write there is known to nobody else). Univer moves them with inserted rows. */
export class CommentLayer {
  private readonly notes: SheetsNoteModel;

  constructor(private readonly app: UniverApp) {
    this.notes = app.injector.get(SheetsNoteModel);
  }

  of(sheetId: string): GridComment[] {
    const notes = this.notes.getSheetNotes(this.app.workbook.getUnitId(), sheetId)?.values() ?? [];
    return Array.from(notes, ({ id, row, col, note }) => ({ id, row, column: col, text: note }));
  }

  /** Replaces the comments of a sheet. */
  set(sheetId: string, comments: readonly GridComment[]): void {
    const unitId = this.app.workbook.getUnitId();
    for (const { id } of this.of(sheetId)) this.notes.removeNote(unitId, sheetId, { noteId: id });
    for (const comment of comments) {
      this.notes.updateNote(unitId, sheetId, comment.row, comment.column, noteOf(comment));
    }
  }
}

function noteOf({ id, row, column, text }: GridComment): ISheetNote {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.ceil((line.length || 1) / LINES.characters), 0);
  const height = Math.min(LINES.most, Math.max(LINES.least, lines)) * LINE + MARGINS;
  return { id, row, col: column, width: WIDTH, height, note: text };
}
