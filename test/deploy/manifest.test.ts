/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { built, Folders, packageVersion, ROOT, textOf } from './deployment';

const manifest = new DOMParser().parseFromString(textOf(ROOT, 'manifest.xml'), 'text/xml');

/** Elements by their name without prefix. */
const all = (name: string, within: Document | Element = manifest): Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];
const attribute = (element: Element | undefined, name: string): string => {
  const value = element?.getAttribute(name);
  if (value === null || value === undefined)
    throw new Error(`no ${name} on ${element?.tagName ?? 'nothing'}`);
  return value;
};
const only = (name: string, within?: Document | Element): Element => {
  const [first, ...rest] = all(name, within);
  if (first === undefined || rest.length > 0) throw new Error(`not exactly one ${name}`);
  return first;
};
const resources = only('Resources');
const resource = (id: string): Element | undefined =>
  [...resources.querySelectorAll('[id]')].find((element) => element.id === id);

/** Width and height in a PNG's header. */
function pngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('the manifest', () => {
  it('is an add-in only manifest for the task pane of Excel with ExcelApi 1.14', () => {
    expect(manifest.querySelector('parsererror')).toBeNull();
    expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
    const [base, ribbon, ...others] = all('Host');
    expect(base?.getAttribute('Name')).toBe('Workbook');
    expect(ribbon?.getAttribute('xsi:type')).toBe('Workbook');
    expect(others).toEqual([]);
    expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
      ['ExcelApi', '1.14'],
    ]);
    expect(attribute(only('Sets'), 'DefaultMinVersion')).toBe('1.14');
  });

  it('has the version of the package, raised above 1 as shops ask', () => {
    expect(only('Version').textContent).toBe(`1.${packageVersion()}`);
  });

  it('has an identity of its own that never changes', () => {
    expect(only('Id').textContent).toBe('b43c1c4f-f578-4d95-8d00-ceb73b666b60');
  });

  it('runs nothing unseen: one button opens the pane', () => {
    const [action, ...others] = all('Action');
    expect(action?.getAttribute('xsi:type')).toBe('ShowTaskpane');
    expect(others).toEqual([]);
    expect([...all('FunctionFile'), ...all('Runtimes'), ...all('WebApplicationInfo')]).toEqual([]);
    const url = attribute(resource(attribute(only('SourceLocation', action), 'resid')), 'DefaultValue');
    expect(url).toBe(attribute(only('SourceLocation', only('DefaultSettings')), 'DefaultValue'));
  });

  it('names every resource it uses, with an id of at most 32 characters, and uses every one it names', () => {
    const used = [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
    const named = [...resources.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(named).size).toBe(named.length);
    expect(new Set(used)).toEqual(new Set(named));
    expect(used.filter((id) => id.length > 32)).toEqual([]);
  });

  it('says everything in Chinese and in English', () => {
    expect(only('DefaultLocale').textContent).toBe('zh-CN');
    const texts = [
      only('DisplayName'),
      ...all('Description').filter((text) => text.hasAttribute('DefaultValue')),
      ...all('String'),
    ];
    expect(texts).toHaveLength(7);
    for (const text of texts) {
      expect(attribute(text, 'DefaultValue')).toMatch(/[\u4e00-\u9fff]/);
      const english = only('Override', text);
      expect(attribute(english, 'Locale')).toBe('en-US');
      expect(attribute(english, 'Value')).toMatch(/^[ -~]+$/);
    }
  });

  it('keeps to the lengths Office allows', () => {
    const lengths = (element: Element): number[] =>
      [attribute(element, 'DefaultValue'), attribute(only('Override', element), 'Value')].map(
        (text) => text.length,
      );
    const longest = (element: Element | undefined): number =>
      Math.max(...(element === undefined ? [] : all('String', element)).flatMap(lengths));
    expect(longest(all('ShortStrings')[0])).toBeLessThanOrEqual(125);
    expect(longest(all('LongStrings')[0])).toBeLessThanOrEqual(250);
  });
});

describe('every address of the manifest', () => {
  const base = 'https://budget.example/app';
  const folders = new Folders();
  let folder = '';
  let addresses: string[] = [];
  beforeAll(() => {
    folder = built(folders.make(), `--base=${base}`);
    const text = textOf(folder, 'manifest.xml');
    addresses = [...text.matchAll(/"((?:https?:)?\/\/[^"]+)"/g)]
      .map(([, address = '']) => address)
      .filter((address) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address));
  }, 300_000);
  afterAll(() => {
    folders.removeAll();
  });

  it('is below the address it is deployed to, over https', () => {
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(`${base}/`))).toEqual([]);
    expect(textOf(folder, 'manifest.xml')).not.toContain('localhost');
  });

  it('exists in the deployed folder', () => {
    const files = addresses.map((address) => new URL(address).pathname.replace('/app/', ''));
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it('shows icons of the size it says', () => {
    const images = all('Image', only('Images'));
    expect(images).toHaveLength(16);
    const icon = (url: string): string => join(folder, new URL(url).pathname);
    for (const use of all('Image').filter((image) => image.hasAttribute('size'))) {
      const size = Number(attribute(use, 'size'));
      const url = attribute(resource(attribute(use, 'resid')), 'DefaultValue');
      expect({ url, ...pngSize(icon(url)) }).toEqual({ url, width: size, height: size });
    }
    expect(pngSize(icon(attribute(only('IconUrl'), 'DefaultValue'))).width).toBe(32);
    expect(pngSize(icon(attribute(only('HighResolutionIconUrl'), 'DefaultValue'))).width).toBe(64);
    expect(pngSize(join(folder, 'assets', 'icon-128.png'))).toEqual({ width: 128, height: 128 });
  });

  it('is shown in the three sizes Office requires on the button', () => {
    for (const icon of all('Icon')) {
      const sizes = all('Image', icon).map((image) => Number(attribute(image, 'size')));
      expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
    }
  });
});
