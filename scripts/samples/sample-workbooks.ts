import { unzipSync, zipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre';
import { huailai2023Sheets } from './huailai-2023/workbook';
import { huailai2024Sheets } from './huailai-2024/workbook';
import { jiangsuStyle2030Sheets } from './jiangsu-style-2030/workbook';
import { national2030Sheets } from './national-2030/workbook';
import { shanghaiStyle2030Sheets } from './shanghai-style-2030/workbook';
import { BODY_FONT } from './sheet/looks';

/** A workbook under `samples/` and how it is made. */
export interface SampleWorkbook {
  readonly fileName: string;
  /** The bytes of the file: the same on every machine, in every time zone, at any time. */
  readonly build: () => Promise<Uint8Array>;
}

/** All sample workbooks. */
export const sampleWorkbooks: readonly SampleWorkbook[] = [
  {
    fileName: 'huailai-2023.xlsx',
    build: () => build('怀来县医疗保障部门2023年部门预算信息公开', huailai2023Sheets()),
  },
  {
    fileName: 'huailai-2024.xlsx',
    build: () => build('怀来县医疗保障局2024年部门预算绩效目标', huailai2024Sheets()),
  },
  {
    fileName: 'shanghai-style-2030.xlsx',
    build: () => build('示例（虚构）：某市示例区数据局2030年部门预算', shanghaiStyle2030Sheets()),
  },
  {
    fileName: 'national-2030.xlsx',
    build: () => build('示例（虚构）：某市示例县财政局2030年部门预算', national2030Sheets()),
  },
  {
    fileName: 'jiangsu-style-2030.xlsx',
    build: () => build('示例（虚构）：某市示例县财政局2030年部门预算，江苏式样', jiangsuStyle2030Sheets()),
  },
];

/** Stands for the time of writing, so that the time of writing leaves no trace. */
const WRITTEN = new Date('2025-01-01T00:00:00Z');

async function build(title: string, sheets: WriteSheet[]): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets,
    properties: { title, created: WRITTEN, modified: WRITTEN },
    defaultFont: BODY_FONT,
  });
  // hucre compresses with the zlib of the running Node, and nothing promises that two versions or processors give the
  // same bytes; fflate is the same code everywhere. ZIP times are local ones: this local time reads alike in every zone.
  return zipSync(unzipSync(written), { level: 9, mtime: new Date(1980, 0, 1) });
}
