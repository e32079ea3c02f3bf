import js from '@eslint/js';
import stencil from '@stencil/eslint-plugin';
import importPlugin from 'eslint-plugin-import';
import react from 'eslint-plugin-react';
import tseslint from 'typescript-eslint';

/** What goes into the browser, and into servers. A tool says in `.tool.ts`, `.placing.ts` and `.answer.ts` what builds and editors know of it. */
const notOfEditors = [
  './src/!(facts|snippet|command|builder|language)/**/!(*.tool|*.placing|*.answer).{ts,tsx}',
  './src/language/*.ts',
  './src/language/!(en)/**/*',
  './src/language/en/*.ts',
  './src/language/en/!(editors)/**/*',
];

/** Imports run one way: components → tool → parts → { answers, consent, sending, language } → nothing; `embed` sits on top, `easy-words` is separate. */
const layers = [
  { target: './src/language', from: './src', except: ['./language'], message: 'language imports nothing.' },
  { target: './src/answers', from: './src', except: ['./answers', './language'], message: 'answers imports only language.' },
  { target: './src/consent/**/!(*.spec).ts', from: './src', except: ['./consent', './language'], message: 'consent imports only language.' },
  { target: './src/data/**/!(*.spec).ts', from: './src', except: ['./data'], message: 'data imports nothing else of src.' },
  { target: './src/packs/**/!(*.spec).ts', from: './src', except: ['./packs', './data'], message: 'packs imports only data.' },
  { target: './src/feed/**/!(*.spec).ts', from: './src', except: ['./feed', './data'], message: 'feed imports only data.' },
  { target: './src/sending', from: './src', except: ['./sending', './answers', './language'], message: 'sending imports only answers and language.' },
  { target: './src/tool', from: ['./src/components', './src/embed'], message: 'The frame knows no tool.' },
  { target: './src/parts', from: ['./src/components', './src/tool', './src/embed'], message: 'parts never import a component or the frame.' },
  { target: './src/components', from: './src/embed', message: 'components never import embed.' },
  {
    target: './src/easy-words/**/!(kit-words.spec|consent-sets.spec|demo-pack.spec).ts',
    from: './src',
    except: ['./easy-words', './glossaries'],
    message: 'easy-words imports nothing else of src but the glossaries.',
  },
  { target: './src/!(easy-words|command|snippet)/**/*', from: './src/easy-words', message: 'easy-words is for those who write, not for pages.' },
  {
    target: './src/snippet/**/!(*.spec).ts',
    from: './src',
    except: ['./snippet', './facts', './embed/server', './language/en/editors', './language/elements.ts', './parts/addresses.ts'],
    message: 'snippet imports only the facts of tools, the words for editors, what finds numbers in words, and what finds the styles of a server.',
  },
  { target: notOfEditors, from: './src/language/en/editors', message: 'These words are for editors, not for pages.' },
  { target: notOfEditors, from: './src/snippet', message: 'snippet is for those who place a tool.' },
  { target: notOfEditors, from: './src/facts', message: 'The facts of tools are for builds and editors, not for pages.' },
  { target: './src/!(command)/**/*', from: './src/command', message: 'Nothing imports the command.' },
  { target: './src/!(builder)/**/*', from: './src/builder', message: 'Nothing imports the builder.' },
];
/** The desk takes the kit only as others get it. */
const deskLayers = [{ target: './desk', from: './src', except: ['./answers/limits.ts'], message: 'Take it from desk/src/kit.ts, which is the package.' }];
const outside = ['./tests', './scripts', './bench', './.storybook', './site', './examples'];

export default tseslint.config(
  { ignores: ['dist', 'desk/dist', '.start', '.stencil', 'storybook-static', 'test-results', 'src/components.d.ts', 'examples'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    files: ['**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        crypto: 'readonly',
        document: 'readonly',
        FormData: 'readonly',
        getComputedStyle: 'readonly',
        Buffer: 'readonly',
        Response: 'readonly',
        TextDecoder: 'readonly',
      },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['desk/**'],
    languageOptions: { parserOptions: { project: './tests/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { import: importPlugin },
    settings: { 'import/resolver': { node: { extensions: ['.ts', '.tsx'] } } },
    rules: {
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true, allowTypedFunctionExpressions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'import/no-restricted-paths': ['error', { zones: layers }],
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'Build nodes, or set textContent.' }],
    },
  },
  {
    // The desk runs in Node, as it is: its types are its own.
    files: ['desk/**/*.ts'],
    languageOptions: { parserOptions: { project: './desk/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { import: importPlugin },
    rules: {
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true, allowTypedFunctionExpressions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // What throws has to become a promise that is rejected, whether anything is waited for or not.
      '@typescript-eslint/require-await': 'off',
      // The size of a body is checked before it is read as a form. The other is marked so that nobody uses it for an address that is not of this computer.
      '@typescript-eslint/no-deprecated': ['error', { allow: ['formData', 'allowInsecureRequests'] }],
      // `{ code, ...others }` leaves a part out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'import/no-restricted-paths': ['error', { zones: deskLayers }],
    },
  },
  {
    files: ['desk/tests/**/*.ts'],
    // `it` and `describe` of Node return promises that nobody has to wait for.
    rules: {
      '@typescript-eslint/explicit-function-return-type': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['it', 'describe', 'test', 'before', 'after', 'beforeEach', 'afterEach'], package: 'node:test' }] },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/*.{e2e,spec,stories,examples}.ts', 'src/examples.ts'],
    rules: {
      'import/no-restricted-paths': ['error', { zones: [...layers, { target: './src', from: outside, message: 'The product never imports its tools.' }] }],
    },
  },
  {
    // A sentence between quotes: two words and more, the first with a capital.
    files: ['src/{builder,command,snippet}/**/*.ts'],
    ignores: ['src/**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['Literal[value=/^\\W*[A-Z][a-z’]* [a-z]/]', 'TemplateElement[value.raw=/(^|\\W)[A-Z][a-z’]* [a-z]/]'].map((selector) => ({
          selector,
          message: 'Put words for people in src/language/en/editors.',
        })),
      ],
    },
  },
  {
    files: ['.storybook/*.{ts,tsx}', 'site/**/*.{ts,tsx}'],
    ignores: ['.storybook/main.ts', 'site/looks.ts', 'site/heading-id.ts'],
    languageOptions: { parserOptions: { project: ['./.storybook/tsconfig.json', './site/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    // A React component is a function that returns JSX: its type says nothing more.
    rules: { '@typescript-eslint/explicit-function-return-type': 'off' },
  },
  {
    files: ['**/*.tsx'],
    // What JSX returns has no type of its own in Stencil.
    rules: { '@typescript-eslint/no-unsafe-return': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['src/components/*/*.tsx'],
    plugins: { stencil, react },
    rules: {
      ...stencil.configs.flat.recommended.rules,
      // Functional components take plain handlers; the rule is for JSX on elements that are compared by React.
      'react/jsx-no-bind': 'off',
      // `render` has the compiler's own return type.
      '@typescript-eslint/explicit-function-return-type': 'off',
      // A method of an element is async, whether it waits or not.
      '@typescript-eslint/require-await': 'off',
      // The screens of a card take the card itself: what they show and do is public to them, and not to pages.
      'stencil/own-props-must-be-private': 'off',
      // The frame (src/tool) asks the tool by methods.
      'stencil/own-methods-must-be-private': 'off',
      // The slots are in functional components, where the rule does not look. scripts/documented.ts compares them in the build.
      'stencil/enforce-slot-jsdoc': 'off',
      // Strict null checks and the type-checked rules above see more.
      'stencil/strict-boolean-conditions': 'off',
    },
  },
);
