// What the compiler does not mind: the layer law, sizes, and types that only seem to be there.
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layerLaw } from './scripts/lint/layer-law.mjs';

const core = ['spec', 'document', 'workspace', 'rules', 'features'].map((layer) => `server/src/${layer}/**/*.ts`);
/** What a browser has not, and what would make an answer depend on more than the text. */
const noGlobals = ['process', 'Buffer', 'require', 'global', '__dirname', '__filename', 'setImmediate', 'setTimeout', 'setInterval', 'fetch', 'performance'];

const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default defineConfig(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'samples/', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { agentfiles: { rules: { 'layer-law': layerLaw } } },
    rules: {
      'agentfiles/layer-law': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Code points are what is wanted.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Contradicts `no-non-null-assertion`.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-lines': lines(150),
      'max-lines-per-function': lines(40),
      'no-eval': 'error',
      'no-implied-eval': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['server/src/**/*.ts', 'client/src/**/*.ts'], rules: { 'no-console': 'error' } },
  { files: [...core, 'server/src/service.ts'], rules: { 'no-restricted-globals': ['error', ...noGlobals] } },
  // A suite is one function, and a table of cases is long.
  { files: ['**/*.test.ts'], rules: { 'max-lines': lines(300), 'max-lines-per-function': 'off' } },
);
