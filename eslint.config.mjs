import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom. Data flows one way: host → snapshot → tables → facts → rules and narrative → review → entries.
 * A folder lists the folders (under src) that it may not reach; packages are named where only one folder may have them.
 */
const core = ['workbook', 'money', 'tables', 'facts', 'findings', 'rules', 'narrative', 'run', 'report'];
const outside = ['hosts', 'ui', 'taskpane', 'commands', 'workbench', 'cli'];

/** Forbids the given core folders, everything outside core, and the given packages. */
const noImport = ({ coreFolders = [], folders = [], packages = [], message }) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        ...coreFolders.map((folder) => ({ regex: `(^|/)(\\.\\.|core)/${folder}(/|$)`, message })),
        ...folders.map((folder) => ({ regex: `(^|/)\\.\\./${folder}(/|$)`, message })),
        ...packages.map((name) => ({ regex: `^${name}`, message })),
      ],
    },
  ],
});

const coreFolder = (folder, mayImport) => ({
  files: [`src/core/${folder}/**/*.ts`],
  rules: noImport({
    coreFolders: core.filter((other) => other !== folder && !mayImport.includes(other)),
    folders: outside,
    // Core lives on decimal.js (in money alone) and zod; every other bare import is refused.
    packages: [folder === 'money' ? '(?!decimal\\.js$|zod$)[a-z@]' : '(?!zod$)[a-z@]'],
    message: `src/core/${folder} may import only ${[...mayImport, 'zod'].join(', ')}.`,
  }),
});

export default tseslint.config(
  { ignores: ['node_modules', 'build', 'dist', 'out', 'coverage'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Data from outside is parsed by zod, never asserted; `as const` stays allowed.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      // Chinese prose indents with full-width blanks.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Identifier[name=/^(document|window)$/]',
          message: 'Core knows no page: neither document nor window.',
        },
      ],
    },
  },
  coreFolder('workbook', ['money']),
  coreFolder('money', ['workbook']),
  coreFolder('tables', ['workbook', 'money']),
  coreFolder('facts', ['workbook', 'money', 'tables']),
  coreFolder('findings', ['workbook', 'money', 'tables']),
  coreFolder('rules', ['workbook', 'money', 'tables', 'facts', 'findings']),
  coreFolder('narrative', ['workbook', 'money', 'tables', 'facts']),
  coreFolder('run', core),
  coreFolder('report', core),
  {
    files: ['src/hosts/xlsx/**/*.ts'],
    rules: noImport({
      coreFolders: core.filter((folder) => folder !== 'workbook'),
      folders: outside.filter((folder) => folder !== 'hosts'),
      message: 'A host hands over a snapshot: it knows core/workbook and nothing behind it.',
    }),
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/core/**', 'src/hosts/xlsx/**'],
    rules: noImport({
      packages: ['fflate', 'saxes', 'decimal\\.js'],
      message: 'fflate and saxes belong to hosts/xlsx, decimal.js to core/money.',
    }),
  },
  {
    files: ['scripts/**/*.{ts,mjs}', 'src/cli/**/*.ts', '.ci/*.mjs'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
