import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { memberCatalogue } from '../../../src/hosts/simulator';

/** Members that travel on the wire and are in no documentation: what is known of them is known from Office.js alone. */
const UNDOCUMENTED = new Set([
  'Worksheet.Gridlines',
  'AddinInternalService.NotifyActionHandlerReady',
  // What `Excel.createWorkbook` is made of.
  'Application.CreateWorkbook',
  'WorkbookCreated.Open',
]);

/** `Range.values` → the requirement set its documentation names, for every member of the Excel namespace. */
function documentedSets(): Map<string, string> {
  const file = require.resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const sets = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name !== undefined) {
      for (const member of node.members) {
        const name = member.name?.getText(source);
        const set = /\[Api set: ExcelApi (1\.\d+)/.exec(member.getFullText(source))?.[1];
        if (name !== undefined && set !== undefined) sets.set(`${node.name.text}.${name}`, set);
      }
    } else if (ts.isModuleDeclaration(node) && node.name.text === 'Excel' && node.body !== undefined) {
      ts.forEachChild(node.body, visit);
    }
  };
  ts.forEachChild(source, visit);
  return sets;
}

describe('the members that are simulated', () => {
  const documented = documentedSets();
  const isInternal = (name: string): boolean => name.startsWith('_');

  it.each(
    memberCatalogue()
      .filter(({ className, name }) => !isInternal(name) && !UNDOCUMENTED.has(`${className}.${name}`))
      .map(({ className, name, set }) => [
        `${className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`,
        set,
      ]),
  )('%s came with ExcelApi %s', (member, set) => {
    expect(documented.get(member)).toBe(set);
  });

  it('are listed once each', () => {
    const names = memberCatalogue().map(({ className, name }) => `${className}.${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('say what they do: nothing that writes looks like a read', () => {
    const harmless = memberCatalogue().filter(({ effect }) => effect === 'none');
    const suspicious = /^(?:Add|Delete|Set|Clear|Autofit|Merge|Copy|Insert|Move|Protect|Unprotect)(?![a-z])/;
    expect(harmless.filter(({ name }) => suspicious.test(name))).toEqual([]);
  });
});
