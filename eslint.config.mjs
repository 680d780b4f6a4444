import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom. Data flows one way: host → snapshot → tables → facts → rules and narrative → review → entries.
 * A folder lists the folders (under src) that it may not reach; packages are named where only one folder may have them.
 */
const core = [
  'workbook',
  'money',
  'prose',
  'classification',
  'tables',
  'figures',
  'tie-out',
  'identities',
  'facts',
  'findings',
  'rules',
  'narrative',
  'run',
  'report',
];
const outside = ['hosts', 'ui', 'taskpane', 'check', 'workbench', 'cli'];

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
    packages: [folder === 'money' ? '(?!decimal\\.js$|zod/mini$)[a-z@]' : '(?!zod/mini$)[a-z@]'],
    message: `src/core/${folder} may import only ${[...mayImport, 'zod/mini'].join(', ')}.`,
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
  coreFolder('classification', ['workbook']),
  coreFolder('prose', ['workbook', 'money']),
  coreFolder('tables', ['workbook', 'money']),
  coreFolder('figures', ['workbook', 'money', 'classification', 'tables', 'prose']),
  coreFolder('tie-out', ['workbook', 'money', 'classification', 'tables', 'figures', 'prose']),
  coreFolder('identities', ['workbook', 'money', 'classification', 'tables']),
  coreFolder('facts', [
    'workbook',
    'money',
    'classification',
    'tables',
    'figures',
    'prose',
    'tie-out',
    'identities',
  ]),
  coreFolder('findings', ['workbook', 'money', 'tables']),
  coreFolder('rules', ['workbook', 'money', 'classification', 'tables', 'identities', 'facts', 'findings']),
  coreFolder('narrative', ['workbook', 'money', 'tables', 'identities', 'facts']),
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
    files: ['src/hosts/office/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      ...noImport({
        coreFolders: core.filter((folder) => folder !== 'workbook'),
        folders: outside.filter((folder) => folder !== 'hosts').concat('xlsx', 'simulator'),
        message: 'The Office host knows core/host and core/workbook and nothing behind them.',
      }),
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/core/**', 'src/hosts/xlsx/**', 'src/hosts/office/**'],
    rules: noImport({
      packages: ['fflate', 'saxes', 'decimal\\.js'],
      message: 'fflate and saxes belong to hosts/xlsx, decimal.js to core/money.',
    }),
  },
  {
    files: ['src/ui/**/*.{ts,tsx}', 'src/taskpane/**/*.{ts,tsx}', 'src/check/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // The React compiler, which this rule warns for, is not used.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['src/ui/**/*.{ts,tsx}'],
    rules: noImport({
      folders: outside.filter((folder) => folder !== 'ui'),
      packages: ['fflate', 'saxes', 'decimal\\.js', 'node:'],
      message: 'The pane knows core and its host port, no host, file or entry.',
    }),
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    rules: noImport({
      coreFolders: core,
      folders: ['workbench', 'cli', 'check', 'simulator', 'xlsx', 'hosts/(?!office(/|$)).*'],
      packages: ['fflate', 'saxes', 'decimal\\.js', 'node:'],
      message: 'The task pane wires the Office host to the pane, nothing else.',
    }),
  },
  {
    files: ['src/hosts/file/**/*.ts'],
    rules: noImport({
      coreFolders: core.filter((folder) => folder !== 'workbook'),
      folders: outside.filter((folder) => folder !== 'hosts').concat('office', 'simulator'),
      packages: ['fflate', 'saxes'],
      message: 'A file as a host: core/host, core/workbook and hosts/xlsx, nothing else.',
    }),
  },
  {
    files: ['src/check/**/*.{ts,tsx}'],
    rules: noImport({
      coreFolders: core.filter((folder) => folder !== 'workbook'),
      folders: ['workbench', 'cli', 'taskpane', 'hosts/(?!file(/|$)).*'],
      packages: ['fflate', 'saxes', 'decimal\\.js', 'node:'],
      message: 'The page for files wires the file host to the pane, nothing else.',
    }),
  },
  {
    // Words for the user stand in src/ui/strings, in every language; nowhere else.
    files: ['src/ui/**/*.{ts,tsx}', 'src/taskpane/**/*.{ts,tsx}', 'src/check/**/*.{ts,tsx}'],
    ignores: ['src/ui/strings/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'JSXText[value=/[A-Za-z\\u3000-\\u9fff\\uff00-\\uffef]/]',
          'JSXExpressionContainer > Literal[value=/[A-Za-z\\u3000-\\u9fff]/]',
          'JSXAttribute[name.name=/^(aria-label|title|alt|placeholder|label)$/] Literal[value=/[A-Za-z]/]',
          'Literal[value=/[\\u4e00-\\u9fff]/]',
          'TemplateElement[value.raw=/[\\u4e00-\\u9fff]/]',
        ].map((selector) => ({ selector, message: 'Words for the user belong in src/ui/strings.' })),
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'What comes from a workbook reaches the page as text.',
        },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'What comes from a workbook reaches the page as text.',
        },
      ],
    },
  },
  {
    // Runs where nothing newer than ES5 does.
    files: ['src/boot/boot.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: {
        BigInt: 'readonly',
        document: 'readonly',
        location: 'readonly',
        navigator: 'readonly',
        setTimeout: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    files: ['scripts/**/*.{ts,mjs}', 'src/cli/**/*.ts', '.ci/*.mjs'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: {
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
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
