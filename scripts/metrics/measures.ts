import { TABLE_NAMES } from '../../src/core/tables';
import { ofFirstRules, ruleCode } from './first-rules';
import { circlesIn, importsOf } from './import-graph';

/** The TypeScript files of a work tree: path from its root → text. */
export type SourceFiles = ReadonlyMap<string, string>;

/** One figure with the bar it is held to. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  /** The most it may be; `undefined` where there is no bar. */
  readonly bar?: number;
  /** The files behind the figure where it is above the bar. */
  readonly files: readonly string[];
}

/** Everything below is table knowledge and framework that rules of the first days kept beside them. */
const RULE_FOLDERS = /^src\/core\/(?:rules|identities)\//;
const GENERATED = /^\/\/ (?:Generated|Written) by /;
/** Commands of the pane whose names occur for nothing else. */
const COMMANDS = ['clear-marks', 'save-findings', 'open-sample'];

/**
 * The figures of a work tree that say how much a newcomer meets.
 * @param without ids of rules that are left out of the lines of rules, so that two states can be compared over the same rules
 */
export function measure(files: SourceFiles, without: readonly string[] = []): Measure[] {
  const kept = new Map(
    [...files].filter(([path]) => !RULE_FOLDERS.test(path) || !without.includes(idOf(path))),
  );
  const rules = [...kept].filter(([path, text]) => ruleCode(path, text) !== undefined);
  const lines = rules.map(([, text]) => linesOf(text)).sort((a, b) => a - b);
  const bySize = [...files].sort((a, b) => linesOf(b[1]) - linesOf(a[1]));
  const listing = [...files].filter(([path, text]) => namesTables(path, text));
  const across = [...files.keys()].flatMap((path) => importsAcrossGroups(path, files));
  const circles = circlesIn(files);
  const perCommand = COMMANDS.map((command) => filesNaming(command, files));
  return [
    { what: 'rules', value: rules.length, files: [] },
    { what: 'lines of a rule file, median', value: percentile(lines, 0.5), bar: 80, files: [] },
    {
      what: 'lines of a rule file, 95th percentile',
      value: percentile(lines, 0.95),
      bar: 150,
      files: rules.filter(([, text]) => linesOf(text) > 150).map(sized),
    },
    { what: 'lines of the rules with what they share', value: linesOfRules(kept), files: [] },
    {
      what: 'lines of the first 51 rules with what they share',
      value: linesOfRules(ofFirstRules(kept)),
      bar: 6600,
      files: [],
    },
    {
      what: 'files that name four or more tables, layouts aside',
      value: listing.length,
      bar: 8,
      files: listing.map(([path]) => path),
    },
    { what: 'imports from one group of rules into another', value: across.length, bar: 0, files: across },
    {
      what: 'circles of imports, of types included',
      value: circles.length,
      bar: 0,
      files: circles.map((circle) => circle.join(' ↔ ')),
    },
    {
      what: 'lines of the largest file of src',
      value: linesOf(bySize[0]?.[1] ?? ''),
      bar: 300,
      files: bySize.filter(([, text]) => linesOf(text) > 300).map(sized),
    },
    {
      what: 'files that name a command of the pane, most',
      value: Math.max(...perCommand.map((each) => each.length)),
      bar: 4,
      files: [...new Set(perCommand.flat())],
    },
  ];
}

function linesOfRules(files: SourceFiles): number {
  const counted = [...files].filter(([path, text]) => RULE_FOLDERS.test(path) && !GENERATED.test(text));
  return counted.reduce((sum, [, text]) => sum + linesOf(text), 0);
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.ts$/, '');
}

function linesOf(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function sized([path, text]: readonly [string, string]): string {
  return `${path} (${linesOf(text)})`;
}

/** Nearest rank, of numbers in order. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

const TABLES = Object.keys(TABLE_NAMES);

function namesTables(path: string, text: string): boolean {
  if (path.startsWith('src/core/tables/layout/') || GENERATED.test(text)) return false;
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return TABLES.filter((key) => new RegExp(`\\b${key}\\b`).test(code)).length >= 4;
}

function importsAcrossGroups(path: string, files: SourceFiles): string[] {
  const group = groupOf(path);
  if (group === undefined) return [];
  return importsOf(path, files).flatMap((target) => {
    const other = groupOf(target);
    return other === undefined || other === group ? [] : [`${path} → ${target}`];
  });
}

function groupOf(path: string): string | undefined {
  return /^src\/core\/rules\/([^/]+)\//.exec(path)?.[1];
}

/** The files that name a command, as its kind (`clear-marks`) or as a function (`clearMarks`). */
function filesNaming(command: string, files: SourceFiles): string[] {
  const camel = command.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const pattern = new RegExp(`\\b(?:${command}|${camel})\\b`);
  return [...files].flatMap(([path, text]) =>
    /^src\/(?:ui|taskpane|check)\//.test(path) && pattern.test(text) ? [path] : [],
  );
}
