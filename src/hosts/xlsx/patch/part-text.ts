import { damaged } from '../refusal';
import { encodingOf } from '../xml';

/** A part as text, with the way back to bytes. A text that was not changed comes back as the same bytes. */
export interface PartText {
  /** The part as it stands, a byte order mark included. */
  readonly text: string;
  /** Bytes of a changed text, in the part's own encoding; UTF-8 where that one can only be read. */
  encode(changed: string): Uint8Array;
}

/**
 * Decodes an XML part.
 * @param subject what is being read, as the message names it
 * @throws Refusal `damaged` where the bytes are not what their encoding allows
 */
export function decodePart(bytes: Uint8Array, subject: string): PartText {
  const encoding = encodingOf(bytes).toLowerCase();
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encode: encoderFor(encoding) };
  } catch {
    throw damaged(`${subject}的文字不是 ${encoding} 编码`);
  }
}

function encoderFor(encoding: string): (text: string) => Uint8Array {
  if (encoding === 'utf-16le') return (text) => utf16(text, true);
  if (encoding === 'utf-16be') return (text) => utf16(text, false);
  const utf8 = new TextEncoder();
  if (/^utf-?8$/.test(encoding)) return (text) => utf8.encode(text);
  // What was declared does not hold for the new bytes.
  return (text) =>
    utf8.encode(text.replace(/^([^<]{0,3}<\?xml[^>]*\bencoding\s*=\s*["'])[A-Za-z][\w.-]*/, '$1UTF-8'));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
