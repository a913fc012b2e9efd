import { fileURLToPath } from 'node:url'
import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { walls } from './walls.mjs'

/** It stands here because the top level is for what a newcomer needs; paths are those of the repository. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'server/src/testing/**', 'e2e/**']
const SETUP = ['**/*.mjs']

/** Ways of writing that STYLE of this house refuses, with what to do instead. */
const REFUSED = [
  { selector: 'TSEnumDeclaration', message: 'Write a union of string literals.' },
  {
    selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
    message: 'Parse the value, or build a whole one in a test: `as unknown as` hides that it is neither.',
  },
  { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'Answer the error, log it, or let it go on.' },
  {
    selector: 'CallExpression[callee.property.name="catch"] > :function > BlockStatement[body.length=0]',
    message: 'Answer the error, log it, or let it go on.',
  },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
]

/** The ground floor gets the time and the chance from its caller, so that both sides compute the same. */
const IMPURE = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take `now` as an argument.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Take `now` as an argument.' },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Take the random bytes as an argument.' },
]
const CALENDAR = { selector: 'NewExpression[callee.name="Date"]', message: 'Only kernel reads dates; use its functions.' }

export default defineConfig(
  { ignores: ['**/dist/**', '**/node_modules/**', '.data/**', '.cache/**', 'e2e/out/**', 'server/migrations/**'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: SETUP,
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  {
    // Runs in the page as it is, before anything that is built.
    files: ['client/public/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly', navigator: 'readonly' },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    plugins: { house: { rules: { walls } } },
    rules: {
      'house/walls': 'error',
      'no-restricted-syntax': ['error', ...REFUSED],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'object-shorthand': 'error',
      'no-param-reassign': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/no-unnecessary-template-expression': 'error',
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A handler is async because its contract is, whether or not it waits for something.
      '@typescript-eslint/require-await': 'off',
      // Things are made by createX() out of closures: there is no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // A branded number is a number.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      // The compiler knows every global, and better.
      'no-undef': 'off',
    },
  },
  {
    files: ['shared/src/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', ...REFUSED, ...IMPURE, CALENDAR] },
  },
  {
    files: ['shared/src/kernel/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', ...REFUSED, ...IMPURE] },
  },
  {
    files: ['client/**/*.ts', 'client/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    // It warns users of the React compiler about the virtual lists; we do not use that compiler.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: TESTS,
    rules: {
      // expect.any() and expect.objectContaining() are typed as any; response bodies are what a test asserts.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  // Configuration files belong to no tsconfig of theirs.
  { files: ['*/*.config.ts'], extends: [tseslint.configs.disableTypeChecked] },
)
