import { otherDocument } from './file-kind';
import type { OoxmlPackage } from './open-package';
import { Refusal } from './refusal';

const ADVICE = '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。';

/**
 * Finds the workbook part of a package.
 * @returns its path from the package root
 * @throws Refusal naming what the package is where it holds no .xlsx workbook
 */
export function locateWorkbook(pack: OoxmlPackage): string {
  const path = pack.relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (path === undefined) throw foreignPackage(pack);
  const type = pack.contentType(path) ?? '';
  if (type.includes('wordprocessingml')) throw otherDocument(' Word 文档（.docx）');
  if (type.includes('presentationml')) throw otherDocument(' PowerPoint 演示文稿（.pptx）');
  if (type.includes('sheet.binary') || path.endsWith('.bin')) {
    throw new Refusal('xlsb', `这是二进制工作簿（.xlsb），不是 .xlsx。${ADVICE}`);
  }
  if (!pack.has(path)) throw missingWorkbook();
  return path;
}

function foreignPackage(pack: OoxmlPackage): Refusal {
  const mimetype = new TextDecoder('latin1').decode(pack.has('mimetype') ? pack.read('mimetype') : undefined);
  if (
    mimetype.includes('opendocument.spreadsheet') ||
    (mimetype === '' && pack.has('META-INF/manifest.xml'))
  ) {
    return new Refusal('ods', `这是 OpenDocument 表格（.ods），不是 .xlsx。${ADVICE}`);
  }
  if (mimetype.includes('opendocument')) return otherDocument(' OpenDocument 文档');
  const names = pack.entries.map(({ name }) => name);
  if (names.some((name) => name.endsWith('.iwa'))) {
    return otherDocument('苹果 iWork 文档（如 Numbers 表格），请在其中导出为 Excel 的文件');
  }
  if (pack.has('[Content_Types].xml') || names.some((name) => name.startsWith('xl/')))
    return missingWorkbook();
  return new Refusal('archive', '这是普通的压缩包，不是 Excel 工作簿。请先解压，再选择其中的 .xlsx 文件。');
}

function missingWorkbook(): Refusal {
  return new Refusal(
    'missing-workbook',
    `文件里缺少工作簿部件（workbook.xml），不是完整的 .xlsx。${ADVICE}打不开时请重新取得文件。`,
  );
}
