import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { built, Folders, packageVersion, runBuild, textOf } from './deployment';

const folders = new Folders();
afterAll(() => {
  folders.removeAll();
});

/** A page's content policy, by directive. */
function policyOf(folder: string, page: string): Record<string, string> {
  const content =
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(textOf(folder, page))?.[1] ?? '';
  return Object.fromEntries(
    content.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

const STRICT = {
  'default-src': "'none'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

describe.each([
  { choice: 'self', script: 'office/office.js', sources: "'self'" },
  {
    choice: 'cdn',
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    sources: "'self' https://appsforoffice.microsoft.com",
  },
  {
    choice: 'cdn-cn',
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    sources: "'self' https://appsforoffice.cdn.partner.office365.cn",
  },
])('a build with Office.js from $choice', ({ choice, script, sources }) => {
  let folder = '';
  beforeAll(() => {
    folder = built(folders.make(), '--base=https://budget.example', `--office-js=${choice}`);
  }, 300_000);

  it('loads Office.js from there, behind the script that brings what an old engine lacks, before its own', () => {
    const scripts = [...textOf(folder, 'taskpane.html').matchAll(/<script[^>]*src="?([^">\s]+)/g)];
    const [boot, office, ...others] = scripts.map(([, source]) => source);
    expect(boot).toMatch(/^boot\.[0-9a-f]{8}\.js$/);
    expect(office).toBe(script);
    expect(others.at(-1)).toMatch(/^taskpane\.[0-9a-f]{8}\.js$/);
    for (const other of [boot, ...others]) expect(readdirSync(folder)).toContain(other);
  });

  it('allows its pages nothing else', () => {
    expect(policyOf(folder, 'taskpane.html')).toMatchObject({ ...STRICT, 'script-src': sources });
    expect(policyOf(folder, 'support.html')).toMatchObject({ ...STRICT, 'script-src': "'self'" });
  });

  it('has no inline script, and no page without a policy', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(['taskpane.html', 'support.html']));
    for (const page of pages) {
      const text = textOf(folder, page);
      expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:/i);
      // Nothing that loads may stand in front of the policy.
      const [head = ''] = text.split('<meta http-equiv="Content-Security-Policy"');
      expect(head).toMatch(/<head>\s*<meta charset="?utf-8"?\s*\/?>$/);
      expect(policyOf(folder, page)).toMatchObject(STRICT);
    }
  });

  it('tells the server the same policy, and who may frame the pages', () => {
    const [line = ''] = textOf(folder, 'headers.txt').split('\n');
    const [policy, ancestors] = line.replace('Content-Security-Policy: ', '').split('; frame-ancestors ');
    expect(textOf(folder, 'taskpane.html')).toContain(`content="${policy ?? ''}"`);
    expect(ancestors).toMatch(/^'self'( https:\/\/[a-z0-9.*-]+)+$/);
  });

  it('copies Office.js only where it is wanted', () => {
    expect(existsSync(join(folder, 'office'))).toBe(choice === 'self');
  });
});

describe('the copy of Office.js', () => {
  let office = '';
  beforeAll(() => {
    office = join(built(folders.make()), 'office');
  }, 300_000);

  it('lists its version and the hash of every file', () => {
    const [head, ...lines] = textOf(office, 'sha256.txt').trim().split('\n');
    expect(head).toBe(`# @microsoft/office-js ${packageVersion('node_modules', '@microsoft', 'office-js')}`);
    const listed = lines.map((line) => line.split('  ')).map(([hash = '', file = '']) => ({ hash, file }));
    for (const { hash, file } of listed) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(office, file)))
          .digest('hex'),
      ).toBe(hash);
    }
    const files = readdirSync(office, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(office, name)).isFile())
      .map((name) => name.replaceAll('\\', '/'));
    expect(files.sort()).toEqual([...listed.map(({ file }) => file), 'LICENSE.md', 'sha256.txt'].sort());
  });

  it('has what Excel on Windows, Mac and the web asks for, and no debugging build', () => {
    const files = readdirSync(office, { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(
      expect.arrayContaining([
        'office.js',
        'excel-win32-16.01.js',
        'excel-mac-16.00.js',
        'excel-web-16.00.js',
      ]),
    );
    expect(files.filter((name) => /debug|word|outlook|powerpoint/.test(name))).toEqual([]);
  });
});

describe('what cannot be built', () => {
  it.each([
    ['an address without https', ['--base=http://budget.example'], 'https://'],
    ['what is no address', ['--base=budget'], 'https://'],
    ['an address with a query', ['--base=https://budget.example/?a=1'], '--base'],
    ['an unknown source of Office.js', ['--office-js=local'], 'self、cdn、cdn-cn'],
    ['an unknown option', ['--bas=https://budget.example'], 'npm run build -- --base='],
    ['a word too many', ['https://budget.example'], 'npm run build -- --base='],
  ])('%s is refused in one line', (_, args, expected) => {
    const { code, out, err } = runBuild(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(expected);
  });

  it('leaves a folder alone that holds anything else', () => {
    const folder = folders.make();
    writeFileSync(join(folder, 'taskpane.html'), 'mine');
    const { code, err } = runBuild(`--out=${folder}`);
    expect(code).toBe(2);
    expect(err).toContain('空文件夹');
    expect(readdirSync(folder)).toEqual(['taskpane.html']);
  });

  it('replaces an earlier build whole', () => {
    const folder = built(folders.make());
    writeFileSync(join(folder, 'taskpane.00000000.js'), 'old');
    built(folder, '--office-js=cdn');
    expect(readdirSync(folder)).not.toContain('taskpane.00000000.js');
    expect(readdirSync(folder)).not.toContain('office');
  });
});
