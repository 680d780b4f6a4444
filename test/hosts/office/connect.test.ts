import { afterEach, describe, expect, it } from '@jest/globals';
import { OfficeHost, connectOfficeHost } from '../../../src/hosts/office';
import { hostErrorOf } from './office-bench';

/** The part of office.js that tells where the page runs. */
function officeIn(host: string | null, sets: readonly string[]): void {
  const value = {
    HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host, platform: 'PC' }),
    context: { requirements: { isSetSupported: (_name: string, set: string) => sets.includes(set) } },
  };
  Object.defineProperty(globalThis, 'Office', { configurable: true, value });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('connecting to Excel', () => {
  it('gives the workbook from LTSC 2021 on', async () => {
    officeIn('Excel', ['1.14']);
    expect(await connectOfficeHost()).toBeInstanceOf(OfficeHost);
  });

  it.each([
    ['no-excel', null, ['1.14'], '需要在 Excel 中打开'],
    ['no-excel', 'Word', ['1.14'], '需要在 Excel 中打开'],
    ['excel-too-old', 'Excel', ['1.7'], '太旧'],
  ] as const)('is refused with %s in %s', async (code, host, sets, words) => {
    officeIn(host, sets);
    const error = await hostErrorOf(connectOfficeHost());
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) });
    expect(error.next).toMatch(/[\u4e00-\u9fff]/);
  });
});
