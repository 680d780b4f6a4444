/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { officeTheme, watchOfficeTheme } from '../../src/taskpane/office-theme';

/** Media queries that hold now. */
let holding: string[] = [];

beforeEach(() => {
  holding = [];
  const matchMedia = (query: string): MediaQueryList =>
    Object.assign(new EventTarget(), {
      matches: holding.some((part) => query.includes(part)),
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  Object.assign(globalThis, { matchMedia });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

function giveTheme(officeTheme: object | undefined): void {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
}

it.each([
  [{ isDarkTheme: true }, 'dark'],
  [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, 'light'],
  [{ bodyBackgroundColor: '#262626' }, 'dark'],
  [{ bodyBackgroundColor: '#FFFFFF' }, 'light'],
  [{ bodyBackgroundColor: 'grey' }, 'light'],
  [undefined, 'light'],
] as const)('Office saying %j looks %s', (theme, look) => {
  giveTheme(theme);
  expect(officeTheme()).toBe(look);
});

it('goes by the system where Office says nothing, and before all by a contrast theme', () => {
  holding = ['prefers-color-scheme: dark'];
  expect(officeTheme()).toBe('dark');
  giveTheme({ isDarkTheme: false });
  expect(officeTheme()).toBe('light');
  holding = ['forced-colors: active'];
  expect(officeTheme()).toBe('contrast');
});

it('asks again when the pane is looked at again', () => {
  const looks: string[] = [];
  watchOfficeTheme((look) => looks.push(look));
  giveTheme({ isDarkTheme: true });
  window.dispatchEvent(new Event('focus'));
  expect(looks).toEqual(['dark']);
});
