import { hasStream, isCompoundFile, isWrittenByWps } from './compound-file';
import { damaged, Refusal, type XlsxErrorCode } from './refusal';

const ADVICE = '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。';
const HEAD = 4096;
/** Excel's owner file holds nothing but the user's name, padded. */
const LOCK_FILE_SIZE = 165;

/**
 * Passes a zip and names everything else, so that a user who picked the wrong file learns what it is.
 * @throws Refusal for a file that is not a zip
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new Refusal('empty-file', '文件是空的（0 字节），可能没有下载或复制完整。请重新取得文件后再试。');
  }
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (isCompoundFile(bytes)) throw compoundRefusal(bytes);
  if (isBareBiff(bytes)) throw legacyXls();
  const binary = BINARY_KINDS.find(({ magic }) => startsWith(bytes, magic));
  if (binary !== undefined) {
    throw new Refusal(binary.code, `这是${binary.name}，不是 Excel 工作簿。请选择预算表的 .xlsx 文件。`);
  }
  throw textRefusal(bytes);
}

const BINARY_KINDS: readonly { magic: readonly number[]; code: XlsxErrorCode; name: string }[] = [
  { magic: [0x25, 0x50, 0x44, 0x46], code: 'other-document', name: ' PDF 文件' },
  { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], code: 'other-document', name: ' RTF 文档' },
  { magic: [0x52, 0x61, 0x72, 0x21], code: 'archive', name: ' RAR 压缩包' },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], code: 'archive', name: ' 7z 压缩包' },
  { magic: [0x1f, 0x8b], code: 'archive', name: ' gzip 压缩包' },
  { magic: [0x89, 0x50, 0x4e, 0x47], code: 'not-a-workbook', name: '图片' },
  { magic: [0xff, 0xd8, 0xff], code: 'not-a-workbook', name: '图片' },
  { magic: [0x47, 0x49, 0x46, 0x38], code: 'not-a-workbook', name: '图片' },
];

function compoundRefusal(bytes: Uint8Array): Refusal {
  if (hasStream(bytes, 'EncryptedPackage')) {
    return new Refusal(
      'encrypted',
      '文件设有打开密码，无法读取。请用 Excel 或 WPS 打开，取消打开密码，另存为 .xlsx 后再试。',
    );
  }
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) {
    return isWrittenByWps(bytes)
      ? new Refusal('wps-et', `这是 WPS 表格保存的 .et 或旧版 .xls 文件，不是 .xlsx。${ADVICE}`)
      : legacyXls();
  }
  if (hasStream(bytes, 'WordDocument')) return otherDocument('旧版 Word（.doc）或 WPS 文字文档');
  if (hasStream(bytes, 'PowerPoint Document')) return otherDocument('旧版 PowerPoint（.ppt）或 WPS 演示文稿');
  return new Refusal(
    'not-a-workbook',
    `文件不是 .xlsx 工作簿，里面也没有找到表格内容。如果它是表格，${ADVICE}`,
  );
}

function legacyXls(): Refusal {
  return new Refusal('legacy-xls', `这是旧版 Excel 工作簿（.xls）或 WPS 的 .et 文件，不是 .xlsx。${ADVICE}`);
}

/** @param name what the file is, without 这是 */
export function otherDocument(name: string): Refusal {
  return new Refusal('other-document', `这是${name}，不是 Excel 工作簿。请选择预算表的 .xlsx 文件。`);
}

/** Excel 2 to 4, and 5 without a container: a beginning-of-file record at byte 0. */
function isBareBiff(bytes: Uint8Array): boolean {
  const [record, version, length, high] = bytes;
  return record === 0x09 && [0, 2, 4, 8].includes(version ?? -1) && (length ?? 99) <= 16 && high === 0;
}

function textRefusal(bytes: Uint8Array): Refusal {
  if (bytes.length === LOCK_FILE_SIZE && (bytes[0] ?? 0) < 55 && bytes[bytes.length - 1] === 0) {
    return new Refusal(
      'not-a-workbook',
      '这是 Excel 打开工作簿时的临时文件（名称以 ~$ 开头），里面没有表格。请选择不带 ~$ 的同名文件。',
    );
  }
  const head = bytes.subarray(0, HEAD);
  if (head.every((byte) => byte === 0)) return damaged('内容全是空字节，可能没有下载或复制完整');
  const text = headText(head);
  if (text === undefined)
    return new Refusal(
      'not-a-workbook',
      `文件不是 .xlsx 工作簿，也认不出是什么文件。如果它是表格，${ADVICE}`,
    );
  if (/<\?mso-application[^>]*Excel\.Sheet|urn:schemas-microsoft-com:office:spreadsheet/.test(text)) {
    return new Refusal('xml-spreadsheet', `这是“XML 表格 2003”文件，不是 .xlsx。${ADVICE}`);
  }
  if (/<(?:!doctype\s+html|html|head|body|table)\b/i.test(text) || /^\s*mime-version:/i.test(text)) {
    return new Refusal('html', `这是网页格式的表格（常见于系统导出的 .xls），不是 .xlsx。${ADVICE}`);
  }
  return new Refusal('text', `这是文本文件（如 .csv 或 .txt），不是 .xlsx。${ADVICE}`);
}

/** The beginning as text, bytes over 127 left as they come; `undefined` where it holds control characters no text has. */
function headText(head: Uint8Array): string | undefined {
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(head);
  if (startsWith(head, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(head);
  if (head.some((byte) => byte < 32 && ![9, 10, 12, 13, 26, 27].includes(byte))) return undefined;
  return new TextDecoder('latin1').decode(head);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
