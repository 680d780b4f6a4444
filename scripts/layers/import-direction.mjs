import { dirname, join, relative, sep } from 'node:path';
import { LAYERS, layerOf } from './layers.mjs';

const root = join(import.meta.dirname, '..', '..', 'src');

/** `core/tables` for a file below src, `../package.json` for one beside it. */
function belowSource(file) {
  return relative(root, file)
    .split(sep)
    .join('/')
    .replace(/\.tsx?$/, '');
}

/** What is wrong with an import, `undefined` where nothing is. */
function fault(file, imported) {
  const path = belowSource(file);
  const layer = layerOf(path);
  if (layer === undefined)
    return `src/${path} belongs to no layer; scripts/layers/layers.mjs names them all.`;
  const { name, mayImport, packages } = layer;
  if (!imported.startsWith('.')) {
    const isAllowed = packages.some((each) =>
      /[/:]$/.test(each) ? imported.startsWith(each) : imported === each,
    );
    return isAllowed ? undefined : `src/${name} may not import the package ${imported}.`;
  }
  const target = belowSource(join(dirname(file), imported));
  // Data beside src, such as the version in package.json, and style sheets know nobody.
  if (/\.(json|css)$/.test(target)) return undefined;
  const other = layerOf(target);
  if (other?.name === name || mayImport.includes(other?.name)) return undefined;
  return `src/${name} may import only ${mayImport.length === 0 ? 'itself' : mayImport.join(', ')}.`;
}

/** ESLint rule: a file of src imports only what its layer may. Type imports count like any other. */
const importDirection = {
  meta: { type: 'problem', schema: [], docs: { description: 'holds the layers of src apart' } },
  create(context) {
    const check = ({ source }) => {
      if (source?.type !== 'Literal') return;
      const message = fault(context.filename, source.value);
      if (message !== undefined) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** The plugin `layers` with its one rule. */
export const layers = { rules: { 'import-direction': importDirection } };

export { LAYERS };
