/** Byte order marks with the encoding each stands for. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** How much of a text is looked at to tell UTF-16 without a mark. */
const SAMPLE = 4096;

/**
 * A text file as text: by its byte order mark; without one UTF-16 where zero bytes give it away, UTF-8 where it is valid UTF-8,
 * else GB18030, in which Chinese Windows programs write.
 * @returns `undefined` for bytes that are no text in any of them
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const encodings = marked === undefined ? [unmarkedUtf16(bytes) ?? 'utf-8', 'gb18030'] : [marked];
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    if (text !== undefined && !hasControls(text)) return text;
  }
  return undefined;
}

/** No text holds these; a picture or a program does. */
function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return true;
  }
  return false;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Line ends and digits have a zero byte in UTF-16: the second one in little endian, the first one in big endian. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.subarray(0, SAMPLE).entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
