import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** What `docs/wps-host.md` promises: another host than Office is one folder, for neither core nor ui needs anything of Office.js. */

const SRC = join(__dirname, '../../src');

function sourcesOf(folder: string): [string, string][] {
  return readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [`${folder}/${name}`, readFileSync(join(SRC, folder, name), 'utf8')]);
}

/** Code without its comments and texts. */
function codeOf(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""');
}

describe.each(['core', 'ui'])('%s', (folder) => {
  it('names neither Excel nor Office of Office.js', () => {
    const naming = sourcesOf(folder).filter(([, source]) =>
      /\b(?:Excel|Office|OfficeExtension)\.\w/.test(codeOf(source)),
    );
    expect(naming.map(([name]) => name)).toEqual([]);
  });

  it('imports no host of its own', () => {
    const importing = sourcesOf(folder).filter(([, source]) => /from '[./]+hosts\/office/.test(source));
    expect(importing.map(([name]) => name)).toEqual([]);
  });
});

describe('the page on the port', () => {
  it('names every member of the port', () => {
    const port = readFileSync(join(SRC, 'core/host.ts'), 'utf8');
    const [, body = ''] = /export interface WorkbookHost \{([\s\S]*?)\n\}/.exec(port) ?? [];
    const members = [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??[(:]/gm)].map(([, name = '']) => name);
    const page = readFileSync(join(__dirname, '../../docs/wps-host.md'), 'utf8');
    expect(members.length).toBeGreaterThan(9);
    for (const member of members) expect(page).toContain(`\`${member}\``);
  });
});
