/** @file Lint: strict types, accessible screens, small files, and what security forbids outright. */
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import reactHooks from 'eslint-plugin-react-hooks'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import noUnsanitized from 'eslint-plugin-no-unsanitized'

const product = ['main/**/*.ts', 'renderer/**/*.{ts,tsx}', 'shared/**/*.ts']

/** Doors that stay shut: each would let data out, code in, or hide a mistake. */
const banned = [
  [
    "CallExpression[callee.property.name='serialize']",
    'serialize() copies the open vault in plain.',
  ],
  ["CallExpression[callee.property.name='backup']", 'backup() may write a vault in plain.'],
  ['Identifier[name=/^(openExternal|openPath)$/]', 'Nothing is opened outside the application.'],
  ['JSXIdentifier[name="dangerouslySetInnerHTML"]', 'No markup from strings.'],
  ['Identifier[name=/^(dangerouslySetInnerHTML|innerHTML|outerHTML)$/]', 'No markup from strings.'],
  ['Literal[value=/^persist:/]', 'Sessions leave nothing on the disk.'],
  ["TSAsExpression[expression.type='TSAsExpression']", 'No double assertion: give it its type.'],
  ['ExportDefaultDeclaration', 'Named exports only.'],
].map(([selector, message]) => ({ selector, message }))

const database = {
  selector: "NewExpression[callee.name='Database']",
  message:
    'Databases are opened in main/db/database.ts only: there the key and the pragmas are set.',
}

export default defineConfig(
  { ignores: ['node_modules/', 'out/', 'dist/', 'demo/', '.cache/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['{main,renderer,shared,test,bench}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { 'no-unsanitized': noUnsanitized },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...noUnsanitized.configs.recommended.rules,
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: product,
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', database, ...banned],
    },
  },
  { files: ['main/db/database.ts'], rules: { 'no-restricted-syntax': ['error', ...banned] } },
  { files: ['*/vite.config.ts', 'test/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['shared/i18n/**', 'shared/codebook/lists/**', 'shared/codebook/entities/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
  },
  {
    files: ['tools/**/*.{mjs,cjs,js}', 'test/rules/*.{js,cjs}'],
    extends: [tseslint.configs.recommended, tseslint.configs.disableTypeChecked],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
)
