import { describe, expect, it } from '@jest/globals';
import { declared, lazily } from '../../../src/core/facts/declared';

describe('declared', () => {
  it('hands over what was declared and nothing else', () => {
    const own = declared({ year: 2023, unit: '万元' }, ['year']);
    expect(own).toEqual({ year: 2023 });
    expect('unit' in own).toBe(false);
  });

  it('reads a value when somebody asks for it, not before', () => {
    let asked = 0;
    const all = {
      get year(): number {
        asked += 1;
        return 2023;
      },
    };
    const own = declared(all, ['year']);
    expect(asked).toBe(0);
    expect(own.year).toBe(2023);
    expect(asked).toBe(1);
  });
});

describe('lazily', () => {
  it('makes each value once, from the others it asks for', () => {
    const made: string[] = [];
    const all = lazily<{ year: number; title: string; unused: string }>({
      year: () => {
        made.push('year');
        return 2023;
      },
      title: ({ year }) => {
        made.push('title');
        return `${year}年`;
      },
      unused: () => {
        made.push('unused');
        return '';
      },
    });
    expect(made).toEqual([]);
    expect([all.title, all.title, all.year]).toEqual(['2023年', '2023年', 2023]);
    expect(made).toEqual(['year', 'title']);
  });

  it('keeps a value that is undefined', () => {
    let made = 0;
    const all = lazily<{ year: number | undefined }>({
      year: () => {
        made += 1;
        return undefined;
      },
    });
    expect([all.year, all.year]).toEqual([undefined, undefined]);
    expect(made).toBe(1);
  });

  it('refuses values that need each other', () => {
    const all = lazily<{ one: number; other: number }>({
      one: ({ other }) => other,
      other: ({ one }) => one,
    });
    expect(() => all.one).toThrow('one is derived from itself');
  });
});
