import {
  BUILT_IN_CLASSIFICATION,
  CATALOGUE_SINCE,
  classNameKey,
  CLOSED_CLASSES,
  CLOSED_SINCE,
} from '../../classification';
import { CODED_KEYS, type CodedName, codedNames, groupBy, groupNames, namesAlone } from '../../identities';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';

const MESSAGES = {
  otherName: {
    eachCell: true,
    text: '科目{code}的名称写的是“{stated}”，《政府收支分类科目》中是“{expected}”，共{count}处。{cause}',
    advice: '请核对科目编码和名称，改正写错的一方，各表一并改正。',
  },
  noSuchCode: {
    eachCell: true,
    text: '科目{code}“{stated}”不在《政府收支分类科目》中：{upper}以下没有这个编码，共{count}处。{cause}',
    advice: '请对照《政府收支分类科目》改正编码或名称；单位自己的费用名称请归入目录中的科目。',
  },
  formerName: {
    eachCell: true,
    text: '“{stated}”是{until}年及以前的科目名称，现在是“{expected}”，共{count}处。',
    advice: '请改为本年度《政府收支分类科目》的名称。',
  },
} as const;

/** K05. Source: 财政部《政府收支分类科目》. A code the catalogue does not hold may carry any name, but in a 类 whose list is closed. */
export const classNames = defineRule({
  id: 'class-names',
  code: 'K05',
  severity: 'error',
  title: '科目编码与名称符合《政府收支分类科目》',
  needsOneOf: [...CODED_KEYS, 'revenueExpenditureSummary', 'appropriationSummary'],
  facts: ['year'],
  messages: MESSAGES,
  reasons: {
    noCodes: '没有既写编码又写名称的科目',
    unknownCodes: '表中的科目编码都不在随附的科目目录内，名称无从核对',
    otherYear: '随附的科目目录是{since}年以来的，{year}年的科目{code}“{name}”未能核对',
  },
  nothing: { notApplicable: 'unknownCodes' },
  check(tables, report, { year: budgetYear }) {
    const year = budgetYear?.value ?? Infinity;
    const names = codedNames(tables);
    if (names.length === 0) report.notApplicable('noCodes');
    for (const group of groupNames(names, ({ code, key }) => `${code}\u0001${key}`)) {
      const [first] = group;
      const { kind, code, name, key } = first;
      const expected = BUILT_IN_CLASSIFICATION.lookUp(kind, code, year);
      const evidence = {
        at: group.map((each) => each.name),
        stated: name.value,
        data: { code, count: group.length, cause: causeOf(first) },
        key: `${kind}\u0001${code}\u0001${key}`,
      };
      if (expected === undefined) {
        const upper = code.slice(0, 3);
        if (
          kind !== 'economic' ||
          code.length !== 5 ||
          !CLOSED_CLASSES.includes(upper) ||
          year < CLOSED_SINCE
        )
          continue;
        const title = `${upper} ${BUILT_IN_CLASSIFICATION.lookUp(kind, upper) ?? ''}`;
        report.found('noSuchCode', { ...evidence, data: { ...evidence.data, upper: title } });
      } else if (classNameKey(expected) !== key && isBeforeCatalogue(kind, code, year))
        report.cannotCheck('otherYear', { since: CATALOGUE_SINCE, year, code, name: name.value });
      else report.expect(classNameKey(expected) === key, 'otherName', { ...evidence, expected });
    }
    checkNamesAlone(namesAlone(tables), year, report);
  },
});

/** True for a year of which the catalogue does not know the name of a code. */
function isBeforeCatalogue(kind: CodedName['kind'], code: string, year: number): boolean {
  const now = BUILT_IN_CLASSIFICATION.lookUp(kind, code);
  return year < CATALOGUE_SINCE && BUILT_IN_CLASSIFICATION.lookUp(kind, code, year) === now;
}

/** Reports names that stand without a code and were official in earlier years only. */
function checkNamesAlone(
  names: ReturnType<typeof namesAlone>,
  year: number,
  report: Report<'formerName'>,
): void {
  for (const [key, cells] of groupBy(names, ({ value }) => classNameKey(value))) {
    const [former] = BUILT_IN_CLASSIFICATION.formerlyNamed('functional', key);
    if (former === undefined || year <= former.until) continue;
    report.found('formerName', {
      at: cells,
      stated: former.name,
      expected: BUILT_IN_CLASSIFICATION.lookUp('functional', former.code) ?? '',
      data: { until: former.until, count: cells.length },
      key,
    });
  }
}

/** A name of earlier years; or where the printed name is that of one other code of the same level, the nearest first: the code may be the slip. */
function causeOf({ kind, code, name }: CodedName): string {
  const former = BUILT_IN_CLASSIFICATION.formerlyNamed(kind, name.value).find((each) => each.code === code);
  if (former !== undefined) return `“${name.value}”是${former.until}年及以前的名称。`;
  const alike = BUILT_IN_CLASSIFICATION.codesNamed(kind, name.value).filter(
    (other) => other.length === code.length,
  );
  const siblings = alike.filter((other) => other.slice(0, -2) === code.slice(0, -2));
  const [likely, ...others] = siblings.length > 0 ? siblings : alike;
  return likely === undefined || others.length > 0 ? '' : `“${name.value}”的编码是${likely}。`;
}
