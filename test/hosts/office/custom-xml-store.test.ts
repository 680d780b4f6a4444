/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { hostErrorOf, openInExcel, type OfficeBench } from './office-bench';

const STATE = JSON.stringify({ text: '<a> & "引号"  \n 张', number: 1.5, list: [null, true] });

function parts({ workbook }: OfficeBench): string[] {
  return workbook.xmlParts.map(({ xml }) => xml);
}

describe.each(['1.14', '1.17', '1.20'] as const)('what is kept in the workbook of Excel %s', (level) => {
  it('comes back as it was, and is replaced, not added to', async () => {
    const opened = openInExcel(undefined, { excel: { level } });
    const { office } = opened;
    expect(await office.load('narrative')).toBeUndefined();
    await office.save('narrative', '{"version":1}');
    await office.save('narrative', STATE);
    expect(await office.load('narrative')).toBe(STATE);
    expect(parts(opened)).toHaveLength(1);
  });

  it('is read without a write, and written only by saving', async () => {
    const { office, host, undoCleared } = openInExcel(undefined, { excel: { level } });
    await office.load('narrative');
    expect(host.log.writes).toEqual([]);
    await office.save('narrative', STATE);
    expect(host.log.writes.map(({ member }) => member)).toEqual(['CustomXmlPartCollection.add']);
    host.log.clear();
    const cleared = undoCleared();
    expect(await office.load('narrative')).toBe(STATE);
    expect(host.log.writes).toEqual([]);
    expect(undoCleared()).toBe(cleared);
  });
});

describe('a part', () => {
  it('is kept apart from those of other keys and of others', async () => {
    const opened = openInExcel();
    const { office, workbook } = opened;
    workbook.xmlParts.push({ id: '{other}', xml: '<other xmlns="urn:other">1</other>' });
    await office.save('narrative', '1');
    await office.save('accepted', '2');
    expect([await office.load('narrative'), await office.load('accepted')]).toEqual(['1', '2']);
    expect(parts(opened)[0]).toBe('<other xmlns="urn:other">1</other>');
  });

  it('that is damaged is handed over whole, and kept aside when something is saved', async () => {
    const opened = openInExcel();
    const { office, workbook } = opened;
    const damaged = '<bda xmlns="urn:budget-disclosure-assistant:narrative">{"broken"</bda>';
    workbook.xmlParts.push({ id: '{1}', xml: damaged });
    expect(await office.load('narrative')).toBe(damaged);
    await office.save('narrative', STATE);
    expect(await office.load('narrative')).toBe(STATE);
    expect(parts(opened)).toHaveLength(2);
    expect(parts(opened)[1]).toContain(':kept-aside');
    expect(parts(opened)[1]).toContain('{"broken"');
  });

  it('that stands there twice is read all the same, and does not become three', async () => {
    const opened = openInExcel();
    const { office, workbook } = opened;
    const document = (text: string) => `<bda xmlns="urn:budget-disclosure-assistant:narrative">${text}</bda>`;
    workbook.xmlParts.push({ id: '{1}', xml: document('1') }, { id: '{2}', xml: document('2') });
    expect(await office.load('narrative')).toBe('2');
    await office.save('narrative', '3');
    expect(await office.load('narrative')).toBe('3');
    expect(parts(opened)).toHaveLength(2);
  });

  it('that could not be saved is as it was before', async () => {
    const opened = openInExcel();
    await opened.office.save('narrative', '1');
    for (const sync of [1, 2, 3]) {
      opened.host.faults.failSync(sync, 'GeneralException');
      await hostErrorOf(opened.office.save('narrative', '2'));
      expect(await opened.office.load('narrative')).toBe('1');
      opened.host.faults.clear();
    }
  });
});
