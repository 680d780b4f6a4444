import { type PrintedUnit, PROJECT_KEYS } from '../../facts';
import { groupBy, isOneSlip } from '../../identities';
import { unitKey } from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';
import { closest, type ListedUnit, listedUnits, nameByCode } from './listed-units';
import { countedWays, saidInWays } from '../ways';

/**
 * X12. Source: 机构设置 lists the legal names; the 2023 disclosure prints 怀来县医疗保障部门 for 怀来县医疗保障局 on its tables.
 */
export const unitNames = defineRule({
  id: 'unit-names',
  code: 'X12',
  severity: 'warning',
  title: '各表的单位名称与机构设置一致，一个编码只有一个名称',
  uses: ['organisationTable', ...PROJECT_KEYS],
  messages: {
    unknownName: {
      eachCell: true,
      text: '单位名称“{stated}”不在机构设置表中，表中对应的名称是“{expected}”，共{count}处。',
      advice: '请统一使用机构设置表中的法定名称；如果机构设置表漏列了单位，请补上。',
    },
    notListed: {
      eachCell: true,
      text: '单位名称“{stated}”不在机构设置表中，共{count}处。',
      advice: '请在机构设置表中补上这个单位，或改用机构设置表中的法定名称。',
    },
    wrongCode: {
      eachCell: true,
      text: '单位“{unit}”的编码写的是{stated}，机构设置表是{expected}，共{count}处。',
      advice: '请查明正确的单位编码并统一。',
    },
    severalNames: {
      text: '单位编码{code}对应了不同的名称：{names}。',
      advice: '一个编码只能是一个单位：请统一名称，或改正写错的编码。',
    },
    severalCodes: {
      text: '单位“{unit}”写了不同的编码：{codes}。',
      advice: '一个单位只有一个编码：请查明正确的单位编码并统一。',
    },
    slip: {
      text: '单位写的是“{stated}”，其他{count}处写的是“{expected}”。',
      advice: '请核对单位编码和名称，改正写错的一处。',
    },
  },
  facts: ['printedUnits', 'expected'],
  reasons: {
    noOrganisation: '没有找到《机构设置表》，或表中没有读到单位，不知道单位的法定名称',
    notPrinted: '工作簿中没有《机构设置表》，各表的单位名称互相没有出入',
    noUnits: '各表上没有读到单位名称',
  },
  check({ organisationTable }, report, { printedUnits, expected }) {
    if (printedUnits.length === 0) report.cannotCheck('noUnits');
    const listed = listedUnits(organisationTable);
    const isPrinted = expected.includes('organisationTable');
    if (listed.length === 0 && isPrinted) report.cannotCheck('noOrganisation');
    else if (listed.length === 0) report.notApplicable('notPrinted');
    // A unit that 机构设置 contradicts is reported once, against 机构设置.
    const reported = listed.length === 0 ? new Set() : compareWithList(listed, printedUnits, report);
    const others = printedUnits.filter((printed) => !reported.has(printed));
    compareAmongThemselves(others, report);
  },
});

/** Reports names and codes that 机构设置 does not have; returns the cells reported. */
function compareWithList(
  listed: readonly ListedUnit[],
  printed: readonly PrintedUnit[],
  report: Report,
): Set<PrintedUnit> {
  const reported = new Set<PrintedUnit>();
  for (const [key, group] of groupBy(printed, ({ unit }) => unitKey(unit.name))) {
    const same = listed.filter((unit) => unit.key === key);
    const codes = same.flatMap(({ code }) => code ?? []);
    const isWrong = ({ unit: { code } }: PrintedUnit): boolean =>
      same.length === 0 || (codes.length > 0 && code !== undefined && !codes.includes(code));
    const wrong = group.filter(isWrong);
    wrong.forEach((each) => reported.add(each));
    const evidence = { at: wrong.map(({ cell }) => cell), data: { count: wrong.length }, key };
    if (wrong.length === 0) report.holds();
    else if (same.length > 0)
      report.found('wrongCode', {
        ...evidence,
        stated: [...new Set(wrong.flatMap(({ unit }) => unit.code ?? []))],
        expected: codes,
        data: { unit: same[0]?.name ?? key, count: wrong.length },
      });
    else {
      const expected = nameByCode(group, listed, printed) ?? closest(key, listed);
      const message = expected === undefined ? 'notListed' : 'unknownName';
      report.found(message, { ...evidence, stated: group[0].unit.name, expected });
    }
  }
  return reported;
}

/** One code, one name: reports the codes and names for which the tables contradict each other, the rarer reading first. */
function compareAmongThemselves(printed: readonly PrintedUnit[], report: Report): void {
  const coded = printed.flatMap(({ unit: { code, name }, cell }) =>
    code === undefined ? [] : [{ code, name, cell }],
  );
  const byCode = saidInWays(coded, { subject: ({ code }) => code, way: ({ name }) => unitKey(name) });
  for (const [code, ways] of byCode)
    report.found('severalNames', {
      at: ways.flat().map(({ cell }) => cell),
      data: { code, names: countedWays(ways, ({ name }) => `“${name}”`) },
      key: code,
    });
  reportSlips(printed, report);
  const contradicted = new Set(byCode.map(([code]) => code));
  const byName = saidInWays(coded, { subject: ({ name }) => name, way: ({ code }) => code });
  for (const [unit, ways] of byName) {
    if (ways.flat().some(({ code }) => contradicted.has(code))) continue;
    report.found('severalCodes', {
      at: ways.flat().map(({ cell }) => cell),
      data: { unit, codes: countedWays(ways, ({ code }) => code) },
      key: unit,
    });
  }
}

/**
 * Reports what stands once and differs by one character from what stands in several places, in the columns and on the forms of projects:
 * heads of the other tables are compared with each other (D07).
 */
function reportSlips(printed: readonly PrintedUnit[], report: Report<'slip'>): void {
  const texts = groupBy(printed, ({ cell }) => labelKey(cell.value));
  const often = [...texts].filter(([, cells]) => cells.length > 1);
  for (const [text, [{ unit, cell }, ...others]] of texts) {
    if (others.length > 0 || !PROJECT_KEYS.some((key) => key === cell.place.table)) continue;
    const [meant] = often.filter(([other]) => isOneSlip(text, other));
    // Where both print a code, or the same name, that is compared by itself.
    if (meant === undefined || unit.code !== undefined) continue;
    const [stated, [{ cell: right }, ...more]] = meant;
    report.found('slip', {
      at: cell,
      stated: cell.value,
      expected: right.value,
      data: { count: more.length + 1 },
      key: stated,
    });
  }
}
