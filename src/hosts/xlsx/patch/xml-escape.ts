/** Characters that XML 1.0 cannot hold, and the line end it would change; lone halves of surrogate pairs among them. */
const UNFIT =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** What a reader would take for an escape: closed by an underscore, or by that with which the next escape begins. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF\uD800-\uDFFF])/g;

/**
 * Text of a cell, formula or name as a part holds it: `&lt;` for what is markup, `_x000D_` for what XML cannot hold, and
 * `_x005F_` before what would be read as such an escape.
 */
export function escapeText(text: string): string {
  return escapeMarkup(escapeUnits(text));
}

/** The part of `escapeText` that has nothing to do with markup. */
export function escapeUnits(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(UNFIT, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** An attribute's value between double quotes; line ends and tabs as references, since a parser makes blanks of them. */
export function escapeAttribute(text: string): string {
  return escapeMarkup(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
