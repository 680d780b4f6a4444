import { HIGHLIGHT_MARKER } from '../../../core/host';
import { decodeEscapes } from '../xml-text';
import { sheetDataGap } from './sheet-data-gap';
import { childOf, childrenOf, XmlDraft, type XmlNode } from './xml-draft';

/**
 * What stands around the cells of a worksheet part; the cells themselves are passed over.
 * @throws Refusal `damaged`
 */
export function openSheet(text: string, path: string): XmlDraft {
  return new XmlDraft(text, `部件 ${path} `, sheetDataGap(text));
}

/** The elements of the extension list that hold newer conditional formats; there is one at most. */
export function extensionLists(root: XmlNode): XmlNode[] {
  return (childOf(root, 'extLst')?.children ?? []).flatMap((extension) =>
    childrenOf(extension, 'conditionalFormattings'),
  );
}

/** The conditional formats of a list, or of a worksheet. */
export function formatsIn(list: XmlNode): XmlNode[] {
  return childrenOf(list, 'conditionalFormatting');
}

/** True for a rule that carries our marker; Excel moves rules between the two lists when it saves, so both are looked at. */
export function isMark(rule: XmlNode): boolean {
  if (rule.attributes.type !== 'expression') return false;
  const formula = childOf(rule, 'formula') ?? childOf(rule, 'f');
  const beginning = decodeEscapes(formula?.text ?? '')
    .trim()
    .replace(/^=/, '')
    .slice(0, 40)
    .replace(/\s/g, '');
  return beginning.startsWith(`AND(${HIGHLIGHT_MARKER},`) || beginning.startsWith(`AND(${HIGHLIGHT_MARKER})`);
}
