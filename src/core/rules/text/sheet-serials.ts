import { isOneSlip } from '../../identities';
import { type PerformanceSheet, unitKey } from '../../tables';
import { labelKey } from '../../workbook';
import { firstNames } from '../first-names';
import type { Report } from '../reporting';

/** A serial beyond this is a year or a document number. */
const LARGEST_SERIAL = 999;

/** Serials in front of the sheet titles: 1 … n over the workbook, or 1 … k again at each unit (a hint). Sheet order says nothing. */
export function checkSerials(
  sheets: readonly PerformanceSheet[],
  report: Report<'serialRestart' | 'serialGap'>,
): void {
  const known: string[] = [];
  const numbered = sheets.flatMap((sheet) => {
    const { serial, head } = sheet;
    return serial === undefined || serial > LARGEST_SERIAL || head.title === undefined
      ? []
      : [{ serial, title: head.title, unit: unitOf(sheet, known) }];
  });
  const serials = numbered.map(({ serial }) => serial).sort((a, b) => a - b);
  if (serials.length < 2 || isOneToN(serials)) return;
  const repeated = new Set(serials.filter((serial, index) => serials[index - 1] === serial));
  const units = [...new Set(numbered.map(({ unit }) => unit))];
  const byUnit = units.map((unit) => numbered.filter((sheet) => sheet.unit === unit));
  if (units.length > 1 && byUnit.every((unit) => isOneToN(unit.map(({ serial }) => serial)))) {
    const restarts = byUnit.slice(1).flatMap((unit) => unit.find(({ serial }) => serial === 1)?.title ?? []);
    report.found('serialRestart', {
      at: restarts,
      data: { repeated: listed([...repeated]) },
      key: 'serials',
    });
    return;
  }
  const missing = Array.from({ length: serials.at(-1) ?? 0 }, (_, index) => index + 1).filter(
    (serial) => !serials.includes(serial),
  );
  const problems = [
    ...(missing.length > 0 ? [`缺少${listed(missing)}`] : []),
    ...(repeated.size > 0 ? [`${listed([...repeated])}重复`] : []),
  ];
  const wrong = numbered.filter(({ serial }) => repeated.has(serial) || missing.includes(serial - 1));
  report.found('serialGap', {
    at: wrong.map(({ title }) => title),
    data: { problem: problems.join('，') },
    key: 'serials',
  });
}

/** The unit's code, else its name; a name with one slip is that of the unit met before. */
function unitOf({ unitCode, unitName }: PerformanceSheet, known: string[]): string {
  const own = unitCode?.value ?? unitKey(labelKey(unitName?.value ?? ''));
  const before = known.find((unit) => unit === own || (unitCode === undefined && isOneSlip(unit, own)));
  if (before === undefined) known.push(own);
  return before ?? own;
}

function isOneToN(serials: readonly number[]): boolean {
  return [...serials].sort((a, b) => a - b).every((serial, index) => serial === index + 1);
}

function listed(serials: readonly number[]): string {
  return firstNames(serials.map(String), `等${serials.length}个`, 10);
}
