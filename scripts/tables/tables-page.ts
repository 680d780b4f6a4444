import { FORMS } from '../../src/core/tables/forms';
import type { ShapeDoc } from '../../src/core/tables/reading/record-shape';
import { BUILT_IN_LAYOUTS, tableKeySchema, type TableKey, type TableLayout } from '../../src/core/tables';

const INTRODUCTION = `# The tables and their records

Written by \`npm run docs\` from the definitions in \`src/core/tables/forms\`: edit those, not this page. It says what a rule, a section of the narrative
or a program gets of each published form; \`bda tables --format json\` prints the same records.

- \`amount\`: money with the unit of its own text, of its column's header or of the unit line (元, 万元, 亿元); compare amounts with \`core/money\` only.
- \`number\`: a plain number, such as a count or a percentage.
- \`amount\`, \`number\`, \`target\` and \`text, may be blank\` are fields: stated, blank or unreadable, each with its cell. A blank one is never zero; a
  field that is absent means that the form prints no such row or column.
- \`text\` and \`day\` have a cell, and are absent where it is blank. \`word\` is made by the reader and has no cell.
`;

/** docs/tables.md: every table with its fields, their types and what they mean, and the records they are made of. */
export function tablesPage(): string {
  const records = new Map<string, ShapeDoc>();
  const sections = tableKeySchema.options.map((key) => {
    const { name, record, structure, isMany } = FORMS[key];
    collect(record, records);
    const facts = [
      `kind \`${structure.kind}\``,
      ...(isMany ? ['one for each project'] : []),
      ...answers(key),
    ];
    return `## \`${key}\` ${name}\n\n${facts.join(' · ')}\n\n${fieldTable(record)}`;
  });
  const shared = [...records].map(([type, shape]) => `### ${type}\n\n${fieldTable(shape)}`);
  return `${INTRODUCTION}\n${sections.join('\n')}\n## Records\n\n${shared.join('\n')}`;
}

/** What is asked of a table beside its record. */
function answers(key: TableKey): string[] {
  const { money, emptiness, states, isOfPriorYearEnd } = FORMS[key];
  return [
    ...(money === undefined ? [] : ['states money']),
    ...(emptiness === undefined
      ? []
      : [`may be published empty, with a note that names ${emptiness.subject}`]),
    ...(states === undefined ? [] : ['states quantities other tables state too']),
    ...(isOfPriorYearEnd ? ['of the end of the year before'] : []),
  ];
}

function fieldTable({ fields }: ShapeDoc): string {
  const rows = [...fields].map(([key, { type, note }]) => `| \`${key}\` | ${type} | ${note} |`);
  return ['| field | type | meaning |', '|---|---|---|', ...rows, ''].join('\n');
}

/** Adds the records that the fields of a shape are made of. */
function collect({ fields }: ShapeDoc, records: Map<string, ShapeDoc>): void {
  for (const shape of fields.values()) {
    const type = shape.type.replace(/^list of /, '');
    if (shape.fields.size === 0 || records.has(type)) continue;
    records.set(type, shape);
    collect(shape, records);
  }
}

const LIST_START = '<!-- written by `npm run docs` from the definitions and layouts -->';
const LIST_END = '<!-- end of what is written -->';

/** docs/layout-files.md with its list of keys: every table with the first word that ships for each column and row. */
export function withLayoutKeys(page: string): string {
  const rows = tableKeySchema.options.map(
    (key) =>
      `| \`${key}\` | ${FORMS[key].name} | ${firstWords(key, 'columnWords')} | ${firstWords(key, 'itemWords')} |`,
  );
  const [before = '', rest = ''] = page.split(LIST_START);
  const after = rest.split(LIST_END)[1] ?? '';
  const list = ['| 键 | 表 | 列（`columns`、`as`） | 行（`items`） |', '|---|---|---|---|', ...rows];
  return `${before}${LIST_START}\n\n${list.join('\n')}\n\n${LIST_END}${after}`;
}

function firstWords(key: TableKey, part: 'columnWords' | 'itemWords'): string {
  const names = new Map<string, string>();
  for (const layout of BUILT_IN_LAYOUTS)
    if (layout.key === key)
      for (const [word, keys] of wordsOf(layout, part))
        for (const each of keys) if (!names.has(each)) names.set(each, word);
  return [...names].map(([each, word]) => `\`${each}\` ${word}`).join('、');
}

function wordsOf(
  layout: TableLayout,
  part: 'columnWords' | 'itemWords',
): (readonly [string, readonly string[]])[] {
  return [...layout[part]].map(([word, keys]) => [word, typeof keys === 'string' ? [keys] : keys]);
}
