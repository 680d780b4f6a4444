import { builtInFormat } from './number-formats';
import { readXml } from './xml';
import { decodeEscapes } from './xml-text';

/**
 * Reads the number format code of every cell style, by the index that cells refer to (`s`).
 * @throws Refusal `damaged`
 */
export function readCellFormats(bytes: Uint8Array): string[] {
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  readXml(bytes, '样式部件（styles.xml）', {
    open(name, attributes, parent) {
      // Conditional formats (dxf) hold numFmt elements as well, and named styles (cellStyleXfs) xf elements.
      if (name === 'numFmt' && parent === 'numFmts') {
        custom.set(Number(attributes.numFmtId), decodeEscapes(attributes.formatCode ?? ''));
      } else if (name === 'xf' && parent === 'cellXfs') {
        formatIds.push(Number(attributes.numFmtId ?? 0));
      }
    },
  });
  // A file may redefine a built-in number, as Chinese Excel does for currency.
  return formatIds.map((id) => custom.get(id) ?? builtInFormat(id));
}
