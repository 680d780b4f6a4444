import type { IStyleData, IWorkbookData } from '@univerjs/core';
import type { GridSheet } from '../../hosts/grid-sheet';
import type { WorkbookFace } from '../../hosts/simulator/face';
import { ChangeReporter } from './change-reporter';
import { CommentLayer } from './comment-layer';
import { gridForTests, type GridForTests } from './grid-for-tests';
import { HostChanges } from './host-changes';
import { knownSheetOf } from './known-sheet';
import { loadFonts } from './font-loading';
import { followLinks } from './link-clicks';
import { MarkLayer } from './mark-layer';
import { moveMarksAlong } from './mark-moves';
import { RowFitter } from './row-fitting';
import { activateSheet } from './selection';
import { sheetDataOf } from './sheet-data';
import { protectSheet } from './sheet-protection';
import { SheetReader } from './sheet-reading';
import { startUniver, type UniverApp } from './univer-app';
import './fonts.css';
import './grid.css';

export type { GridForTests } from './grid-for-tests';

/**
 * A spreadsheet that can be seen and edited, with formula bar and sheet tabs, in Chinese. It shows nothing until `open` is called.
 * @param container an element with a height of its own; the grid fills it
 */
export function createGrid(container: HTMLElement): WorkbookFace & GridForTests {
  container.classList.add('grid');
  const app = startUniver(container);
  const marks = new MarkLayer(app);
  const comments = new CommentLayer(app);
  const reader = new SheetReader(app, marks, comments);
  const reporter = new ChangeReporter(app, reader);
  const rows = new RowFitter(app);
  const host = new HostChanges(app, reporter, { marks, comments, rows });
  moveMarksAlong(app, marks);
  followLinks(app, container);
  let opened = 0;
  const fitRows = (): void => {
    reporter.quietly(() => {
      rows.fit();
    });
  };
  loadFonts(() => {
    reporter.quietly(() => {
      rows.refit();
    });
    marks.redraw();
  });
  // The user brings sheets to the front without the grid being asked.
  app.onSheetShown(fitRows);
  return {
    open(sheets, activeSheetId) {
      marks.forget();
      rows.forget();
      opened += 1;
      reporter.quietly(() => {
        sheets.forEach((sheet) => {
          rows.expect(sheet);
        });
        app.show(workbookDataOf(`workbook-${opened}`, sheets));
        decorate(app, marks, comments, sheets);
        activateSheet(app, activeSheetId);
      });
      reporter.restart(sheets.map(knownSheetOf));
    },
    apply: (change) => {
      host.apply(change);
    },
    clearUndo: () => {
      app.clearUndo();
    },
    onUserChange: (listener) => {
      reporter.listen(listener);
    },
    ...gridForTests(app, reader, marks, comments),
  };
}

function workbookDataOf(id: string, sheets: readonly GridSheet[]): Partial<IWorkbookData> {
  const names = new Map<string, string>();
  const styles: Record<string, IStyleData> = {};
  const nameStyle = (style: IStyleData): string => {
    const key = JSON.stringify(style);
    const name = names.get(key) ?? `style-${names.size}`;
    names.set(key, name);
    styles[name] = style;
    return name;
  };
  const data = sheets.map((sheet) => [sheet.id, sheetDataOf(sheet, nameStyle)] as const);
  return {
    id,
    name: '',
    styles,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(data),
  };
}

function decorate(
  app: UniverApp,
  marks: MarkLayer,
  comments: CommentLayer,
  sheets: readonly GridSheet[],
): void {
  for (const sheet of sheets) {
    if (sheet.marks.length > 0) marks.set(sheet.id, sheet.marks);
    if (sheet.comments.length > 0) comments.set(sheet.id, sheet.comments);
    if (sheet.isProtected) protectSheet(app, sheet.id, true);
  }
}
