import type { SimulatedHost } from '../hosts/simulator';
import type { GridForTests } from './grid';

declare global {
  interface Window {
    /** The Excel behind the workbook that is open; the pane's page asks its parent for it, end-to-end tests look into it. */
    simulatedExcel?: SimulatedHost;
    /** What end-to-end tests ask of the grid. */
    grid?: GridForTests;
  }
}
