import type { Colors } from 'picocolors/types';
import {
  groupOf,
  OUTCOME_NAMES,
  placeName,
  SEVERITY_NAMES,
  type Finding,
  type Severity,
} from '../core/findings';
import type { Passage } from '../core/narrative';
import {
  findingsOf,
  MATCH_NAMES,
  reasonOf,
  sheetLine,
  unusableOf,
  UNUSABLE_TEXT,
  type Review,
  type ReviewedPrior,
  type ReviewedProject,
  type ReviewedRule,
  type Unusable,
} from '../core/report';
import { TABLE_NAMES } from '../core/tables';
import { addressText, localAddress } from '../core/workbook';
import type { InputError } from './input-file';

const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

/** The review of one file for people: verdict, findings by sheet, what could not be checked and why. */
export function reviewText(path: string, review: Review, colors: Colors): string {
  const lines = [
    title(path, review, colors),
    verdict(review, colors),
    ...remarkLines(review, colors),
    ...findingsText(review, colors),
  ];
  if (review.prior !== undefined) lines.push(...projectsOfBothYears(review.prior, colors));
  lines.push(...unchecked(review.rules, colors), ...sheetLines(review, colors));
  return lines.join('\n');
}

/** The findings by sheet or text, in each by severity. */
export function findingsText(review: Review, colors: Colors): string[] {
  const findings = findingsOf(review);
  const groups = [...new Set(findings.map(groupOf))];
  return groups.flatMap((group) => [
    '',
    colors.bold(`【${group}】`),
    ...ORDER.flatMap((severity) =>
      findings
        .filter((finding) => finding.severity === severity && groupOf(finding) === group)
        .flatMap((finding) => findingLines(finding, colors)),
    ),
  ]);
}

/** Whose budget of which year, and the file. */
export function title(path: string, { department, year }: Review, colors: Colors): string {
  const subject = [
    department ?? '（没有读到部门名称）',
    year === undefined ? '（没有读到预算年度）' : `${year}年`,
  ].join(' ');
  return `${colors.bold(subject)}  ${colors.dim(path)}`;
}

function verdict(review: Review, colors: Colors): string {
  const unusable = unusableOf(review.sheets);
  if (unusable !== undefined) return unusableLine(unusable, colors);
  const findings = findingsOf(review);
  const counts = ORDER.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const text = `${count} ${SEVERITY_NAMES[severity]}`;
    return count === 0 ? text : paint(severity, text, colors);
  });
  const open = review.rules.filter(
    ({ outcome }) => outcome.kind === 'cannot-check' || outcome.kind === 'failed',
  ).length;
  return [...counts, `${open} 未能核对`].join(' · ');
}

/** Said instead of counts: a workbook that is no budget is no clean one. */
function unusableLine(unusable: Unusable, colors: Colors): string {
  const { message, advice } = UNUSABLE_TEXT[unusable];
  return `${colors.red(message)}。${advice}`;
}

/** What became of every sheet: what was not read must not pass for checked. */
function sheetLines({ sheets }: Review, colors: Colors): string[] {
  return [
    '',
    colors.bold('【各工作表读到了什么】'),
    ...sheets.map((sheet) => {
      const line = sheetLine(sheet);
      return `  ${colors.cyan(sheet.sheet)}  ${sheet.reason === undefined ? line : colors.yellow(line)}`;
    }),
  ];
}

/** What could not be read as it stands: the findings rest on it. */
function remarkLines({ remarks }: Review, colors: Colors): string[] {
  if (remarks.length === 0) return [];
  return [
    '',
    colors.bold('【读表时要留意】'),
    ...remarks.flatMap(({ at, message, advice }) => [
      `  ${colors.cyan(addressText(at))}  ${message}`,
      `      怎么改：${advice}`,
    ]),
  ];
}

function findingLines(finding: Finding, colors: Colors): string[] {
  // What stands in a text outside the workbook is placed there; all its cells are those it speaks of.
  const others = finding.text === undefined ? finding.at.slice(1) : finding.at;
  const group = groupOf(finding);
  const compared = [
    ...(finding.stated === undefined ? [] : [`填写：${finding.stated}`]),
    ...(finding.expected === undefined ? [] : [`应为：${finding.expected}`]),
    ...(finding.difference === undefined ? [] : [`相差：${finding.difference}`]),
  ];
  const also = others.map((at) => (at.sheet === group ? localAddress(at) : addressText(at)));
  const indent = '      ';
  return [
    `  ${paint(finding.severity, SEVERITY_NAMES[finding.severity], colors)} ${finding.code}  ${colors.cyan(placeName(finding, group))}  ${finding.message}`,
    ...(compared.length === 0 ? [] : [`${indent}${compared.join('　')}`]),
    ...(also.length === 0 ? [] : [`${indent}${colors.dim(`相关单元格：${also.join('、')}`)}`]),
    `${indent}怎么改：${finding.advice}`,
  ];
}

function paint(severity: Severity, text: string, colors: Colors): string {
  if (severity === 'error') return colors.red(text);
  return severity === 'warning' ? colors.yellow(text) : colors.blue(text);
}

/** Every project of either year with what it is in the other one. */
function projectsOfBothYears(prior: ReviewedPrior, colors: Colors): string[] {
  const { fileName, year, pairs, questions, added, gone } = prior;
  const named = ({ name, code }: ReviewedProject): string => (name === '' ? (code ?? '') : name);
  const withBudget = (project: ReviewedProject): string =>
    `${named(project)}${project.budget === undefined ? '' : ` ${colors.dim(project.budget)}`}`;
  return [
    '',
    colors.bold(`【项目对照】上年工作簿 ${fileName}${year === undefined ? '' : `（${year}年）`}`),
    ...pairs.map(({ current, prior: before, by }) =>
      `  ${MATCH_NAMES[by]}  ${withBudget(current)} ← ${current.name === before.name ? (before.budget ?? '') : withBudget(before)}`.trimEnd(),
    ),
    ...questions.map(
      ({ current, candidates }) =>
        `  ${colors.yellow('待确认')}  ${withBudget(current)} ← ${candidates.map(withBudget).join('、')} ？`,
    ),
    ...added.map((project) => `  ${colors.cyan('本年新增')}  ${withBudget(project)}`),
    ...gone.map((project) => `  ${colors.cyan('今年没有')}  ${withBudget(project)}`),
  ];
}

/** Silence is never a pass: rules without a verdict are listed with their reason. */
function unchecked(rules: readonly ReviewedRule[], colors: Colors): string[] {
  const open = rules.flatMap(({ code, title: rule, outcome }) => {
    const reason = reasonOf(outcome);
    if (reason === undefined) return [];
    const label = outcome.kind === 'found' ? '部分未能核对' : OUTCOME_NAMES[outcome.kind];
    return [`  ${label} ${code}  ${rule}：${reason}`];
  });
  const passed = rules.filter(({ outcome }) => outcome.kind === 'passed').map(({ code }) => code);
  return [
    ...(open.length === 0 ? [] : ['', colors.bold('【没有结论的规则】'), ...open]),
    '',
    colors.dim(`通过：${passed.length === 0 ? '无' : passed.join(' ')}`),
  ];
}

/** The narrative for people: headings, paragraphs, and what is left to fill in. */
export function narrativeText(passages: readonly Passage[], colors: Colors): string {
  const lines: string[] = [];
  let heading = '';
  for (const passage of passages) {
    if (passage.heading !== heading)
      lines.push(...(lines.length === 0 ? [] : ['']), colors.bold(passage.heading));
    heading = passage.heading;
    lines.push(`　　${passage.text.replace(/〔待填写：[^〕]*〕/g, (open) => colors.yellow(open))}`);
  }
  const missing = passages.flatMap(({ section, missing: open }) =>
    open.map((what) => `  ${section}  ${what}`),
  );
  return [...lines, ...(missing.length === 0 ? [] : ['', colors.bold('【待填写】'), ...missing])].join('\n');
}

/** The table map for people. */
export function tablesText(path: string, review: Review, colors: Colors): string {
  const rows = review.tables.map(({ key, sheet, range, unit, visibility, used, bound }) => {
    const remarks = [
      ...(bound ? ['已指定'] : []),
      ...(used ? [] : ['未采用：另有一张同名的表']),
      ...(visibility === 'visible' ? [] : ['工作表已隐藏']),
    ];
    return `  ${TABLE_NAMES[key]}  ${colors.cyan(`${sheet}!${range}`)}  ${unit ?? ''}${remarks.length === 0 ? '' : colors.yellow(`（${remarks.join('，')}）`)}`.trimEnd();
  });
  const unusable = unusableOf(review.sheets);
  return [
    title(path, review, colors),
    ...(unusable === undefined ? [] : [`  ${unusableLine(unusable, colors)}`]),
    ...rows,
    ...remarkLines(review, colors),
    ...sheetLines(review, colors),
  ].join('\n');
}

/** Why no narrative is written of a workbook. */
export function unusableText(path: string, unusable: Unusable, colors: Colors): string {
  return `${path}：${unusableLine(unusable, colors)}`;
}

/** One line for a file that could not be used. */
export function errorText(path: string, error: InputError, colors: Colors): string {
  return `${colors.red('无法使用')} ${path}：${error.message}`;
}
