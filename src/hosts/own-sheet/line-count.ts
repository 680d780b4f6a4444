/** Signs that may not begin a line: they pull the character before them along. */
const CLOSING = '，。、；：？！）》〉】〕」』”’％…—·,.;:?!)]}%';
/** Signs that may not end a line. */
const OPENING = '（《〈【〔「『“‘([{';
/** A run that is not broken: letters, digits and the signs within numbers. */
const PIECE = /[\u0021-\u024f]+|\s|[^]/gu;

/**
 * Lines a text takes where Excel wraps it: Chinese between any two characters, words and numbers only as a whole.
 * @param room characters (em) a line has room for
 */
export function lineCount(text: string, room: number): number {
  return text.split(/\r\n|\r|\n/).reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of unbreakable(paragraph)) {
    const width = textWidth(piece);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    used += width;
    // A piece longer than a line is broken all the same.
    while (used > room && room >= 1) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** What stays together on a line: runs, with the signs that may not stand apart from them. */
function unbreakable(paragraph: string): string[] {
  const pieces: string[] = [];
  for (const [piece] of paragraph.matchAll(PIECE)) {
    const last = pieces.at(-1);
    const holdsLast = last !== undefined && OPENING.includes(last.at(-1) ?? '');
    const heldByLast = last !== undefined && CLOSING.includes(piece) && last.trim() !== '';
    if (holdsLast || heldByLast) pieces[pieces.length - 1] = `${last}${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

/** Width in characters (em): Chinese and full-width ones take one, all others half. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u024f' ? 1 : 0.5;
  return width;
}
