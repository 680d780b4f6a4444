import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre';
import { z } from 'zod';
import { RULES } from '../../src/core/rules';
import { isCellError } from '../../src/core/workbook';
import { documentOf, namespaceOf } from '../../src/hosts/kept-json';
import { patchXlsx } from '../../src/hosts/xlsx';
import { HARBOUR } from '../support/harbour-workbook';
import { textWorkbook } from '../support/text-workbook';
import { UNKNOWN_FORM_BINDING, unknownFormFile } from '../support/unknown-form';

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'bda-cli-'));

/** What `npm run -s cli --` runs, from a folder of our own. */
function cli(...args: string[]): { code: number | null; out: string; err: string } {
  return run(join(ROOT, 'build', 'cli.cjs'), args);
}

function run(script: string, args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}

// The script builds the bundle where it is out of date.
beforeAll(() => {
  expect(run(join(ROOT, 'scripts', 'cli.mjs'), ['--help'])).toMatchObject({ code: 0 });
}, 120_000);

const sample = (name: string): string => join(ROOT, 'samples', `${name}.xlsx`);

const finding = z.strictObject({
  code: z.string().regex(/^[AXYPKWDN]\d\d$/),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'hint']),
  cells: z.array(z.string().regex(/^[^!$']+![A-Z]+\d+$/)).min(1),
  fragment: z.strictObject({ cell: z.string(), start: z.number().int(), end: z.number().int() }).optional(),
  text: z
    .strictObject({
      source: z.string(),
      paragraph: z.number().int(),
      start: z.number().int(),
      end: z.number().int(),
    })
    .optional(),
  message: z.string().min(1),
  stated: z.string().optional(),
  expected: z.string().optional(),
  difference: z.string().optional(),
  fingerprint: z.string(),
});
const project = z.strictObject({
  code: z.string().nullable(),
  name: z.string(),
  budget: z.string().nullable(),
  cell: z.string().nullable(),
});
const checkSchema = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.union([
      z.strictObject({ path: z.string(), error: z.strictObject({ code: z.string(), message: z.string() }) }),
      z.strictObject({
        path: z.string(),
        department: z.string().nullable(),
        year: z.number().nullable(),
        prior: z.strictObject({ path: z.string(), year: z.number().nullable() }).optional(),
        projects: z
          .array(
            z.strictObject({
              match: z.enum(['code', 'documentNumber', 'name', 'user', 'none', 'unsure']),
              current: project.nullable(),
              prior: project.nullable(),
              candidates: z.array(project).optional(),
            }),
          )
          .optional(),
        tables: z.array(
          z.strictObject({
            key: z.string(),
            sheet: z.string(),
            range: z.string(),
            unit: z.string().nullable(),
          }),
        ),
        verdict: z.enum(['errors', 'no-errors', 'not-recognised', 'final-accounts']),
        sheets: z.array(
          z.strictObject({
            sheet: z.string(),
            visibility: z.enum(['visible', 'hidden', 'veryHidden']),
            read: z.enum(['table', 'text', 'own', 'empty', 'not-read']),
            tables: z.array(z.string()),
            title: z.string().optional(),
            reason: z.string().optional(),
          }),
        ),
        remarks: z.array(
          z.strictObject({ id: z.string(), cell: z.string(), message: z.string(), advice: z.string() }),
        ),
        findings: z.array(finding),
        outcomes: z.record(
          z.string(),
          z.enum(['passed', 'found', 'cannot-check', 'not-applicable', 'failed']),
        ),
        reasons: z.record(z.string(), z.string()),
      }),
    ]),
  ),
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('check', () => {
  it('gives the stable JSON on stdout and nothing else, exit 1 where errors are found', () => {
    const { code, out, err } = cli('check', sample('huailai-2023'), '--format', 'json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const [file] = checkSchema.parse(JSON.parse(out)).files;
    if (file === undefined || 'error' in file) throw new Error('not reviewed');
    expect(Object.keys(file.outcomes)).toEqual(RULES.map(({ code: rule }) => rule));
    expect(file.findings.find(({ code: rule }) => rule === 'A13')).toMatchObject({
      cells: expect.arrayContaining(['固定资产占用情况表!C4']),
      stated: '28.55万元',
      expected: '13.15万元',
      difference: '15.40万元',
    });
  });

  it('writes for people: verdict, sheets, cells, what to do, what could not be checked', () => {
    const { code, out } = cli('check', sample('huailai-2024'));
    expect(code).toBe(1);
    expect(out).toMatch(/\d+ 错误 · \d+ 警告 · \d+ 提示 · [1-9]\d* 未能核对/);
    expect(out).toContain('【绩效目标表1】');
    expect(out).toMatch(/错误 P01 {2}F13/);
    expect(out).toContain('怎么改：');
    expect(out).toContain('未能核对 A01');
    // No colour codes where the output is no terminal.
    expect(out).not.toContain('\u001b');
  });

  it('finds nothing in the clean sample of the other form, exit 0', () => {
    const { code, out } = cli('check', sample('shanghai-style-2030'));
    expect(code).toBe(0);
    expect(out).toContain('0 错误 · 0 警告 · 0 提示');
  });

  it('reports an unusable file and goes on with the others; the highest exit code wins', () => {
    writeFileSync(join(folder, 'empty.xlsx'), '');
    const { code, out, err } = cli(
      'check',
      'empty.xlsx',
      'gone.xlsx',
      sample('huailai-2024'),
      '--format',
      'json',
    );
    expect(code).toBe(2);
    const { files } = checkSchema.parse(JSON.parse(out));
    expect(files.map((file) => [file.path, 'error' in file ? file.error.code : file.year])).toEqual([
      ['empty.xlsx', 'empty-file'],
      ['gone.xlsx', 'not-found'],
      [sample('huailai-2024'), 2024],
    ]);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).not.toMatch(/\bat .*\.(?:ts|cjs):/);
  });

  it.each([
    ['a csv', '项目,预算数\n基本支出,1\n'],
    ['a web page', '<html><table></table></html>'],
    ['something else', 'PK\u0003\u0004 not a zip'],
  ])('refuses %s with one line that says what to do', (_, content) => {
    writeFileSync(join(folder, 'bad.xlsx'), content);
    const { code, out, err } = cli('check', 'bad.xlsx');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^无法使用 bad\.xlsx：.*(?:另存为|重新|核对|打开)/);
  });

  it('takes the year from the user', () => {
    const { out } = cli('check', sample('huailai-2024'), '--year', '2025', '--format', 'json');
    const [file] = checkSchema.parse(JSON.parse(out)).files;
    if (file === undefined || 'error' in file) throw new Error('not reviewed');
    expect(file.year).toBe(2025);
    expect(file.outcomes.K03).toBe('found');
  });

  it('writes to a file, relative to where the user stands', () => {
    const { code, out, err } = cli(
      'check',
      sample('huailai-2023'),
      '--format',
      'json',
      '--out',
      'result.json',
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('result.json');
    expect(
      checkSchema.parse(JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'))).files,
    ).toHaveLength(1);
    expect(cli('check', sample('huailai-2023'), '--out', 'no/such/folder/x').code).toBe(2);
  });

  it.each([
    ['not-recognised', '没有认出预算公开表', [['2030年班次安排'], ['名目', null, '数额'], ['甲', null, 1]]],
    [
      'final-accounts',
      '这是部门决算表',
      [['2029年收入支出决算总表'], ['项目', null, '决算数'], ['甲', null, 1]],
    ],
  ])('%s is no clean workbook: exit 2, reviewed all the same, no narrative', async (verdict, says, rows) => {
    const name = `${verdict}.xlsx`;
    writeFileSync(join(folder, name), await writeXlsx({ sheets: [{ name: '附表', rows }] }));
    const checked = cli('check', name, '--format', 'json');
    expect(checked.code).toBe(2);
    const [file] = checkSchema.parse(JSON.parse(checked.out)).files;
    if (file === undefined || 'error' in file) throw new Error('not reviewed');
    expect(file).toMatchObject({ verdict, sheets: [{ sheet: '附表', read: 'not-read', tables: [] }] });
    expect(cli('check', name).out).toContain(says);
    const narrated = cli('narrate', name, '--out', `${verdict}.txt`);
    expect(narrated).toMatchObject({ code: 2, out: '' });
    expect(narrated.err).toContain(says);
    expect(existsSync(join(folder, `${verdict}.txt`))).toBe(false);
    const { code, out } = cli('narrate', name, '--format', 'json');
    expect({ code, verdict: z.looseObject({ verdict: z.string() }).parse(JSON.parse(out)).verdict }).toEqual({
      code: 2,
      verdict,
    });
  });
});

describe('check --prior', () => {
  const current = sample('huailai-2024');
  const prior = sample('huailai-2023');

  it('matches the projects of both years and reports lowered and raised targets', () => {
    const { code, out, err } = cli('check', current, '--prior', prior, '--format', 'json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const [file] = checkSchema.parse(JSON.parse(out)).files;
    if (file === undefined || 'error' in file) throw new Error('not reviewed');
    expect(file.prior).toEqual({ path: prior, year: 2023 });
    const budget = (each: z.infer<typeof project> | null): string => each?.budget ?? '';
    expect(
      file.projects?.map(({ match, current: now, prior: then }) => [match, budget(now), budget(then)]),
    ).toEqual([
      ['name', '200.00万元', '450.00万元'],
      ['name', '280.00万元', '280.00万元'],
      ['documentNumber', '1.57万元', '8.00万元'],
      ['name', '3500.00万元', '5000.00万元'],
      ['name', '15.00万元', '15.00万元'],
      ['name', '20.00万元', '20.00万元'],
      ['documentNumber', '4.00万元', '4.00万元'],
      ['none', '0.00万元', ''],
      ['none', '12.00万元', ''],
      ['none', '4.00万元', ''],
      ['none', '', '6.00万元'],
      ['none', '', '1000.00万元'],
    ]);
    const names = file.projects
      ?.filter(({ match }) => match === 'none')
      .map(({ current: now, prior: then }) => (now ?? then)?.name);
    for (const [index, word] of ['91号', '208号', '225号', '182号', '新政策预留'].entries())
      expect(names?.[index]).toContain(word);
    const changes = file.findings.filter(({ code: rule }) => rule === 'Y06');
    expect(changes.filter(({ severity }) => severity === 'warning').map(({ stated }) => stated)).toEqual([
      '≥85%',
      '≥80%',
      '≥80%',
      '≥80%',
    ]);
    expect(changes.filter(({ severity }) => severity === 'hint').map(({ stated }) => stated)).toEqual([
      '≥90%',
      '≥95%',
    ]);
    expect(file.outcomes).toMatchObject({ Y05: 'found', Y06: 'found', Y07: 'cannot-check' });
  });

  it('shows the projects side by side, and says nothing of them without last year', () => {
    const { out } = cli('check', current, '--prior', prior);
    expect(out).toContain('【项目对照】上年工作簿 huailai-2023.xlsx（2023年）');
    expect(out).toMatch(/文号相同 .*218号.* 1\.57万元 ← .*218号.* 8\.00万元/);
    expect(out).toMatch(/今年没有 .*新政策预留 1000\.00万元/);
    const alone = cli('check', current).out;
    expect(alone).not.toContain('项目对照');
    expect(alone).toMatch(/不适用 Y05 .*没有提供上年工作簿/);
  });

  it.each([
    [
      prior,
      current,
      /^无法使用 .*huailai-2024\.xlsx：“huailai-2024\.xlsx”是2024年的预算；本工作簿是2023年的，上年应为2022年。/,
    ],
    [current, current, /“huailai-2024\.xlsx”是2024年的预算；本工作簿是2024年的/],
    [current, 'gone.xlsx', /^无法使用 gone\.xlsx：没有找到这个文件/],
  ])('refuses what is not last year\u2019s workbook: %s with %s', (file, last, words) => {
    const { code, out, err } = cli('check', file, '--prior', last);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(words);
  });

  it('gives an error object for it in JSON', () => {
    const { code, out } = cli('check', current, '--prior', current, '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ version: 1, path: current, error: { code: 'prior-other-year' } });
  });

  it('belongs to one file', () => {
    const { code, out, err } = cli('check', current, prior, '--prior', prior);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--prior 只能用于核对一个工作簿');
  });
});

describe('narrate and tables', () => {
  const narrative = z.strictObject({
    version: z.literal(1),
    department: z.string().nullable(),
    year: z.number().nullable(),
    passages: z.array(
      z.strictObject({
        section: z.string(),
        text: z.string(),
        spans: z.array(
          z.strictObject({
            start: z.number(),
            end: z.number(),
            raw: z.string(),
            unit: z.string(),
            cells: z.array(z.string()).min(1),
          }),
        ),
        missing: z.array(z.string()),
      }),
    ),
  });

  it('narrates with every number traced to its cells', () => {
    const { code, out } = cli('narrate', sample('huailai-2023'), '--format', 'json');
    expect(code).toBe(0);
    const { passages } = narrative.parse(JSON.parse(out));
    expect(passages.map(({ section }) => section)).toEqual([
      '二',
      '二.1',
      '二.2',
      '二.3',
      '三',
      '四',
      '四',
      '六',
      '七',
    ]);
    for (const { text, spans } of passages) {
      for (const { start, end, raw } of spans) expect(text.slice(start, end)).toBe(Number(raw).toFixed(2));
    }
  });

  it('says which table is missing', () => {
    const { passages } = narrative.parse(
      JSON.parse(cli('narrate', sample('huailai-2024'), '--format', 'json').out),
    );
    expect(passages.find(({ section }) => section === '二.1')?.missing.join()).toContain('《收支预算总表》');
  });

  it('lists tables with their records', () => {
    const { code, out } = cli('tables', sample('huailai-2023'), '--format', 'json');
    expect(code).toBe(0);
    const { records } = z.object({ records: z.record(z.string(), z.unknown()) }).parse(JSON.parse(out));
    expect(records.performanceSheets).toHaveLength(9);
    expect(cli('tables', sample('huailai-2023')).out).toContain('固定资产占用情况表!A1:C11');
  });

  it('gives an error object for an unusable file', () => {
    const { code, out } = cli('narrate', 'gone.xlsx', '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ version: 1, path: 'gone.xlsx', error: { code: 'not-found' } });
  });
});

describe('layout files and bindings', () => {
  const keep = (name: string, json: unknown): void => {
    writeFileSync(join(folder, name), JSON.stringify(json));
  };
  const bindings = { version: 1, bindings: [UNKNOWN_FORM_BINDING] };
  const layout = {
    version: 1,
    name: '某市',
    tables: {
      threePublicTable: {
        titles: ['出行与招待一览'],
        columns: { label: ['名目'], prior: ['去年'], current: ['今年'] },
        items: { total: ['合计'], reception: ['公务接待费'] },
      },
    },
  };
  beforeAll(async () => {
    writeFileSync(join(folder, '新表.xlsx'), await unknownFormFile());
    keep('bindings.json', bindings);
    keep('layout.json', layout);
  });

  it('are used by check, narrate and tables', () => {
    expect(cli('tables', '新表.xlsx').out).toContain('没有认出预算公开表');
    expect(cli('tables', '新表.xlsx', '--bindings', 'bindings.json').out).toContain(
      '“三公”经费表  附件三!A1:C9  万元（已指定）',
    );
    expect(cli('tables', '新表.xlsx', '--layout', 'layout.json').out).toContain(
      '“三公”经费表  附件三!A1:C9  万元\n',
    );
    const checked = cli('check', '新表.xlsx', '--bindings', 'bindings.json', '--format', 'json');
    expect(checked.code).toBe(1);
    const [file] = checkSchema.parse(JSON.parse(checked.out)).files;
    if (file === undefined || 'error' in file) throw new Error('not reviewed');
    expect(file.findings.find(({ code }) => code === 'A08')).toMatchObject({
      cells: expect.arrayContaining(['附件三!C5']),
      stated: '4.50万元',
      expected: '4.00万元',
    });
    const { out } = cli('narrate', '新表.xlsx', '--layout', 'layout.json', '--layout', 'bindings.json');
    expect(out).toContain('4.50万元');
  });

  it('a region that is nothing but a layout file is read with it', async () => {
    const sheets = textWorkbook(HARBOUR).sheets.map(({ name, values }) => ({
      name,
      rows: values.map((row) => row.map((value) => (isCellError(value) ? null : value))),
    }));
    writeFileSync(join(folder, 'harbour.xlsx'), new Uint8Array(await writeXlsx({ sheets })));
    const file = join(ROOT, 'test', 'fixtures', 'layouts', 'harbour.json');
    expect(cli('tables', 'harbour.xlsx').out).toContain('没有认出预算公开表');
    const { code, out } = cli('tables', 'harbour.xlsx', '--layout', file);
    expect(code).toBe(0);
    const [listed = ''] = out.split('\n\n');
    expect(listed.split('\n').slice(1)).toHaveLength(12);
    expect(out).toContain('收支预算总表  One!A1:F10  万元');
    const checked = cli('check', 'harbour.xlsx', '--layout', file, '--format', 'json');
    const [review] = checkSchema.parse(JSON.parse(checked.out)).files;
    if (review === undefined || 'error' in review) throw new Error('not reviewed');
    expect(review.outcomes).toMatchObject({ A01: 'passed', A02: 'passed', A06: 'passed', A08: 'passed' });
    expect(review.remarks).toEqual([]);
  });

  it('a workbook is checked with the bindings it keeps itself', async () => {
    const patched = patchXlsx(await unknownFormFile(), {
      customXml: [
        {
          namespace: namespaceOf('bindings'),
          xml: documentOf(namespaceOf('bindings'), JSON.stringify(bindings)),
        },
      ],
    });
    if (!patched.ok) throw new Error(patched.error.message);
    writeFileSync(join(folder, '已指定.xlsx'), patched.bytes);
    expect(cli('tables', '已指定.xlsx').out).toContain('（已指定）');
  });

  it('kept bindings that cannot be read are said to be so', async () => {
    const namespace = namespaceOf('bindings');
    const patched = patchXlsx(await unknownFormFile(), {
      customXml: [{ namespace, xml: documentOf(namespace, '{"version":9}') }],
    });
    if (!patched.ok) throw new Error(patched.error.message);
    writeFileSync(join(folder, '坏.xlsx'), patched.bytes);
    const { code, err } = cli('tables', '坏.xlsx');
    expect({ code, err }).toEqual({
      code: 0,
      err: '坏.xlsx：工作簿里保存的表格指定无法读取，没有采用；请在窗格的“表格”页重新指定。\n',
    });
  });

  it.each([
    ['--layout', 'gone.json', '没有找到这个文件'],
    ['--bindings', '新表.xlsx', '文件不是 JSON'],
    ['--bindings', 'wrong.json', 'bindings[0].columns[2].column：列应写成大写字母'],
  ])('%s %s cannot be used: nothing is checked', (option, name, problem) => {
    const [column] = UNKNOWN_FORM_BINDING.columns;
    keep('wrong.json', {
      version: 1,
      bindings: [
        {
          ...UNKNOWN_FORM_BINDING,
          columns: [...UNKNOWN_FORM_BINDING.columns.slice(0, 2), { ...column, column: '3' }],
        },
      ],
    });
    const { code, out, err } = cli('check', '新表.xlsx', option, name);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`无法使用 ${name}：`);
    expect(err).toContain(problem);
  });
});

describe('wrong usage', () => {
  it.each([
    [['check'], '没有指定工作簿文件'],
    [['chekc', 'x.xlsx'], 'chekc'],
    [['check', '--foo', 'x.xlsx'], '不认识的选项 --foo'],
    [['check', 'x.xlsx', '--format', 'xml'], '--format 后面只能是 text 或 json'],
    [['check', 'x.xlsx', '--year', '99'], '--year 后面应为四位年度'],
    [['narrate', 'a.xlsx', 'b.xlsx'], '参数太多'],
    [[], '请指定命令'],
  ])('%j', (args, message) => {
    const { code, out, err } = cli(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('shows help on request', () => {
    const { code, out } = cli('--help');
    expect(code).toBe(0);
    expect(out).toContain('check');
  });
});

describe('tie', () => {
  const text = join(folder, '说明.txt');
  const tied = z.object({
    version: z.literal(1),
    department: z.string().nullable(),
    year: z.number().nullable(),
    texts: z.array(
      z.strictObject({
        source: z.string(),
        cell: z.string().optional(),
        paragraph: z.number().int(),
        text: z.string(),
        mentions: z.array(
          z.looseObject({
            start: z.number().int(),
            end: z.number().int(),
            raw: z.string(),
            kind: z.string(),
            state: z.string(),
            cells: z.array(z.string()),
            statements: z.array(z.looseObject({ measure: z.string(), verdict: z.string() })),
          }),
        ),
        implied: z.array(
          z.strictObject({ kind: z.string(), mentions: z.array(z.number().int()), verdict: z.string() }),
        ),
      }),
    ),
    findings: z.array(finding),
    coverage: z.looseObject({ placed: z.number(), checkable: z.number(), amounts: z.number() }),
  });

  beforeAll(() => {
    writeFileSync(text, '2023年支出预算为7192.4万元，其中基本支出490.4万元。\n\n\t表里的\t1.00\n');
  });

  it('holds a text against its cells, with the words where they stand, exit 1 where one contradicts', () => {
    const { code, out } = cli('tie', sample('huailai-2023'), '--text', text, '--format', 'json');
    expect(code).toBe(1);
    const { texts, findings, coverage } = tied.parse(JSON.parse(out));
    expect(texts.map(({ source, paragraph }) => [source, paragraph])).toEqual([['说明.txt', 0]]);
    expect(coverage).toMatchObject({ placed: 2, checkable: 2, amounts: 2 });
    expect(findings).toMatchObject([
      {
        code: 'N01',
        cells: ['收支预算总表!D5'],
        text: { source: '说明.txt', paragraph: 0, start: 25, end: 32 },
        stated: '490.4万元',
        expected: '409.4万元',
      },
    ]);
    const [first] = texts;
    expect(first?.text.slice(25, 32)).toBe('490.4万元');
  });

  it("says for people how much could be placed; without a text it takes the workbook's own", () => {
    expect(cli('tie', sample('huailai-2023'), '--text', text).out).toContain(
      '正文 2 个数字：1 个一致，1 个不符',
    );
    expect(cli('tie', sample('shanghai-style-2030')).out).toMatch(
      /^某市示例区数据局 2030年.*\n正文 \d+ 个数字/,
    );
  });

  it('takes a text with check as well, and refuses an old Word file with the way out', () => {
    expect(cli('check', sample('huailai-2023'), '--text', text).out).toContain('【说明.txt】');
    const old = join(folder, '说明.doc');
    writeFileSync(old, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    const { code, err } = cli('tie', sample('huailai-2023'), '--text', old);
    expect([code, err]).toEqual([2, expect.stringContaining('另存为 .docx')]);
  });
});
