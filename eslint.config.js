import tseslint from 'typescript-eslint';

/** Few rules, all of them on everywhere: what is not worth an error is not worth a rule. */
export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'build', 'data/gazetteer', 'scripts/kernel/assembly', 'tmp', 'web/dist'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        {
          selector: 'ClassDeclaration[superClass.name!=/Error$/]:has(> ClassBody > MethodDefinition[static=true])',
          message: 'Plain functions instead of static methods.',
        },
      ],
    },
  },
  {
    files: [
      'src/engine/**/*.ts',
      'src/corpus/**/*.ts',
      'src/model/**/*.ts',
      'src/text/**/*.ts',
      'src/language/**/*.ts',
    ],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'process',
        'console',
        'fetch',
        'performance',
        'setTimeout',
        'Intl',
        'localStorage',
      ],
      'no-restricted-properties': [
        'error',
        { property: 'toLocaleLowerCase', message: 'depends on the machine' },
        { property: 'toLocaleUpperCase', message: 'depends on the machine' },
        { property: 'localeCompare', message: 'depends on the machine' },
        { object: 'Math', property: 'random', message: 'not deterministic' },
      ],
    },
  },
  { files: ['**/*.test.ts', 'test/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['eval/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts', 'data/build/**/*.ts', 'training/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.config.ts', 'eslint.config.js'], rules: { 'no-restricted-syntax': 'off' } },
);
