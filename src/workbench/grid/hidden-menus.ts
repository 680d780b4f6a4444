import { SetTabColorCommand } from '@univerjs/preset-sheets-core';

/**
 * Entries of Univer's menus that are not shown, as its configuration takes them: protection needs a server, and neither side of the
 * simulator knows frozen panes, hidden rows, colours of tabs or comments of the user's, so they would be lost on saving.
 */
export const HIDDEN_MENUS: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  [
    'sheet.command.add-range-protection-from-toolbar',
    'sheet.contextMenu.permission',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
    'sheet.menu.sheet-frozen',
    'sheet.column-header-menu.sheet-frozen',
    'sheet.row-header-menu.sheet-frozen',
    'sheet.command.hide-row-confirm',
    'sheet.command.hide-col-confirm',
    SetTabColorCommand.id,
    'sheet.operation.add-note-popup',
    'sheet.command.delete-note',
    'sheet.command.toggle-note-popup',
  ].map((id) => [id, { hidden: true } as const]),
);
