import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

/** Nothing of ours says of anything that it was checked, or is right, which was not: every text that claims so is here, with what earns it. */

const ROOT = join(__dirname, '../..');

/** Words that say something was checked, or found in order. */
const CLAIM =
  /已(?:全部)?(?:核对|检查|核实|校验|通过)|(?:核对|检查|核实)(?:过|完毕|通过|无误)|(?:全部|都|均)(?:已)?(?:核对|通过)|无误|没有(?:发现)?(?:问题|错误)|通过$|数字来自表格|\bchecked\b|\bpassed\b|\bno (?:problems|findings|errors)\b/i;

/** The same word as part of a claim of the opposite, as a name in the code, or of what is going to be done. */
const NO_CLAIM = new Set(['passed', 'Partly checked']);

interface Claim {
  readonly file: string;
  /** The piece of text, as it stands in the source. */
  readonly says: string;
  /** Where it is earned: a file, and what stands in it. */
  readonly earnedBy: string;
  readonly because: string;
}

const RULES = 'src/core/run/rule-report.ts';
const OUTCOME = "if (this.comparisons > 0) return { kind: 'passed' };";
const FINDINGS_TAB = 'src/ui/findings/findings-tab.tsx';
const NOTHING_LEFT = 'unchecked + remarks === 0';
const SHEET = 'src/core/narrative/narrative-sheet.ts';

const CLAIMS: readonly Claim[] = [
  { file: 'src/core/findings/finding.ts', says: '通过', earnedBy: RULES, because: OUTCOME },
  { file: 'src/ui/strings/rules.ts', says: '已通过', earnedBy: RULES, because: OUTCOME },
  { file: 'src/ui/strings/english/rules.ts', says: 'Passed', earnedBy: RULES, because: OUTCOME },
  {
    file: SHEET,
    says: '生成时：数字来自表格',
    earnedBy: SHEET,
    because: 'found.length === 0 && sources !== undefined',
  },
  {
    file: 'src/ui/strings/findings.ts',
    says: '没有发现问题',
    earnedBy: FINDINGS_TAB,
    because: 'function NoFindings(',
  },
  {
    file: 'src/ui/strings/english/findings.ts',
    says: 'No problems found',
    earnedBy: FINDINGS_TAB,
    because: 'function NoFindings(',
  },
  {
    file: 'src/ui/strings/findings.ts',
    says: '核对过的规则全部通过，可以生成说明。',
    earnedBy: FINDINGS_TAB,
    because: NOTHING_LEFT,
  },
  {
    file: 'src/ui/strings/english/findings.ts',
    says: 'Everything that was checked passed. You can write the narrative.',
    earnedBy: FINDINGS_TAB,
    because: NOTHING_LEFT,
  },
  ...[
    'is read from the chosen cells and checked again. This is kept in the workbook.',
    'is recognised by its words again, and checked.',
    'imported and checked. They are kept in the workbook.',
    '” is no longer used; checked again.',
  ].map((says) => ({
    file: 'src/ui/strings/english/commands.ts',
    says,
    earnedBy: 'src/ui/session/commands/keep-settings.ts',
    because: 'await work.readAndCheck();',
  })),
];

/** Texts that say what is done, what a word means or what the user has to see to: nothing of a workbook. */
const EXPLANATIONS: readonly string[] = [
  '可疑。核实无误的，写明原因后可以保留。',
  'A table or figure is missing, so there is no verdict; not the same as passed. See “Coverage”.',
  'The workbook is checked again shortly after each change, recalculation included.',
  'Everything is checked on this computer; no data leaves it.',
  'Final accounts are another set of tables whose figures mean something else; nothing was checked as a budget.',
  'Files are checked one at a time: drop a single file.',
  'Hidden sheets are checked as well:',
  '预算中不应有以后年度设立的项目：请对照预算管理系统核对项目编码；编码无误的，请核对预算年度。',
];

interface Said {
  readonly file: string;
  readonly says: string;
}

/** Every piece of text in the sources that holds such words, in quotes, in templates or between tags. */
function claimsIn(file: string): Said[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  if (file.endsWith('.html')) {
    const texts = source.replace(/<!--[\s\S]*?-->/g, '').split(/<[^>]*>/);
    return texts.map((text) => ({ file, says: text.trim() })).filter(({ says }) => claims(says));
  }
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const said: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      const says = node.text.trim();
      if (claims(says)) said.push({ file, says });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind));
  return said;
}

function claims(text: string): boolean {
  // “not checked”, “could not be checked”, 未能核对 claim nothing.
  const rest = text.replace(/\bnot (?:be )?checked\b/gi, '');
  return CLAIM.test(rest) && !NO_CLAIM.has(rest);
}

const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.(tsx?|js|html)$/.test(name));

describe('what is said to have been checked', () => {
  const said = FILES.flatMap(claimsIn);

  it('is known, text by text', () => {
    const known = new Set(CLAIMS.map(({ file, says }) => `${file}: ${says}`));
    const unknown = said.filter(
      ({ file, says }) => !known.has(`${file}: ${says}`) && !EXPLANATIONS.includes(says),
    );
    expect(unknown).toEqual([]);
  });

  it('is said nowhere else by now', () => {
    const texts = new Set(said.map(({ says }) => says));
    expect([...CLAIMS.map(({ says }) => says), ...EXPLANATIONS].filter((says) => !texts.has(says))).toEqual(
      [],
    );
  });

  it.each(CLAIMS)('“$says” is earned in $earnedBy', ({ earnedBy, because }) => {
    expect(readFileSync(join(ROOT, earnedBy), 'utf8')).toContain(because);
  });
});
