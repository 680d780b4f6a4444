import type { GridLink } from '../../grid-sheet';
import { parseBox } from '../box';
import { childOf, childrenOf, type XmlNode } from '../patch/xml-draft';
import { prefixedAttribute } from '../xml';
import { decodeEscapes } from '../xml-text';

/** A link at a cell. */
export interface LinkAt {
  readonly row: number;
  readonly column: number;
  readonly link: GridLink;
}

/** A link over a larger area is left out: one over whole columns would stand at a million cells. */
const MOST_CELLS = 1000;

/** The links of a sheet to places within the workbook. @param root of the worksheet part */
export function readLinks(root: XmlNode): LinkAt[] {
  return childrenOf(childOf(root, 'hyperlinks'), 'hyperlink').flatMap(({ attributes }) => {
    const { ref, location, tooltip } = attributes;
    const box = parseBox(ref);
    // One with a relationship leads out of the workbook; its location is a place there.
    if (box === undefined || !location || prefixedAttribute(attributes, 'id') !== undefined) return [];
    const width = box.right - box.left + 1;
    const count = width * (box.bottom - box.top + 1);
    if (!(count > 0 && count <= MOST_CELLS)) return [];
    const link = {
      reference: decodeEscapes(location).replace(/^#/, ''),
      ...(tooltip ? { tip: decodeEscapes(tooltip) } : {}),
    };
    return Array.from({ length: count }, (_, index) => ({
      row: box.top + Math.floor(index / width),
      column: box.left + (index % width),
      link,
    }));
  });
}
