import { invalidArgument } from '../excel-error';
import { defineExcelType } from '../host-object';
import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from '../model/areas';
import type { SimulatedSheet } from '../model/simulated-sheet';
import { booleanValue, optionalText, textValue, wholeNumber, wordValue } from './arguments';
import { commentCollection } from './comments';
import { customPropertyCollection } from './custom-properties';
import { freezePanes } from './freeze-panes';
import { pageLayoutObject } from './page-layout';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { areasOnSheet } from './sheet-address';
import { worksheetProtection } from './worksheet-protection';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export const worksheet = defineExcelType<SimulatedSheet>({
  name: 'Worksheet',
  id: ({ id }) => id,
  isAlive: ({ isDeleted }) => !isDeleted,
  scalars: {
    Id: { set: '1.1', read: ({ id }) => id },
    Name: {
      set: '1.1',
      read: ({ name }) => name,
      write: {
        // Excel for Windows cannot undo past a rename even where it keeps the undo list.
        effect: 'clearsUndo',
        apply(sheet, value, { workbook }) {
          workbook.renameSheet(sheet, textValue(value, 'name'));
        },
      },
    },
    Position: { set: '1.1', read: (sheet, { workbook }) => workbook.sheets.indexOf(sheet) },
    Visibility: {
      set: '1.1',
      read: ({ visibility }) => VISIBILITY[visibility],
      write: {
        effect: 'clearsUndo',
        apply(sheet, value) {
          const word = wordValue(value, 'visibility', ['Visible', 'Hidden', 'VeryHidden']);
          sheet.visibility = ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[
            word
          ];
          sheet.touch();
        },
      },
    },
    ShowGridlines: { set: '1.8', read: ({ showGridlines }) => showGridlines },
    // Office.js reads `ShowGridlines` and sets `Gridlines`.
    Gridlines: {
      set: '1.8',
      write: {
        effect: 'write',
        apply(sheet, value) {
          sheet.showGridlines = booleanValue(value, 'showGridlines');
          sheet.touch();
        },
      },
    },
  },
  properties: {
    Comments: {
      set: '1.10',
      open: (sheet, { workbook }) => commentCollection({ workbook, sheets: [sheet] }),
    },
    CustomProperties: { set: '1.12', open: (sheet) => customPropertyCollection(sheet) },
    FreezePanes: { set: '1.7', open: (sheet) => freezePanes(sheet) },
    PageLayout: { set: '1.9', open: (sheet) => pageLayoutObject(sheet) },
    Protection: { set: '1.2', open: (sheet) => worksheetProtection(sheet) },
  },
  openers: {
    GetRange: {
      set: '1.1',
      effect: 'none',
      open(sheet, args) {
        const address = optionalText(args, 0, 'address');
        if (address === undefined) return range({ sheet, areas: [WHOLE_SHEET] });
        const areas = areasOnSheet(sheet, address);
        if (areas.length !== 1) throw invalidArgument('a range is a single area; getRanges takes several');
        return range({ sheet, areas });
      },
    },
    GetRanges: {
      set: '1.9',
      effect: 'none',
      open(sheet, args) {
        const address = optionalText(args, 0, 'address');
        return rangeAreas({
          sheet,
          areas: address === undefined ? [WHOLE_SHEET] : areasOnSheet(sheet, address),
        });
      },
    },
    GetRangeByIndexes: {
      set: '1.7',
      effect: 'none',
      open(sheet, args) {
        const top = wholeNumber(args, 0, 'startRow');
        const left = wholeNumber(args, 1, 'startColumn');
        const bottom = top + wholeNumber(args, 2, 'rowCount', 1) - 1;
        const right = left + wholeNumber(args, 3, 'columnCount', 1) - 1;
        if (bottom >= MAX_ROWS || right >= MAX_COLUMNS)
          throw invalidArgument('the range ends outside the sheet');
        return range({ sheet, areas: [{ top, left, bottom, right }] });
      },
    },
    GetUsedRangeOrNullObject: {
      set: '1.4',
      effect: 'none',
      open(sheet, args) {
        const used = sheet.usedArea(args[0] === true);
        return used === undefined ? null : range({ sheet, areas: [used] });
      },
    },
  },
  methods: {
    Activate: {
      set: '1.1',
      effect: 'view',
      call(sheet, _args, { workbook }) {
        workbook.activate(sheet);
      },
    },
    Delete: {
      set: '1.1',
      effect: 'clearsUndo',
      call(sheet, _args, { workbook }) {
        workbook.deleteSheet(sheet);
      },
    },
  },
});
