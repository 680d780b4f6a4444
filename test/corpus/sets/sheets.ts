import type { Budget } from './budget';
import { columnLetters } from './canvas';
import type { Cell, GeneratedSet, GeneratedSheet } from './generated-set';
import type { Random } from './random';
import type { TableDraft } from './tables/table-draft';

/** A draft in its place: the sheet and the row and column of its upper left cell. */
export interface Placed {
  readonly draft: TableDraft;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

interface Workbook {
  readonly sheets: readonly GeneratedSheet[];
  readonly placed: readonly Placed[];
  readonly others: GeneratedSet['others'];
  readonly variations: readonly string[];
}

const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Puts drafts below each other on one sheet, a blank row between. */
function sheetOf(
  name: string,
  drafts: readonly TableDraft[],
  offset: { readonly rows: number; readonly columns: number },
): { sheet: GeneratedSheet; placed: Placed[] } {
  const rows: Cell[][] = Array.from({ length: offset.rows }, () => []);
  const merges: string[] = [];
  const placed: Placed[] = [];
  const hidden = new Set<string>();
  for (const draft of drafts) {
    if (placed.length > 0) rows.push([], []);
    const top = rows.length;
    const left = offset.columns;
    for (const cells of draft.canvas.rows) rows.push([...Array.from({ length: left }, () => null), ...cells]);
    for (const [first, start, last, end] of draft.canvas.merges)
      merges.push(`${address(first + top, start + left)}:${address(last + top, end + left)}`);
    for (const column of draft.hiddenColumns ?? []) hidden.add(columnLetters(column + left));
    placed.push({ draft, sheet: name, top, left });
  }
  return {
    sheet: {
      name,
      rows,
      ...(merges.length > 0 ? { merges } : {}),
      // A column is hidden for a whole sheet: only where one table stands on it.
      ...(hidden.size > 0 && drafts.length === 1 ? { hiddenColumns: [...hidden] } : {}),
    },
    placed,
  };
}

/** Which drafts share a sheet: performance tables sometimes, two small neighbours sometimes. */
function grouped(
  random: Random,
  drafts: readonly TableDraft[],
): { groups: TableDraft[][]; variations: string[] } {
  const groups: TableDraft[][] = [];
  const variations = new Set<string>();
  const together = random.chance(0.4);
  const pair = random.chance(0.3);
  let paired = false;
  for (const draft of drafts) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    const performance = draft.kind === '项目绩效目标表' && previous?.kind === draft.kind;
    const funds = draft.kind === '国有资本经营预算支出表' && previous?.kind === '政府性基金预算支出表';
    if (last !== undefined && ((performance && together) || (funds && pair && !paired))) {
      last.push(draft);
      paired ||= funds;
      variations.add(performance ? 'sheet:performance-below-each-other' : 'sheet:two-tables');
    } else groups.push([draft]);
  }
  return { groups, variations: [...variations] };
}

function sheetName(naming: string, group: readonly TableDraft[], order: number): string {
  const title = group[0]?.title.replace(/^\d{4}年度?/, '').replace(/[：:\\/?*[\]“”]/g, '') ?? '';
  switch (naming) {
    case 'number':
      return `表${order}`;
    case 'number-and-title':
      return `${order}${title}`.slice(0, 26);
    case 'default':
      return `Sheet${order}`;
    default:
      return title.slice(0, 24);
  }
}

/** A table that is published beside the others and that no rule judges. */
function knownSheet(random: Random, budget: Budget): { title: string; rows: Cell[][] } {
  const { department, year } = budget;
  const note = `注：${department}${year}年无此项预算，本表为空表。`;
  const head = (title: string): Cell[][] => [
    [`${year}年${title}`],
    [`部门名称：${department}`, null, null, '单位：万元'],
  ];
  return random.pick([
    {
      title: '政府购买服务预算表',
      rows: [
        ...head('政府购买服务预算表'),
        ['单位名称', '政府购买服务项目', '服务领域', '合计'],
        ['合计'],
        [note],
      ],
    },
    {
      title: '转移支付预算表',
      rows: [...head('转移支付预算表'), ['单位名称', '项目名称', '地区', '金额'], ['合计'], [note]],
    },
    {
      title: '部门整体支出绩效目标表',
      rows: [
        [`${year}年部门整体支出绩效目标表`],
        ['部门名称', department],
        ['年度总体目标', '按时完成年初部署的重点工作，规范使用预算资金。'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '完成重点工作项数', '≥8项'],
      ],
    },
  ]);
}

const CONTENTS = '目录';
const COVER = '封面';

/** Lays the drafts out on sheets, with cover and contents in some sets; the cover always where nothing else says the year. */
export function sheetsOf(
  random: Random,
  budget: Budget,
  drafts: readonly TableDraft[],
  needsCover: boolean,
): Workbook {
  const variations: string[] = [];
  const sheets: GeneratedSheet[] = [];
  const placed: Placed[] = [];
  const others: { sheet: string; title?: string }[] = [];
  const naming = random.pick(['title', 'number', 'number-and-title', 'default']);
  variations.push(`sheet-names:${naming}`);
  if (needsCover || random.chance(0.35)) {
    sheets.push({
      name: COVER,
      rows: [[], [], [`${budget.year}年部门预算公开表`], [], [`部门名称：${budget.department}`]],
    });
    others.push({ sheet: COVER });
    variations.push('sheet:cover');
  }
  const { groups, variations: shared } = grouped(random, drafts);
  variations.push(...shared);
  const names = new Set<string>([COVER, CONTENTS]);
  const unique = (name: string): string => {
    let found = name;
    for (let count = 2; names.has(found); count += 1) found = `${name}(${count})`;
    names.add(found);
    return found;
  };
  const laid = groups.map((group, index) => {
    const offset = { rows: random.chance(0.15) ? random.int(1, 2) : 0, columns: random.chance(0.12) ? 1 : 0 };
    if (offset.rows > 0) variations.push('sheet:rows-above');
    if (offset.columns > 0) variations.push('sheet:column-before');
    return sheetOf(unique(sheetName(naming, group, index + 1)), group, offset);
  });
  if (random.chance(0.3)) {
    sheets.push({
      name: CONTENTS,
      rows: [['目录'], ...laid.map(({ placed: on }, index): Cell[] => [index + 1, on[0]?.draft.title ?? ''])],
    });
    others.push({ sheet: CONTENTS });
    variations.push('sheet:contents');
  }
  const hides = random.chance(0.15) ? random.int(0, laid.length - 1) : -1;
  laid.forEach(({ sheet, placed: on }, index) => {
    sheets.push(index === hides ? { ...sheet, hidden: true } : sheet);
    if (index === hides) variations.push('sheet:hidden');
    placed.push(...on);
  });
  if (random.chance(0.3)) {
    const known = knownSheet(random, budget);
    const name = unique(known.title);
    sheets.push({ name, rows: known.rows });
    others.push({ sheet: name, title: known.title });
    variations.push('sheet:known-but-not-checked');
  }
  return { sheets, placed, others, variations: [...new Set(variations)] };
}
