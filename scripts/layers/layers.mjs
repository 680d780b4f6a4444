/**
 * Who may import whom. Data flows one way: host → snapshot → tables → facts → rules and narrative → review → entries.
 * Lint refuses everything else (import-direction.mjs); docs/architecture.md explains the folders, and a test holds its table to this one.
 */

const belowTables = ['core/workbook', 'core/money'];
const belowFacts = [
  ...belowTables,
  'core/classification',
  'core/prose',
  'core/tables',
  'core/figures',
  'core/tie-out',
  'core/identities',
];
const core = [
  ...belowFacts,
  'core/indicators',
  'core/facts',
  'core/findings',
  'core/rules',
  'core/narrative',
  'core/run',
  'core/report',
  'core/marks',
  'core/host',
];

/** A package is named exactly, or by a prefix that ends in a slash or colon. */
const NODE = 'node:';
const REACT = ['react', 'react-dom/', '@fluentui/', '@tanstack/react-virtual'];

/**
 * A layer is a folder or a file of src. `mayImport` names the layers it may reach, `packages` the packages.
 * @type {readonly { name: string, mayImport: readonly string[], packages: readonly string[] }[]}
 */
export const LAYERS = [
  { name: 'core/workbook', mayImport: [], packages: ['zod/mini'] },
  { name: 'core/money', mayImport: ['core/workbook'], packages: ['decimal.js-light', 'zod/mini'] },
  { name: 'core/classification', mayImport: ['core/workbook'], packages: ['zod/mini'] },
  { name: 'core/prose', mayImport: belowTables, packages: ['zod/mini'] },
  { name: 'core/tables', mayImport: belowTables, packages: ['zod/mini'] },
  {
    name: 'core/figures',
    mayImport: [...belowTables, 'core/classification', 'core/prose', 'core/tables'],
    packages: ['zod/mini'],
  },
  {
    name: 'core/tie-out',
    mayImport: [...belowTables, 'core/classification', 'core/prose', 'core/tables', 'core/figures'],
    packages: ['zod/mini'],
  },
  {
    name: 'core/identities',
    mayImport: [...belowTables, 'core/classification', 'core/tables'],
    packages: ['zod/mini'],
  },
  {
    name: 'core/indicators',
    mayImport: [...belowTables, 'core/classification', 'core/tables', 'core/identities'],
    packages: ['zod/mini'],
  },
  { name: 'core/facts', mayImport: belowFacts, packages: ['zod/mini'] },
  { name: 'core/findings', mayImport: [...belowTables, 'core/tables'], packages: ['zod/mini'] },
  {
    name: 'core/rules',
    mayImport: [...belowFacts, 'core/indicators', 'core/facts', 'core/findings'],
    packages: ['zod/mini'],
  },
  {
    name: 'core/marks',
    mayImport: [
      ...belowTables,
      'core/classification',
      'core/tables',
      'core/identities',
      'core/findings',
      'core/host',
    ],
    packages: ['zod/mini'],
  },
  {
    name: 'core/narrative',
    mayImport: [...belowFacts, 'core/facts', 'core/findings', 'core/host'],
    packages: ['zod/mini'],
  },
  { name: 'core/run', mayImport: core, packages: ['zod/mini'] },
  { name: 'core/report', mayImport: core, packages: ['zod/mini'] },
  { name: 'core/host', mayImport: ['core/workbook'], packages: [] },
  { name: 'hosts/grid-sheet', mayImport: ['core/workbook'], packages: [] },
  { name: 'hosts/own-sheet', mayImport: ['core/host'], packages: [] },
  { name: 'hosts/kept-json', mayImport: [], packages: [] },
  {
    name: 'hosts/xlsx',
    mayImport: ['core/workbook', 'core/host', 'hosts/grid-sheet', 'hosts/own-sheet'],
    packages: ['fflate', 'saxes'],
  },
  {
    name: 'hosts/office',
    mayImport: ['core/workbook', 'core/host', 'hosts/grid-sheet', 'hosts/own-sheet', 'hosts/kept-json'],
    packages: [],
  },
  { name: 'hosts/text', mayImport: ['hosts/xlsx'], packages: [] },
  {
    name: 'hosts/file',
    mayImport: ['core/workbook', 'core/host', 'hosts/xlsx', 'hosts/kept-json'],
    packages: [],
  },
  {
    name: 'hosts/simulator',
    mayImport: ['core/workbook', 'hosts/grid-sheet'],
    packages: ['zod', 'fast-formula-parser'],
  },
  { name: 'ui', mayImport: core, packages: [...REACT, 'zod/mini'] },
  { name: 'boot', mayImport: [], packages: ['core-js/'] },
  {
    name: 'self-test',
    mayImport: ['core/workbook', 'core/host', 'hosts/office', 'hosts/own-sheet', 'hosts/kept-json', 'ui'],
    packages: REACT,
  },
  {
    name: 'taskpane',
    mayImport: ['core/host', 'hosts/office', 'hosts/file', 'self-test', 'ui'],
    packages: REACT,
  },
  { name: 'check', mayImport: ['core/workbook', 'core/host', 'hosts/file', 'ui'], packages: REACT },
  {
    name: 'workbench',
    mayImport: [
      ...core,
      'hosts/grid-sheet',
      'hosts/own-sheet',
      'hosts/kept-json',
      'hosts/xlsx',
      'hosts/simulator',
      'ui',
    ],
    packages: ['zod', '@univerjs/'],
  },
  {
    name: 'cli',
    mayImport: [...core, 'hosts/xlsx', 'hosts/text', 'hosts/kept-json'],
    packages: [NODE, 'commander', 'picocolors', 'picocolors/'],
  },
];

/** The layer a file of src belongs to; the longest name wins. @param path below src, without extension */
export function layerOf(path) {
  return LAYERS.filter(({ name }) => path === name || path.startsWith(`${name}/`))
    .sort((a, b) => b.name.length - a.name.length)
    .at(0);
}
