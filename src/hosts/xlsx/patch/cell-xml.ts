import { isCellError, localAddress, type CellValue } from '../../../core/workbook';
import { setAttribute } from './start-tag';
import { escapeText } from './xml-escape';

/** A cell as it is to be written. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** Style index; 0 is the standard style, which need not be said. */
  readonly style: number;
  readonly value: CellValue;
  /** The `f` element, `''` for a constant. */
  readonly formula: string;
}

/** A `c` element that replaces an old one or is new. @param prefix of element names, with its colon */
export function cellXml({ row, column, style, value, formula }: WrittenCell, prefix: string): string {
  const { type, content } = contentOf(value, formula !== '', prefix);
  const start = `<${prefix}c r="${localAddress({ row, column })}"${style === 0 ? '' : ` s="${style}"`}`;
  if (formula === '' && content === '') return `${start}/>`;
  return `${start}${type === '' ? '' : ` t="${type}"`}>${formula}${content}</${prefix}c>`;
}

/**
 * A cell whose formula stays and whose result is another one.
 * @param tag its start tag as written
 * @param formula its `f` element as written
 */
export function recalculatedXml(tag: string, formula: string, value: CellValue, prefix: string): string {
  const { type, content } = contentOf(value, true, prefix);
  // What a value stands for (`vm`) goes with the value.
  const plain = setAttribute(setAttribute(tag, 'vm', undefined), 't', type === '' ? undefined : type);
  return `${plain}${formula}${content}</${prefix}c>`;
}

function contentOf(value: CellValue, isResult: boolean, prefix: string): { type: string; content: string } {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: '', content: '' };
  // Minus zero is how a computer says zero.
  if (typeof value === 'number') return { type: '', content: v(String(value === 0 ? 0 : value)) };
  if (typeof value === 'boolean') return { type: 'b', content: v(value ? '1' : '0') };
  if (isCellError(value)) return { type: 'e', content: v(escapeText(value.error)) };
  const text = escapeText(value);
  const space = /^[ \t\n]|[ \t\n]$/.test(value) ? ' xml:space="preserve"' : '';
  if (isResult) return { type: 'str', content: `<${prefix}v${space}>${text}</${prefix}v>` };
  // Text stays with its cell, so that the list of shared texts need not be touched; Excel moves it there when it saves.
  return {
    type: 'inlineStr',
    content: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>`,
  };
}
