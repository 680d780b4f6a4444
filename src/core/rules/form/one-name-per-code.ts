import { BUILT_IN_CLASSIFICATION, classNameKey } from '../../classification';
import {
  classifiedTables,
  CODED_KEYS,
  type CodedName,
  codedNames,
  groupNames,
  isOneSlip,
  isSlipOf,
  itemLines,
} from '../../identities';
import type { BudgetLine, Tables } from '../../tables';
import { defineRule } from '../define-rule';
import type { Report } from '../reporting';
import { countedWays, rarestFirst } from '../ways';

/**
 * K06. Source: 财政部《政府收支分类科目》: a code has one name, and the 项 of a 款, the 款 of a 类 have each their own. A code the
 * catalogue holds is compared with the catalogue (K05), and then not reported here as well.
 */
export const oneNamePerCode = defineRule({
  id: 'one-name-per-code',
  code: 'K06',
  severity: 'error',
  title: '一个科目编码只有一个名称，同一款内一个名称只有一个编码',
  needsOneOf: CODED_KEYS,
  uses: ['revenueExpenditureSummary', 'appropriationSummary'],
  messages: {
    severalNames: {
      text: '科目编码{code}写了不同的名称：{names}。',
      advice: '一个编码只能是一个科目：请对照《政府收支分类科目》统一名称，或改正写错的编码。',
    },
    slip: {
      eachCell: true,
      text: '科目{code}的名称写的是“{stated}”，其他{count}处写的是“{expected}”。',
      advice: '请把名称改成与其他各表一样。',
    },
    severalCodes: {
      text: '{upper}中的科目“{name}”写了不同的编码：{codes}。',
      advice: '同级科目的名称各不相同：请对照《政府收支分类科目》，改正写错的编码或名称。',
    },
  },
  reasons: { noCodes: '没有既写编码又写名称的科目' },
  nothing: { notApplicable: 'noCodes' },
  check(tables, report) {
    const names = codedNames(tables);
    compareCodes(names, compareNames(names, report), report);
    compareRows(tables, report);
  },
});

/** Reports codes outside the catalogue with more than one name, the rarer name first, and returns them. */
function compareNames(
  names: readonly CodedName[],
  report: Report<'severalNames' | 'slip'>,
): ReadonlySet<string> {
  const contradicted = new Set<string>();
  for (const group of groupNames(names, ({ code }) => code)) {
    const [first] = group;
    const { kind, code } = first;
    const byName = rarestFirst(groupNames(group, ({ key }) => key));
    if (byName.length < 2 || BUILT_IN_CLASSIFICATION.lookUp(kind, code) !== undefined) {
      report.holds();
      continue;
    }
    contradicted.add(codeKey(first));
    const [slip = [], usual = [], ...others] = byName;
    const [wrong] = slip;
    const [right] = usual;
    // One slip in the rarer of two names is wrong where it stands.
    if (
      others.length === 0 &&
      slip.length < usual.length &&
      wrong &&
      right &&
      isOneSlip(wrong.key, right.key)
    ) {
      report.found('slip', {
        at: slip.map(({ name }) => name),
        stated: wrong.name.value,
        expected: right.name.value,
        data: { code, count: usual.length },
        key: codeKey(first),
      });
      continue;
    }
    report.found('severalNames', {
      at: byName.flat().map(({ name }) => name),
      data: { code, names: countedWays(byName, ({ name }) => `“${name.value}”`) },
      key: codeKey(first),
    });
  }
  return contradicted;
}

/** Reports rows of summaries whose name is that of a class in the tables by class with one slip, and of no other class. */
function compareRows(
  {
    revenueExpenditureSummary: summary,
    appropriationSummary: appropriation,
    ...tables
  }: Parameters<typeof codedNames>[0] & Pick<Tables, 'revenueExpenditureSummary' | 'appropriationSummary'>,
  report: Report<'slip'>,
): void {
  const classes = classifiedTables(tables).flatMap(({ key, table }) =>
    key === 'basicExpenditureByEconomicClass' ? [] : table.lines.filter(({ level }) => level === 1),
  );
  const known = new Set(classes.map(({ name }) => classNameKey(name?.value ?? '')));
  for (const side of [summary?.expenditure, appropriation?.expenditure])
    for (const line of side === undefined ? [] : itemLines<BudgetLine>(side)) {
      const alike = classes.filter((row) => isSlipOf(line, row));
      const [meant] = alike;
      const isClass = BUILT_IN_CLASSIFICATION.codesNamed('functional', line.name).length > 0;
      if (meant?.name === undefined || isClass || known.has(classNameKey(line.name))) continue;
      report.found('slip', {
        at: line.label,
        stated: line.name,
        expected: meant.name.value,
        data: { code: meant.code?.value ?? '', count: alike.length },
      });
    }
}

/** Reports names that stand at more than one code of the same upper class, the rarer code first. */
function compareCodes(
  names: readonly CodedName[],
  contradicted: ReadonlySet<string>,
  report: Report<'severalCodes'>,
): void {
  const siblings = groupNames(names, ({ code, key }) => `${upperOf(code)}\u0001${code.length}\u0001${key}`);
  for (const group of siblings) {
    const [first] = group;
    const byCode = rarestFirst(groupNames(group, ({ code }) => code));
    if (byCode.length < 2) continue;
    if (group.some((each) => contradicted.has(codeKey(each)) || isMisnamed(each))) continue;
    const upper = upperOf(first.code);
    report.found('severalCodes', {
      at: byCode.flat().map(({ name }) => name),
      data: {
        name: first.name.value,
        upper: upper === '' ? '类级科目' : upper,
        codes: countedWays(byCode, ({ code }) => code),
      },
      key: `${first.kind}\u0001${upper}\u0001${first.key}`,
    });
  }
}

/** True where the catalogue has another name for the code. */
function isMisnamed({ kind, code, key }: CodedName): boolean {
  const name = BUILT_IN_CLASSIFICATION.lookUp(kind, code);
  return name !== undefined && classNameKey(name) !== key;
}

function codeKey({ kind, code }: CodedName): string {
  return `${kind}\u0001${code}`;
}

/** 205 of 20502; '' of a 类. */
function upperOf(code: string): string {
  return code.length > 3 ? code.slice(0, -2) : '';
}
