import type { Fund, Project } from '../budget';
import { Canvas, printedAmount } from '../canvas';
import { CLASS_NAMES } from '../classes';
import type { Cell, TableKind } from '../generated-set';
import { writeHead, type HeadSaid } from '../head';
import { styleVariations, type Drawing, type TableDraft } from './table-draft';

const COMMON = ['unit', 'head', 'departmentWord', 'yearPlace', 'numbering'] as const;

function headed(drawing: Drawing, canvas: Canvas, width: number): HeadSaid {
  const { budget, random, style } = drawing;
  return writeHead(canvas, random, style, {
    title: drawing.title,
    order: drawing.order,
    year: budget.year,
    department: budget.department,
    departmentCode: budget.code,
    unit: style.unit,
    width,
  });
}

function drafted(
  drawing: Drawing,
  kind: TableKind,
  canvas: Canvas,
  said: HeadSaid,
  variations: readonly string[],
): TableDraft {
  return {
    kind,
    title: said.title,
    canvas,
    saysDepartment: said.department,
    saysYear: said.year,
    unit: drawing.style.unit,
    empty: canvas.amounts.length === 0,
    variations: [...styleVariations(drawing.style, COMMON), ...variations],
  };
}

const FUNDS: readonly Fund[] = ['一般公共预算', '政府性基金预算', '国有资本经营预算', '事业收入', '其他收入'];

/** 项目支出预算表: a row for each project with class and sources. */
export function projectTable(drawing: Drawing): TableDraft {
  const { budget, random, style } = drawing;
  const canvas = new Canvas();
  const withUnit = random.chance(0.4);
  const serial = style.lead === 'serial';
  const labels = [
    ...(serial ? ['序号'] : []),
    ...(withUnit ? ['单位名称'] : []),
    '项目编码',
    '项目名称',
    '功能科目编码',
    '功能科目名称',
  ];
  const grouped = random.chance(0.5);
  const columns = ['合计', ...FUNDS];
  const said = headed(drawing, canvas, labels.length + columns.length);
  const unit = style.head === 'unit-in-columns' ? `（${style.unit}）` : '';
  const year = style.yearPlace === 'columns' ? `${budget.year}年预算数` : '';
  const top = canvas.next;
  if (grouped || year !== '') {
    canvas.add([...labels, year === '' ? '预算金额' : year, ...FUNDS.map(() => null)]);
    canvas.merge(top, labels.length, top, labels.length + FUNDS.length);
    canvas.add([...labels.map(() => null), ...columns.map((label) => label + unit)]);
    labels.forEach((_, index) => {
      canvas.merge(top, index, top + 1, index);
    });
  } else canvas.add([...labels, ...columns.map((label) => label + unit)]);
  if (style.numberRow !== 'none')
    canvas.add([...labels.map((): Cell => '**'), ...columns.map((_, index): Cell => index + 1)]);

  const sources = (projects: readonly Project[]): (number | undefined)[] => {
    const by = FUNDS.map((fund) =>
      projects.filter((project) => project.fund === fund).reduce((total, { amount }) => total + amount, 0),
    );
    return [by.reduce((total, each) => total + each, 0), ...by].map((fen) =>
      fen === 0 && style.zeros === 'blank' ? undefined : printedAmount(fen, style.unit),
    );
  };
  const write = (cells: Cell[], row: { code?: string; name: string }, projects: readonly Project[]): void => {
    const at = canvas.add(cells);
    sources(projects).forEach((value, index) => {
      canvas.amount([at, labels.length + index], value, row, columns[index] ?? '');
    });
  };
  const total = (): void => {
    const name = labels.indexOf('项目名称');
    write(
      labels.map((_, index) =>
        index === (style.totalColumn === 'name' ? name : 0) ? style.totalWord : null,
      ),
      { name: '合计' },
      budget.projects,
    );
  };
  if (style.totalFirst) total();
  budget.projects.forEach((project, index) => {
    write(
      [
        ...(serial ? [index + 1] : []),
        ...(withUnit ? [budget.department] : []),
        project.code,
        project.idea.name,
        project.classCode,
        CLASS_NAMES.get(project.classCode) ?? '',
      ],
      { code: project.code, name: project.idea.name },
      [project],
    );
  });
  if (!style.totalFirst) total();
  return drafted(drawing, '项目支出预算表', canvas, said, [
    `projects:${grouped ? 'two-header-rows' : 'one-header-row'}`,
    `totalFirst:${String(style.totalFirst)}`,
  ]);
}

const GOODS: readonly (readonly [name: string, catalogue: string, measure: string, yuan: number])[] = [
  ['台式计算机', 'A02010105', '台', 5200],
  ['便携式计算机', 'A02010108', '台', 6800],
  ['多功能一体机', 'A02020400', '台', 3500],
  ['办公桌', 'A05010201', '张', 1200],
  ['办公椅', 'A05010301', '把', 600],
  ['复印纸', 'A05040101', '箱', 200],
];

/** 政府采购预算明细表: goods with number, price and sources; empty with its note where nothing is bought. */
export function procurementTable(drawing: Drawing): TableDraft {
  const { budget, random, style } = drawing;
  const canvas = new Canvas();
  const labels = ['项目名称', '采购物品名称', '目录序号', '计量单位', '数量', '单价'];
  const funds = ['合计', '一般公共预算', '政府性基金预算', '财政专户核拨', '其他来源收入'];
  const width = labels.length + funds.length;
  const said = headed(drawing, canvas, width);
  const money = style.yearPlace === 'columns' ? `${budget.year}年预算数` : '政府采购金额';
  const unit = style.head === 'unit-in-columns' ? `（${style.unit}）` : '';
  const top = canvas.add([...labels.map((label) => (label === '单价' ? label + unit : label)), money]);
  canvas.merge(top, labels.length, top, width - 1);
  canvas.add([...labels.map(() => null), ...funds.map((label) => label + unit)]);
  labels.forEach((_, index) => {
    canvas.merge(top, index, top + 1, index);
  });
  const bought = random.chance(0.75) ? random.some(GOODS, random.int(2, 5)) : [];
  const project = budget.projects.find(({ fund }) => fund === '一般公共预算');
  const rows = bought.map(([name, catalogue, measure, yuan]) => ({
    name,
    catalogue,
    measure,
    yuan,
    count: random.int(2, 20),
    source: project !== undefined && random.chance(0.5) ? project.idea.name : '基本支出',
  }));
  const amountOf = (yuan: number): number => printedAmount(yuan * 100, style.unit);
  const put = (at: number, yuan: number, row: { name: string }): void => {
    const value = yuan === 0 && style.zeros === 'blank' ? undefined : amountOf(yuan);
    canvas.amount([at, labels.length], value, row, '合计');
    canvas.amount([at, labels.length + 1], value, row, '一般公共预算');
  };
  const total = (): void => {
    put(
      canvas.add([style.totalWord, null, null, null, null, null]),
      rows.reduce((sum, { yuan, count }) => sum + yuan * count, 0),
      { name: '合计' },
    );
  };
  if (style.totalFirst) total();
  for (const { name, catalogue, measure, yuan, count, source } of rows) {
    const at = canvas.add([source, name, catalogue, measure]);
    canvas.amount([at, 4], count, { name }, '数量');
    canvas.amount([at, 5], amountOf(yuan), { name }, '单价');
    put(at, yuan * count, { name });
  }
  if (!style.totalFirst) total();
  if (rows.length === 0)
    canvas.add([`${style.note}${budget.department}${budget.year}年未安排政府采购预算，本表为空表。`]);
  return {
    ...drafted(drawing, '政府采购预算明细表', canvas, said, [
      `procurement:${rows.length === 0 ? 'empty' : 'goods'}`,
      `totalFirst:${String(style.totalFirst)}`,
    ]),
    empty: rows.length === 0,
  };
}

/** 固定资产占用情况表 as of the end of the prior year. */
export function assetTable(drawing: Drawing): TableDraft {
  const { budget, random, style } = drawing;
  const canvas = new Canvas();
  const said = headed(drawing, canvas, 3);
  canvas.add([`${random.pick(['截至时间：', '截止时间：'])}${budget.year - 1}年12月31日`]);
  // Where the head names no unit, the column does.
  const value =
    random.chance(0.5) || style.head === 'unit-in-columns' ? `价值（金额单位：${style.unit}）` : '价值';
  canvas.add(['项目', '数量', value]);
  const cents = (low: number, high: number): number => random.int(low, high) * 1_000_000;
  const driven = budget.threePublic.running > 0;
  const office = cents(20, 90);
  const machines = random.int(1, 6);
  const rows = [
    {
      printed: '1、房屋（平方米）',
      name: '房屋',
      count: random.int(800, 3000),
      fen: office + cents(10, 60),
      part: false,
    },
    {
      printed: '其中：办公用房（平方米）',
      name: '办公用房',
      count: random.int(300, 799),
      fen: office,
      part: true,
    },
    {
      printed: '2、车辆（台、辆）',
      name: '车辆',
      count: driven ? random.int(1, 5) : 0,
      fen: driven ? cents(12, 80) : 0,
      part: false,
    },
    {
      printed: `3、单价20万元以上设备（台、套）`,
      name: '单价20万元以上设备',
      count: machines,
      fen: machines * cents(22, 60),
      part: false,
    },
    { printed: '4、其他固定资产', name: '其他固定资产', count: undefined, fen: cents(5, 70), part: false },
  ];
  const whole = rows.filter(({ part }) => !part).reduce((sum, { fen }) => sum + fen, 0);
  const write = (printed: string, name: string, count: number | undefined, fen: number): void => {
    const at = canvas.add([printed]);
    canvas.amount([at, 1], count, { name }, '数量');
    canvas.amount([at, 2], printedAmount(fen, style.unit), { name }, '价值');
  };
  write(random.pick(['资产总额', '总额']), '总额', undefined, whole);
  for (const row of rows) write(row.printed, row.name, row.count, row.fen);
  return { ...drafted(drawing, '固定资产占用情况表', canvas, said, ['assets:by-item']) };
}

/** 机构设置表: the department and its units; it holds no money. */
export function organisationTable(drawing: Drawing): TableDraft {
  const { budget, style } = drawing;
  const canvas = new Canvas();
  // No money, so no unit: the title alone, and the year where the title says it.
  const titled = style.yearPlace === 'title' ? `${budget.year}年${drawing.title}` : drawing.title;
  const row = canvas.add([titled, null, null, null]);
  canvas.merge(row, 0, row, 3);
  canvas.add(['单位名称', '单位性质', '单位规格', '经费保障形式']);
  budget.units.forEach(({ name }, index) => {
    canvas.add(
      index === 0 ? [name, '行政', '正科级', '财政拨款'] : [name, '事业', '副科级', '财政性资金基本保证'],
    );
  });
  return {
    kind: '机构设置表',
    title: titled,
    canvas,
    saysDepartment: false,
    saysYear: style.yearPlace === 'title',
    unit: style.unit,
    empty: false,
    variations: ['organisation:by-unit'],
  };
}
