import type { Preview } from '@storybook/web-components-vite';
import '../dist/index.js';
import '../dist/language/ar.js';
import '../dist/language/cy.js';
import '../dist/tokens/tokens.css';
import { addPseudoLocale } from '../src/language/pseudo';
import { attributesOf, controlsOf } from './controls';
import { checkStories } from './easy-words-shown';
import { followToolbar } from './globals';
import { looks } from '../site/looks';
import type { Example } from '../src/examples';
import './preview.css';

addPseudoLocale();
checkStories();
followToolbar();

type Icon = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon'];

const toolbar = (title: string, icon: Icon, items: readonly (readonly [value: string, title: string])[]) => ({
  title,
  icon,
  items: items.map(([value, shown]) => ({ value, title: shown })),
  dynamicTitle: true,
});

/** The same choices as on the pages of the site. */
const valuesOf = (name: string) => looks.find((look) => look.name === name)?.values ?? [];

const preview: Preview = {
  globalTypes: {
    theme: { description: 'Theme of the page', toolbar: toolbar('Theme', 'mirror', valuesOf('theme')) },
    brand: { description: 'The one brand colour of the site', toolbar: toolbar('Brand colour', 'paintbrush', valuesOf('brand')) },
    words: { description: 'Which words the tools show', toolbar: toolbar('Words', 'paragraph', valuesOf('words')) },
    pictures: { description: 'Pictures', toolbar: toolbar('Pictures', 'photo', valuesOf('pictures')) },
    listen: { description: 'Listening', toolbar: toolbar('Listening', 'speaker', valuesOf('listen')) },
    language: {
      description: 'Language of the page',
      toolbar: toolbar('Language', 'globe', [
        ['en', 'English'],
        ['cy', 'Welsh'],
        ['ar', 'Arabic'],
        ['en-XA', 'Pseudo'],
      ]),
    },
    direction: {
      description: 'Direction of the page',
      toolbar: toolbar('Direction', 'transfer', [
        ['ltr', 'Left to right'],
        ['rtl', 'Right to left'],
      ]),
    },
    textSize: {
      description: 'Size of the text',
      toolbar: toolbar('Text size', 'zoom', [
        ['100%', 'Text 100 %'],
        ['150%', 'Text 150 %'],
        ['200%', 'Text 200 %'],
      ]),
    },
  },
  initialGlobals: { theme: '', brand: '', words: '', pictures: '', listen: '', language: 'en', direction: 'ltr', textSize: '100%' },
  argTypesEnhancers: [({ component }) => (typeof component === 'string' ? controlsOf(component) : {})],
  argsEnhancers: [({ argTypes, parameters }) => attributesOf(parameters.example as Example | undefined, argTypes)],
  parameters: {
    controls: { expanded: true, sort: 'requiredFirst' },
    // A violation fails the story, and tests/storybook.e2e.ts with it.
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    // The tools first.
    options: { storySort: { order: ['Tools', 'Parts'] } },
  },
};

export default preview;
