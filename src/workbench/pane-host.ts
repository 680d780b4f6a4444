/**
 * The first script of the task pane's page when it runs in the workbench: puts the workbench's simulated Excel where Office.js looks
 * for its host. The only thing that differs from the page that ships.
 */
const { simulatedExcel } = window.parent;
if (simulatedExcel === undefined) throw new Error('the workbench has no workbook open');
simulatedExcel.install(window);
