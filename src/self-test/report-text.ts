import { VERSION } from '../ui';
import type { SelfTestReport } from './run-self-test';

/** The highest ExcelApi that is looked for. */
const NEWEST_SET = 21;

/** The report as JSON, with the version of this program and of Excel. Nothing of the user's workbook is in it. */
export function reportText(report: SelfTestReport): string {
  const { diagnostics, requirements } = officeNow();
  const sets = Array.from({ length: NEWEST_SET }, (_, index) => `1.${index + 1}`);
  const excelApi = sets.filter((set) => requirements?.isSetSupported('ExcelApi', set) === true).at(-1);
  return JSON.stringify(
    {
      version: VERSION,
      excel: diagnostics?.version,
      platform: diagnostics?.platform,
      excelApi,
      userAgent: navigator.userAgent,
      ...report,
    },
    undefined,
    2,
  );
}

/** What Office says of itself; in some versions parts are missing although the types promise them. */
function officeNow(): Partial<Office.Context> {
  return Office.context;
}
