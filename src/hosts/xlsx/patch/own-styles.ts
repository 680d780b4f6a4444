import { FRAME_COLOR, type OwnLook } from '../../own-sheet';
import type { CellStyle } from './style-book';

/** A look in the words of the styles part. @param text what the cell says: it must not turn into a formula when it is edited */
export function styleOf(look: OwnLook, text: string): CellStyle {
  const line = `<color rgb="FF${FRAME_COLOR}"/>`;
  const side = (name: string) => `<${name} style="thin">${line}</${name}>`;
  return {
    font:
      `${look.bold === true ? '<b/>' : ''}${look.underline === true ? '<u/>' : ''}<sz val="${look.size}"/>` +
      `<color rgb="FF${look.color ?? '000000'}"/><name val="${look.font}"/><family val="3"/><charset val="134"/>`,
    fill:
      look.fill === undefined
        ? undefined
        : `<patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor indexed="64"/></patternFill>`,
    border:
      look.framed === true
        ? `${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/>`
        : undefined,
    alignment: `horizontal="${look.centered === true ? 'center' : 'left'}" vertical="center" wrapText="1"`,
    quotePrefix: /^[=+\-@'\t\r]/.test(text),
  };
}
