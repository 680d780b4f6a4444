import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNarrative, type Passage } from '../../src/core/narrative';
import { jsonNarrative, jsonReview } from '../../src/core/report';
import { readWorkbook, reviewWorkbook } from '../../src/core/run';
import { addressText, type WorkbookSnapshot } from '../../src/core/workbook';
import { readXlsx } from '../../src/hosts/xlsx';
import { PUBLISHED_2023 } from './published-narrative';

const ROOT = join(__dirname, '..', '..');
export const GOLDEN_FOLDER = join(ROOT, 'test', 'golden');
/** The samples by which numbers, disturbances and edits are tried cell by cell. */
export const SAMPLES = ['huailai-2023', 'huailai-2024', 'shanghai-style-2030'] as const;
/** All samples: of each the whole review is kept. */
const REVIEWED = [...SAMPLES, 'national-2030', 'jiangsu-style-2030'] as const;

/** A sample workbook as the file host reads it. */
export function sampleWorkbook(name: string): WorkbookSnapshot {
  const reading = readXlsx(readFileSync(join(ROOT, 'samples', `${name}.xlsx`)));
  if (!reading.ok) throw new Error(`${name}: ${reading.error.message}`);
  return reading.workbook;
}

/** Every golden file with the text it should have: whole reviews and narratives of the samples. */
export function goldens(): ReadonlyMap<string, string> {
  const files = REVIEWED.flatMap((name) => {
    const workbook = sampleWorkbook(name);
    const { reading, facts } = readWorkbook(workbook);
    const passages = writeNarrative(reading.tables, facts);
    return [
      [`${name}.review.json`, json(jsonReview(`samples/${name}.xlsx`, reviewWorkbook(workbook)))],
      [`${name}.narrative.json`, json(jsonNarrative(passages, facts.department, facts.year?.value))],
      ...(name === 'huailai-2023' ? [[`${name}.narrative.md`, sideBySide(passages)]] : []),
    ];
  });
  return new Map(files.map(([name = '', text = '']) => [name, text]));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Paragraph by paragraph: what was published, what the product writes, and the cells of every number. */
function sideBySide(passages: readonly Passage[]): string {
  const sections = [...new Set(passages.map(({ section }) => section))];
  const parts = sections.map((section) => {
    const published = PUBLISHED_2023.find((each) => each.section === section)?.text ?? '（无）';
    const written = passages.filter((passage) => passage.section === section);
    const numbers = written.flatMap(({ text, spans }) =>
      spans.map(
        ({ start, end, raw, cells }) =>
          `| ${text.slice(start, end)} | ${raw} | ${cells.map(addressText).join('、')} |`,
      ),
    );
    return [
      `## ${written[0]?.heading ?? section}`,
      `**公开原文**：${published}`,
      `**生成**：${written.map(({ text }) => text).join('\n\n')}`,
      ...(numbers.length === 0
        ? []
        : [['| 数字 | 原值（万元） | 来源 |', '|---|---|---|', ...numbers].join('\n')]),
    ].join('\n\n');
  });
  return `# 2023年说明：公开原文与生成文字对照\n\n${parts.join('\n\n')}\n`;
}
