import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleWorkbook } from '../../../scripts/golden/goldens';
import {
  projectName,
  type Project,
  type ProjectDecision,
  type ProjectMatches,
} from '../../../src/core/facts';
import { documentNumbers, withoutDocumentNumbers } from '../../../src/core/facts/document-number';
import { pairProjects } from '../../../src/core/facts/projects';
import { matchProjects } from '../../../src/core/facts/projects-across-years';
import { readWorkbook } from '../../../src/core/run';
import { readTables } from '../../../src/core/tables';
import { textWorkbook } from '../../support/text-workbook';
import { random } from '../../support/random-cases';

interface ProjectText {
  readonly name: string;
  readonly code?: string;
  readonly unit?: string;
}

/** The projects of a project table. */
function projects(...rows: readonly (string | ProjectText)[]): Project[] {
  const lines = rows.map((row) => {
    const { name, code = '', unit = '' } = typeof row === 'string' ? { name: row } : row;
    return `${unit} | ${code} | "${name}" | 1.00`;
  });
  const text = `== 项目\n项目支出表\n单位：万元\n单位 | 项目编码 | 项目名称 | 预算数\n${lines.join('\n')}`;
  return pairProjects(readTables(textWorkbook(text)).tables);
}

/** The projects of 2024 and 2023 matched: `名称 ← 上年名称（code）`, then what stands alone. */
function matched(
  now: readonly (string | ProjectText)[],
  before: readonly (string | ProjectText)[],
  decisions: readonly ProjectDecision[] = [],
): { pairs: string[]; questions: string[]; added: string[]; gone: string[] } {
  return inWords(
    matchProjects(
      { year: 2024, projects: projects(...now) },
      { year: 2023, projects: projects(...before) },
      decisions,
    ),
  );
}

function inWords({ pairs, questions, added, gone }: ProjectMatches): ReturnType<typeof matched> {
  return {
    pairs: pairs.map(({ current, prior, by }) => `${projectName(current)} ← ${projectName(prior)} ${by}`),
    questions: questions.map(
      ({ current, candidates }) => `${projectName(current)} ← ${candidates.map(projectName).join('、')}`,
    ),
    added: added.map(projectName),
    gone: gone.map(projectName),
  };
}

const NONE = { pairs: [], questions: [], added: [], gone: [] };

describe('document numbers', () => {
  it.each([
    ['冀财社[2022]218号 河北省财政厅关于提前下达…的通知', ['冀财社[2022]218号']],
    ['冀财社﹝2021﹞182号', ['冀财社[2021]182号']],
    ['怀财字【2024】7号关于…的通知（冀财社〔2022〕172号）', ['怀财字[2024]7号', '冀财社[2022]172号']],
    ['代办员补助资金的通知冀财社（2022年）第0172号', ['冀财社[2022]172号']],
    ['冀财社 〔2022 年〕 第 172 号', ['冀财社[2022]172号']],
    ['[13073022X000010997918]医保资金', []],
    ['2024年设备购置', []],
  ])('%s', (name, keys) => {
    expect(documentNumbers(name).map(({ key }) => key)).toEqual(keys);
  });

  it('are taken out of a name, and nothing else is', () => {
    expect(withoutDocumentNumbers('怀财字【2024】7号 运行经费')).toBe(' 运行经费');
    expect(withoutDocumentNumbers('代办员补助资金的通知冀财社[2022]172号')).toBe('代办员补助资金的通知');
  });
});

describe('projects of two years', () => {
  it('the published documents: as the seed findings say', () => {
    const [prior, current] = ['huailai-2023', 'huailai-2024'].map(sampleWorkbook);
    if (prior === undefined || current === undefined) throw new Error('no samples');
    const { facts } = readWorkbook(current, { prior: { fileName: 'huailai-2023.xlsx', workbook: prior } });
    if (facts.prior?.kind !== 'used') throw new Error('not used');
    const { pairs, questions, added, gone } = facts.prior.matches;
    const digits = (project: Project): string => projectName(project).replace(/^.*?(\d+)号[^号]*$/s, '$1');
    expect(pairs.map(({ by }) => by)).toEqual([
      'name',
      'name',
      'documentNumber',
      'name',
      'name',
      'name',
      'documentNumber',
    ]);
    const carried = pairs.filter(({ by }) => by === 'documentNumber');
    expect(carried.map(({ current: now, prior: then }) => [digits(now), digits(then)])).toEqual([
      ['218', '218'],
      ['172', '172'],
    ]);
    expect(added.map(digits)).toEqual(['91', '208', '225']);
    expect(gone.map(projectName)).toEqual([
      expect.stringContaining('182号'),
      expect.stringContaining('新政策预留'),
    ]);
    expect(questions).toEqual([]);
  });

  it('a code decides before a name', () => {
    const code = '13073023P00016510001A';
    expect(matched([{ name: '甲', code }], [{ name: '乙', code }, '甲'])).toEqual({
      ...NONE,
      pairs: ['甲 ← 乙 code'],
      gone: ['甲'],
    });
  });

  it('a code that several projects of one year share tells nothing', () => {
    const code = '13073023P00016510001A';
    expect(
      matched(
        [
          { name: '甲项目', code },
          { name: '乙项目', code },
        ],
        [{ name: '乙项目', code }],
      ),
    ).toEqual({ ...NONE, pairs: ['乙项目 ← 乙项目 name'], added: ['甲项目'] });
  });

  it('a number that several projects of one year share tells nothing', () => {
    expect(
      matched(
        ['怀财字【2023】7号 甲经费', '怀财字【2024】7号 乙经费'],
        ['怀财字【2023】7号 乙经费', '怀财字【2023】7号 丙事业费'],
      ),
    ).toEqual({
      ...NONE,
      pairs: ['怀财字【2024】7号 乙经费 ← 怀财字【2023】7号 乙经费 name'],
      added: ['怀财字【2023】7号 甲经费'],
      gone: ['怀财字【2023】7号 丙事业费'],
    });
  });

  it('the number of the yearly budget document keeps no projects apart, not even where a department has only one', () => {
    expect(matched(['怀财字【2024】12号 运行经费'], ['怀财字【2023】7号 运行经费']).pairs).toHaveLength(1);
  });

  it.each([
    ['same name, other document', '冀财社[2023]208号 医疗补助资金', '冀财社[2022]218号 医疗补助资金'],
    [
      'almost the same name, other document',
      '冀财社[2023]208号 医疗补助资金款',
      '冀财社[2022]218号 医疗补助资金',
    ],
  ])('grants of two documents are never one: %s', (_, now, before) => {
    expect(matched([now], [before])).toEqual({ ...NONE, added: [now], gone: [before] });
  });

  it('a grant of another year is never matched by its name alone', () => {
    const [now, before] = ['提前下达2024年中央财政医疗补助资金', '提前下达2023年中央财政医疗补助资金'];
    expect(matched([now], [before])).toEqual({ ...NONE, questions: [`${now} ← ${before}`] });
    // The grant of last year that is carried over keeps its year.
    expect(matched([before], [before]).pairs).toHaveLength(1);
  });

  it('every unit has its 运行经费', () => {
    const [bureau, centre] = ['450001怀来县医疗保障局', '450003怀来县医疗保险中心'];
    const name = '运行经费';
    expect(
      matched(
        [
          { name, unit: bureau },
          { name, unit: centre },
        ],
        [
          { name, unit: centre },
          { name, unit: '450001怀来县医疗保障部门' },
        ],
      ).pairs,
    ).toHaveLength(2);
    expect(matched([{ name, unit: bureau }], [{ name, unit: centre }]).questions).toHaveLength(1);
  });

  it('a name that stands twice in one year is not matched by itself', () => {
    expect(matched(['设备购置'], ['设备购置', { name: '设备购置', code: '13073023P00016510001A' }])).toEqual({
      ...NONE,
      questions: ['设备购置 ← 设备购置、设备购置'],
    });
  });

  it('only names that are alike are asked about, the closest first', () => {
    expect(
      matched(
        ['困难群众参保补助资金', '办公楼维修'],
        ['困难群众救助资金', '困难群众参保资助资金', '会议室设备购置'],
      ),
    ).toEqual({
      ...NONE,
      questions: ['困难群众参保补助资金 ← 困难群众参保资助资金、困难群众救助资金'],
      added: ['办公楼维修'],
      gone: ['会议室设备购置'],
    });
  });
});

describe('what the user says', () => {
  const now = ['困难群众参保补助资金'];
  const before = ['困难群众参保资助资金'];
  const [current, prior] = ['/困难群众参保补助资金', '/困难群众参保资助资金'];

  it('makes two projects one', () => {
    expect(matched(now, before, [{ current, prior }])).toEqual({
      ...NONE,
      pairs: ['困难群众参保补助资金 ← 困难群众参保资助资金 user'],
    });
  });

  it('keeps two apart, also such as would be matched', () => {
    expect(matched(now, before, [{ current, prior: null }])).toEqual({ ...NONE, added: now, gone: before });
    expect(matched(before, before, [{ current: prior, prior: null }])).toEqual({
      ...NONE,
      added: before,
      gone: before,
    });
  });

  it('may split and merge projects', () => {
    const parts = ['代办员补助一', '代办员补助二'];
    const split = parts.map((name) => ({ current: `/${name}`, prior: '/代办员' }));
    expect(matched(parts, ['代办员'], split)).toEqual({
      ...NONE,
      pairs: ['代办员补助一 ← 代办员 user', '代办员补助二 ← 代办员 user'],
    });
    const merged = parts.map((name) => ({ current: '/代办员', prior: `/${name}` }));
    expect(matched(['代办员'], parts, merged).pairs).toHaveLength(2);
  });

  it('is left aside where the workbooks no longer hold the project', () => {
    const other = [
      { current: '/别的', prior: '/困难群众参保资助资金' },
      { current, prior: '/别的' },
    ];
    expect(matched(now, before, other)).toEqual(matched(now, before));
  });
});

describe('whatever the names', () => {
  const word = fc.constantFrom(
    '运行',
    '经费',
    '补助资金',
    '提前下达2024年',
    '2023年',
    '冀财社[2023]1号',
    '怀财字【2024】7号',
    '救助',
    '',
  );
  const name = fc.tuple(fc.constantFrom('甲', '乙', '丙'), word, word).map((words) => words.join(''));
  const year = fc.array(
    fc.record({ name, code: fc.constantFrom('', '13073023P00016510001A', '13073024P00058610001U') }),
    { maxLength: 8 },
  );

  it('every project of either year is in exactly one list', () => {
    fc.assert(
      fc.property(year, year, (now, before) => {
        const [current, prior] = [projects(...now), projects(...before)];
        const { pairs, questions, added, gone } = matchProjects(
          { year: 2024, projects: current },
          { year: 2023, projects: prior },
        );
        const ours = [...pairs, ...questions].map((each) => each.current).concat(added);
        expect(new Set(ours).size).toBe(ours.length);
        expect(new Set(ours)).toEqual(new Set(current));
        const candidates = new Set(questions.flatMap((each) => each.candidates));
        const theirs = [...pairs.map((each) => each.prior), ...candidates, ...gone];
        expect(theirs).toHaveLength(prior.length);
        expect(new Set(theirs)).toEqual(new Set(prior));
      }),
      random(20),
    );
  });

  it('five hundred projects are matched at once', () => {
    const many = (budgetYear: number): Project[] =>
      projects(
        ...Array.from(
          { length: 500 },
          (_, index) =>
            `怀财字【${budgetYear}】7号 城乡居民${index % 2 === 0 ? '基本医疗' : '养老'}保险第${index * (budgetYear - 2000)}批县级配套资金`,
        ),
      );
    const [current, prior] = [many(2024), many(2023)];
    const { keys } = matchProjects({ year: 2024, projects: current }, { year: 2023, projects: prior });
    expect(keys.size).toBe(1000);
  });
});
