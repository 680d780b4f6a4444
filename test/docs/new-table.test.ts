import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { tableTemplate, testTemplate } from '../../scripts/tables/table-template';

const page = readFileSync(join(__dirname, '../../docs/adding-a-table.md'), 'utf8');

describe('npm run new-table', () => {
  it.each([tableTemplate('newTable'), testTemplate('newTable')])('lays files that parse', (text) => {
    const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
  });

  it('answers every question of a definition', () => {
    const text = tableTemplate('newTable');
    const questions = ['name', 'position', 'structure', 'read', 'money', 'emptiness', 'states', 'record'];
    for (const question of questions) {
      expect(text).toMatch(new RegExp(`^ {2}${question}:`, 'm'));
      expect(page).toContain(`\`${question}\``);
    }
  });
});
