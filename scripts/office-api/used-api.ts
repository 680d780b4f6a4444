import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A member of the Excel API with the requirement set its type declares. */
export interface ApiMember {
  /** `Worksheet.getRanges` */
  readonly member: string;
  /** `1.9` */
  readonly set: string;
}

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'src', 'hosts', 'office');

/**
 * Every member of the `Excel` namespace that `src/hosts/office` uses, found by the type checker, in alphabetical order. Members
 * every object has (`load`, `items`) declare no set and are left out.
 */
export function usedApi(): ApiMember[] {
  const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: ['office-js'],
    typeRoots: [join(ROOT, 'node_modules', '@types')],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  const note = (symbol: ts.Symbol | undefined): void => {
    const declaration = symbol?.declarations?.[0];
    if (symbol === undefined || declaration === undefined) return;
    const owner = declaration.parent;
    if (!(ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner)) || owner.name === undefined)
      return;
    if (!isExcel(owner)) return;
    const set = setOf(declaration);
    if (set !== undefined) found.set(`${owner.name.text}.${symbol.name}`, set);
  };
  for (const file of program.getSourceFiles().filter(({ fileName }) => files.includes(fileName))) {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const type = checker.getTypeAtLocation(node.parent);
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name)) note(type.getProperty(name.text));
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found].map(([member, set]) => ({ member, set })).sort((a, b) => (a.member < b.member ? -1 : 1));
}

function isExcel(node: ts.Node): boolean {
  if (ts.isSourceFile(node)) return false;
  return (ts.isModuleDeclaration(node) && node.name.text === 'Excel') || isExcel(node.parent);
}

/** The set named in the doc comment: `[Api set: ExcelApi 1.9]`. */
function setOf(declaration: ts.Declaration): string | undefined {
  const text = declaration.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, declaration.getFullStart()) ?? [];
  const last = comments.at(-1);
  return last === undefined
    ? undefined
    : /\[Api set: ExcelApi (\d+\.\d+)/.exec(text.slice(last.pos, last.end))?.[1];
}

/** src/hosts/office/api-surface.ts as it should be. */
export function surfaceFile(members: readonly ApiMember[]): string {
  return `/**
 * Every member of Excel's API that this folder uses, with the requirement set it came with. Written by \`npm run api-surface\`; a
 * test holds it against the code, against the types and against the pinned library.
 */
export const API_SURFACE: Readonly<Record<string, string>> = {
${members.map(({ member, set }) => `  '${member}': '${set}',`).join('\n')}
};

/** Members above the floor (ExcelApi 1.14), used only where \`isAvailable\` says so. */
export const GUARDED: readonly string[] = ['WorksheetCollection.onNameChanged'];
`;
}
