import { z } from 'zod';
import { invalidArgument } from '../excel-error';
import { defineExcelType, type ScalarMember } from '../host-object';
import { MARGINS, type Margin } from '../model/page-layout';
import type { SimulatedSheet } from '../model/simulated-sheet';
import { booleanValue, numberValue, objectArgument, textArgument, wordValue } from './arguments';
import { headersFooters } from './headers-footers';
import { areasOnSheet } from './sheet-address';

const PAPER_SIZES = ['A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Letter', 'Legal', 'Tabloid'] as const;
const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const MAX_MARGIN = 1000;
const MAX_PAGES = 32_767;

/** What `pageLayout.zoom` takes; numbers of pages start from 1, what is left out is left to Excel. */
const zoomOptions = z.strictObject({
  scale: z.int().min(10).max(400).nullish(),
  horizontalFitToPages: z.int().min(1).max(MAX_PAGES).nullish(),
  verticalFitToPages: z.int().min(1).max(MAX_PAGES).nullish(),
});

/** How a sheet is printed. Page set-up is allowed on protected sheets. */
export const pageLayoutObject = defineExcelType<SimulatedSheet>({
  name: 'PageLayout',
  isAlive: ({ isDeleted }) => !isDeleted,
  scalars: {
    Orientation: {
      set: '1.9',
      read: ({ page }) => page.orientation,
      write: {
        effect: 'write',
        apply(sheet, value) {
          sheet.page.orientation = wordValue(value, 'orientation', ORIENTATIONS);
          sheet.touch();
        },
      },
    },
    PaperSize: {
      set: '1.9',
      read: ({ page }) => page.paperSize,
      write: {
        effect: 'write',
        apply(sheet, value) {
          sheet.page.paperSize = wordValue(value, 'paperSize', PAPER_SIZES);
          sheet.touch();
        },
      },
    },
    Zoom: {
      set: '1.9',
      read: ({ page }) => page.zoom,
      write: {
        effect: 'write',
        apply(sheet, value) {
          const zoom = zoomOptions.safeParse(value);
          if (!zoom.success) throw invalidArgument(`zoom: ${z.prettifyError(zoom.error)}`);
          const given = Object.entries(zoom.data).filter(([, number]) => typeof number === 'number');
          sheet.page.zoom = Object.fromEntries(given);
          sheet.touch();
        },
      },
    },
    CenterHorizontally: {
      set: '1.9',
      read: ({ page }) => page.centerHorizontally,
      write: {
        effect: 'write',
        apply(sheet, value) {
          sheet.page.centerHorizontally = booleanValue(value, 'centerHorizontally');
          sheet.touch();
        },
      },
    },
    ...Object.fromEntries(MARGINS.map((margin) => [marginName(margin), marginMember(margin)])),
  },
  properties: {
    HeadersFooters: { set: '1.9', open: (sheet) => headersFooters(sheet) },
  },
  methods: {
    SetPrintTitleRows: {
      set: '1.9',
      effect: 'write',
      call(sheet, args) {
        const printTitleRows = areasOnSheet(sheet, textArgument(args, 0, 'printTitleRows'));
        sheet.page = { ...sheet.page, printTitleRows };
        sheet.touch();
      },
    },
    SetPrintArea: {
      set: '1.9',
      effect: 'write',
      call(sheet, args) {
        const given = objectArgument(args, 0)?.range;
        if (given !== undefined && given.sheet !== sheet)
          throw invalidArgument('the print area is on another sheet');
        const printArea = given?.areas ?? areasOnSheet(sheet, textArgument(args, 0, 'printArea'));
        sheet.page = { ...sheet.page, printArea };
        sheet.touch();
      },
    },
  },
});

function marginName(margin: Margin): string {
  return `${margin.charAt(0).toUpperCase()}${margin.slice(1)}Margin`;
}

function marginMember(margin: Margin): ScalarMember<SimulatedSheet> {
  return {
    set: '1.9',
    read: ({ page }) => page.margins[margin],
    write: {
      effect: 'write',
      apply(sheet, value) {
        sheet.page.margins[margin] = numberValue(value, `${margin}Margin`, 0, MAX_MARGIN);
        sheet.touch();
      },
    },
  };
}
