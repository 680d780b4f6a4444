/** Why a file cannot be read; stable, for callers that branch on it. The message beside it is what the user sees. */
export type XlsxErrorCode =
  | 'empty-file'
  | 'encrypted'
  | 'legacy-xls'
  | 'wps-et'
  | 'text'
  | 'html'
  | 'xml-spreadsheet'
  | 'xlsb'
  | 'ods'
  | 'other-document'
  | 'archive'
  | 'not-a-workbook'
  | 'damaged'
  | 'missing-workbook'
  | 'no-worksheet'
  | 'too-large';

/** What `readXlsx` returns instead of throwing: one plain Chinese line that says what the file is and what to do. */
export interface XlsxError {
  readonly code: XlsxErrorCode;
  readonly message: string;
}

/**
 * Unwinds the reader from wherever it stands; inside `hosts/xlsx` only. `readXlsx` turns it into an `XlsxError`,
 * so it never reaches a caller.
 */
export class Refusal extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    message: string,
  ) {
    // Sheet names and cell texts may hold line breaks; a message is one line.
    super(message.replace(/\s+/g, ' '));
    this.name = 'Refusal';
  }
}

/** @param detail what is broken and where, a Chinese sentence without its full stop */
export function damaged(detail: string): Refusal {
  return new Refusal(
    'damaged',
    `文件已损坏：${detail}。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试；打不开时请重新取得文件。`,
  );
}

/** @param detail what exceeds which limit, a Chinese sentence without its full stop */
export function tooLarge(detail: string): Refusal {
  return new Refusal(
    'too-large',
    `文件过大，没有读取：${detail}。请删去与预算无关的内容，另存为 .xlsx 后再试。`,
  );
}

/**
 * Why a file could not be read.
 * @param error what was thrown: a refusal, or something nobody foresaw
 * @param subject what was being read then
 */
export function xlsxError(error: unknown, subject: string): XlsxError {
  const { code, message } = error instanceof Refusal ? error : damaged(`读取${subject}时出错`);
  return { code, message };
}
