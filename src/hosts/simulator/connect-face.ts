import type { WorkbookFace } from './face';
import type { SimulatedWorkbook } from './model/simulated-workbook';

/** Shows a workbook in a face, and keeps the two in step from then on: the user's doing one way, the add-in's the other. */
export function connectFace(workbook: SimulatedWorkbook, face: WorkbookFace): void {
  face.open(workbook.gridSheets(), workbook.activeSheet.id);
  face.onUserChange((change) => {
    workbook.applyUserChange(change);
  });
  workbook.onHostChange((change) => {
    face.apply(change);
  });
  workbook.onClearUndo(() => {
    face.clearUndo();
  });
}
