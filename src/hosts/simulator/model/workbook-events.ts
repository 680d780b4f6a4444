import type { CellValue } from '../../../core/workbook';
import type { Reshape } from './reshape';
import type { SimulatedSheet } from './simulated-sheet';

/** Who caused a change: the user or this add-in, or a co-author. */
export type EventSource = 'Local' | 'Remote';

/** What happened in the workbook, for whoever registered for it. Addresses are those within the sheet. */
export type WorkbookEvent =
  | {
      readonly kind: 'changed';
      readonly sheetId: string;
      readonly address: string;
      readonly changeType: 'RangeEdited' | Reshape['kind'];
      readonly source: EventSource;
      /** True for what the add-in itself wrote. */
      readonly isOwn: boolean;
      /** Only where a single cell was edited. */
      readonly detail?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'added' | 'deleted'; readonly sheetId: string; readonly source: EventSource }
  | {
      readonly kind: 'renamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly source: EventSource;
    }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly address: string };

/** What the workbook tells the host that serves it. */
export interface WorkbookObserver {
  happened(event: WorkbookEvent): void;
  /** Rows or columns came or went: references into the sheet have to move. */
  reshaped(sheet: SimulatedSheet, reshape: Reshape): void;
}
