import { describe, expect, it } from '@jest/globals';
import { loadStrings, stringsFor, type Strings } from '../../src/ui';
import { LANGUAGES } from '../support/languages';

/** Every text of a language with its path; a sentence with blanks to fill is filled with `#`. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(Reflect.apply(value, undefined, SAMPLES))]];
  if (typeof value !== 'object' || value === null) throw new Error(`neither text nor texts: ${path}`);
  return Object.entries(value).flatMap(([key, member]) => texts(member, `${path}.${key}`));
}

/** Stands for a name, a list of names and a set of counts alike. */
const ANY = Object.assign(['#'], { error: 1, warning: 1, hint: 1, unchecked: 1 });
const SAMPLES = [ANY, ANY];

function keysOf(language: Strings): string[] {
  return texts(language)
    .map(([path]) => path)
    .sort();
}

describe.each(LANGUAGES.map((language) => [language.language, language] as const))('%s', (_, language) => {
  it('has the keys of every other language', () => {
    for (const other of LANGUAGES) expect(keysOf(language)).toEqual(keysOf(other));
  });

  it('says something everywhere', () => {
    const empty = texts(language).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('leaves no hole in its sentences', () => {
    const odd = texts(language).filter(([, text]) => /undefined|null|NaN|\[object|\{\w+\}/.test(text));
    expect(odd).toEqual([]);
  });
});

it('is Chinese unless English is asked for, and until that is loaded', async () => {
  expect(stringsFor('en-GB').language).toBe('zh-CN');
  expect((await loadStrings('en-GB')).language).toBe('en-US');
  expect((await loadStrings('zh-TW')).language).toBe('zh-CN');
  expect(stringsFor('en-GB').language).toBe('en-US');
  expect(stringsFor('EN').language).toBe('en-US');
  expect(stringsFor('zh-TW').language).toBe('zh-CN');
  expect(stringsFor(undefined).language).toBe('zh-CN');
});
