/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { connectOffice } from '../../src/taskpane/connect-office';
import { stringsFor } from '../../src/ui';

const STRINGS = stringsFor('zh-CN');

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

/** Puts in place what Office.js leaves on the page. */
function giveOffice(onReady: () => Promise<unknown>, isNewEnough = true): void {
  const requirements = { isSetSupported: () => isNewEnough };
  Object.assign(globalThis, { Office: { onReady, HostType: { Excel: 'Excel' }, context: { requirements } } });
}

it('says that Office.js did not load', async () => {
  await expect(connectOffice(STRINGS)).rejects.toMatchObject({
    code: 'office-missing',
    message: STRINGS.officeMissing,
    next: STRINGS.officeMissingNext,
  });
});

it('waits for an Office that is late', async () => {
  giveOffice(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          resolve({ host: 'Excel' });
        }, 20_000);
      }),
  );
  const connecting = connectOffice(STRINGS);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(typeof (await connecting).read).toBe('function');
  expect(jest.getTimerCount()).toBe(0);
});

it('does not wait for ever, and can be asked again', async () => {
  const silent = new Promise<unknown>(() => undefined);
  const onReady = jest.fn<() => Promise<unknown>>().mockReturnValueOnce(silent);
  giveOffice(onReady.mockResolvedValue({ host: 'Excel' }));
  const refused = expect(connectOffice(STRINGS)).rejects.toMatchObject({ code: 'office-silent' });
  await jest.advanceTimersByTimeAsync(30_000);
  await refused;
  expect(typeof (await connectOffice(STRINGS)).read).toBe('function');
});

it('passes on what the host says of an Excel it cannot use', async () => {
  giveOffice(() => Promise.resolve({ host: 'Excel' }), false);
  await expect(connectOffice(STRINGS)).rejects.toMatchObject({ code: 'excel-too-old' });
  giveOffice(() => Promise.resolve({ host: null }));
  await expect(connectOffice(STRINGS)).rejects.toMatchObject({ code: 'no-excel' });
});
