import { isCompoundFile, openPackage, xlsxError, XLSX_LIMITS } from '../xlsx';
import { decodeText } from './decode-text';
import { docxParagraphs } from './docx-paragraphs';
import { txtParagraphs } from './txt-paragraphs';

/** Why a text cannot be read; the message beside it is what the user sees. */
export type TextErrorCode = 'empty-file' | 'legacy-word' | 'other-document' | 'damaged' | 'no-text';

export interface TextError {
  readonly code: TextErrorCode;
  readonly message: string;
}

export type TextReading =
  | { readonly ok: true; readonly paragraphs: readonly string[] }
  | { readonly ok: false; readonly error: TextError };

/** What the file must be, in every refusal. */
const ADVICE = '请选择 .docx 或 .txt 文件。';

/**
 * Reads the paragraphs of a .docx or .txt file by what it holds, not by its name. Nothing is fetched and no macro is run. Never
 * throws: a file of another kind is named, with the way out.
 */
export function readTextFile(bytes: Uint8Array): TextReading {
  if (bytes.length === 0) return refused('empty-file', '文件是空的（0 字节），请重新取得文件后再试。');
  if (isCompoundFile(bytes))
    return refused(
      'legacy-word',
      '这是旧版 Word（.doc）或 WPS 文字（.wps）文档，请用 Word 或 WPS 打开，另存为 .docx 后再试。',
    );
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readDocx(bytes);
  const text = decodeText(bytes);
  if (text === undefined) return refused('other-document', `文件不是文档，也认不出是什么文件。${ADVICE}`);
  return withParagraphs(txtParagraphs(text));
}

function readDocx(bytes: Uint8Array): TextReading {
  try {
    const file = openPackage(bytes, XLSX_LIMITS);
    const main = file.relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
    const isWord = main !== undefined && (file.contentType(main) ?? '').includes('wordprocessingml');
    if (!isWord) return refused('other-document', `文件不是 Word 文档。${ADVICE}`);
    return withParagraphs(docxParagraphs(file, main));
  } catch (error) {
    return refused(
      'damaged',
      xlsxError(error, '文档')
        .message.replace(/另存为 \.xlsx/g, '另存为 .docx')
        .replace('Excel', 'Word'),
    );
  }
}

function withParagraphs(paragraphs: readonly string[]): TextReading {
  if (paragraphs.length === 0) return refused('no-text', `文件里没有成段的文字。${ADVICE}`);
  return { ok: true, paragraphs };
}

function refused(code: TextErrorCode, message: string): TextReading {
  return { ok: false, error: { code, message } };
}
