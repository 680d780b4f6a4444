import type { GridMark } from '../../grid-sheet';
import { parseBoxes } from '../box';
import { formulaText } from '../formula-text';
import { extensionLists, formatsIn, isMark } from '../patch/mark-rules';
import { childOf, childrenOf, type XmlNode } from '../patch/xml-draft';
import { decodeEscapes } from '../xml-text';
import { formatFill, type Looks } from './cell-looks';

/** The marks of ours on a sheet, from both lists of conditional formats, the one on top first. @param root of the worksheet part */
export function readMarks(root: XmlNode, looks: Looks, sheetId: string): GridMark[] {
  const formats = [root, ...extensionLists(root)].flatMap((list) => formatsIn(list));
  const rules = formats.flatMap((format) =>
    childrenOf(format, 'cfRule')
      .filter(isMark)
      .map((rule) => ({ format, rule, priority: Number(rule.attributes.priority ?? Infinity) })),
  );
  return rules
    .sort((a, b) => a.priority - b.priority)
    .flatMap(({ format, rule }, index): GridMark[] => {
      const areas = parseBoxes(format.attributes.sqref ?? childOf(format, 'sqref')?.text);
      const formula = formulaText(
        decodeEscapes((childOf(rule, 'formula') ?? childOf(rule, 'f'))?.text ?? '').trim(),
      );
      const fillColor = fillOf(rule, looks);
      // A mark without a fill, or without a place, marks nothing.
      if (areas.length === 0 || fillColor === undefined) return [];
      return [{ id: `${sheetId}-mark-${index + 1}`, areas, formula, fillColor }];
    });
}

/** Ordinary rules name their format by its number, newer ones hold it. */
function fillOf(rule: XmlNode, looks: Looks): string | undefined {
  const own = childOf(rule, 'dxf');
  if (own !== undefined) return formatFill(own, looks.palette);
  return looks.fills[Number(rule.attributes.dxfId ?? NaN)];
}
