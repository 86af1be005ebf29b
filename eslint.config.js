import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

export default [
  {ignores: ['dist', 'coverage', '.stryker-tmp', 'src/locales/*/generated', 'src/model/host.d.ts']},
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}}},
  lit['flat/recommended'],
  wc['flat/recommended'],
  {plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules, settings: {litHtmlSources: true}},
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A value that the check before it proves to be there; the alternative is a branch that no test can reach.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Numbers and booleans in a sentence are what a template literal is for.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // VoiceOver takes a list without bullets for none, unless it says that it is one.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-legacy-template-syntax': 'error',
      // TypeScript checks what is defined, in JavaScript too.
      'no-undef': 'off',
      'no-console': ['error', {allow: ['warn']}],
      'no-restricted-imports': ['error', {patterns: [{group: ['lit/directives/unsafe-*'], message: 'A feed is never HTML.'}]}],
      // The elements are known by their docblock's @tag; src/elements/define-element.ts registers them.
      'wc/tag-name-matches-class': 'off',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {object: 'Array', property: 'from', message: 'Pages with MooTools or an old Prototype.js have another; spread instead.'},
      ],
    },
  },
  {
    files: ['test/elements/**', 'test/embed/**', 'test/browser/**', 'test/pages/**', 'test/accessibility/**'],
    rules: {
      // The accessibility plugin types every assertion as a promise; only its own is one.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'Await it, or it cannot fail.',
        },
      ],
    },
  },
  {
    // WordPress loads these as they are, without a build: plain scripts over its own globals, of which there are no types.
    ...ts.configs.disableTypeChecked,
    files: ['wordpress/assets/**'],
    languageOptions: {parserOptions: {projectService: false}},
  },
  {
    files: ['scripts/**', 'bench/**', 'test/**', 'demo/**', '*.js', '*.ts'],
    rules: {'no-console': 'off', '@typescript-eslint/no-unused-expressions': 'off'},
  },
  {
    // A cast is not to be had in JavaScript without a comment of its own; the types of what is parsed stand in docblocks.
    files: ['**/*.js'],
    rules: {'@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-return': 'off'},
  },
];
