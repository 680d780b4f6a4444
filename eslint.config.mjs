import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { layers } from './scripts/layers/import-direction.mjs';

export default tseslint.config(
  { ignores: ['node_modules', 'build', 'dist', 'out', 'coverage'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    // The rules that need types stand in .oxlintrc.json: oxlint asks the native compiler and takes a tenth of the time.
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    rules: {
      // Data from outside is parsed by zod, never asserted; `as const` stays allowed.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      // Chinese prose indents with full-width blanks.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { layers },
    rules: {
      'layers/import-direction': 'error',
      // A file has one reason to exist; what takes more than six things takes an object that names them.
      'max-lines': ['error', 300],
      'max-params': ['error', 6],
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
    },
  },
  {
    // Where components and hooks are.
    files: ['src/{ui,taskpane,check,workbench}/**/{*.tsx,use-*.ts}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // The React compiler, which this rule warns for, is not used.
    rules: { 'react-hooks/incompatible-library': 'off' },
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
