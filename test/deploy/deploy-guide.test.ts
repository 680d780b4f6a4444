/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { built, Folders, ROOT, textOf } from './deployment';

const guide = textOf(ROOT, 'docs', 'deploy.md');

/** The contents of the guide's code blocks of a kind; `''` for those without. */
function blocks(kind: string): string[] {
  return [...guide.matchAll(/^( *)```(\S*)\n([\s\S]*?)^ *```$/gm)]
    .filter(([, , language]) => language === kind)
    .map(([, , , text = '']) => text);
}

/** What an administrator types, line by line. */
const commands = blocks('').flatMap((block) => block.trim().split('\n'));

describe('the deployment guide', () => {
  const folders = new Folders();
  afterAll(() => {
    folders.removeAll();
  });

  it.each(commands.filter((line) => line.startsWith('npm run build')))(
    'has a command that works: %s',
    (command) => {
      const [, options = ''] = command.split(' -- ');
      const folder = built(folders.make(), ...options.split(' ').filter((option) => option !== ''));
      const base = /--base=(\S+)/.exec(command)?.[1] ?? 'https://localhost:3000';
      expect(textOf(folder, 'manifest.xml')).toContain(`"${base}/taskpane.html"`);
    },
    300_000,
  );

  it('names only scripts there are', () => {
    const named = [...guide.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named).toContain('serve');
    const scripts = textOf(ROOT, 'package.json');
    for (const name of named) expect(scripts).toContain(`"${name}": "node `);
  });

  it('shows web servers the headers the build asks for', () => {
    const headers = textOf(built(folders.make()), 'headers.txt').trim().split('\n');
    expect(headers).toHaveLength(2);
    for (const [name = '', value = ''] of headers.map((line) => line.split(/: (.*)/s))) {
      expect(blocks('xml').join()).toContain(`<add name="${name}" value="${value}" />`);
      expect(blocks('nginx').join()).toMatch(
        new RegExp(`add_header ${name} "?${value.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}"? always;`),
      );
    }
  }, 300_000);

  it('has an IIS configuration that can be read', () => {
    const [configuration = ''] = blocks('xml');
    const parsed = new DOMParser().parseFromString(configuration, 'text/xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.tagName).toBe('configuration');
  });

  it('uses one identity for the shared catalogue wherever it is named', () => {
    const keys = [...guide.matchAll(/TrustedCatalogs\\\{([0-9a-f-]{36})\}/g)].map(([, key]) => key);
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(1);
  });

  it('links to sections and files that exist', () => {
    const anchors = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[、（）()]/g, '')
        .replaceAll(' ', '-'),
    );
    const links = [...guide.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(8);
    for (const link of links.filter((target) => target.startsWith('#')))
      expect(anchors).toContain(link.slice(1));
    for (const link of links.filter((target) => !/^(#|https:)/.test(target)))
      expect(() => readFileSync(join(ROOT, 'docs', link))).not.toThrow();
  });
});
