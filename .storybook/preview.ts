import type { Preview } from '@storybook/web-components-vite';
import '../dist/index.js';
import '../dist/language/ar.js';
import '../dist/language/cy.js';
import '../dist/tokens/tokens.css';
import { addPseudoLocale } from '../src/language/pseudo';
import { attributesOf, controlsOf } from './blocks/controls';
import { checkStories } from './blocks/easy-words-shown';
import { elements } from './blocks/elements-of-pages';
import { followToolbar } from './blocks/globals';
import { Page } from './blocks/page';
import { themes } from './blocks/themes';
import type { Example } from '../src/examples';
import './preview.css';
import './docs.css';
import './blocks.css';

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

const preview: Preview = {
  globalTypes: {
    theme: {
      description: 'Theme of the page',
      toolbar: toolbar('Theme', 'mirror', [['', 'As the device has it'], ...themes]),
    },
    brand: {
      description: 'The one brand colour of the site',
      toolbar: toolbar('Brand colour', 'paintbrush', [
        ['', 'The kit’s own'],
        ['#00703c', 'Green'],
        ['#1d70b8', 'Blue'],
        ['#6f2c91', 'Purple'],
        ['#b5121b', 'Red'],
        ['#ffdd00', 'Yellow'],
        ['#000000', 'Black'],
        ['#ffffff', 'White'],
      ]),
    },
    words: {
      description: 'Which words the tools show',
      toolbar: toolbar('Words', 'paragraph', [
        ['', 'Standard words'],
        ['easy', 'Easy words'],
      ]),
    },
    pictures: {
      description: 'Pictures',
      toolbar: toolbar('Pictures', 'photo', [
        ['', 'Pictures'],
        ['no-pictures', 'No pictures'],
      ]),
    },
    listen: {
      description: 'Listening',
      toolbar: toolbar('Listening', 'speaker', [
        ['', 'No listening'],
        ['listen', 'Listening'],
      ]),
    },
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
    docs: { container: Page, components: elements },
    controls: { expanded: true, sort: 'requiredFirst' },
    // A violation fails the story, and tests/storybook.e2e.ts with it.
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    options: {
      // Storybook runs this by itself, as JavaScript without this file: hence no types, and the order inside. What comes after a title is for the search.
      storySort: (one = { title: '' }, other = { title: '' }) => {
        const order = [
          'Welcome',
          'Gallery',
          'For editors',
          'Snippet builder',
          'For developers',
          'For designers',
          'Accessibility',
          'Principles',
          'Words',
          'Languages',
          'Tools',
          'Parts',
          'Patterns',
          'Your brand in ten minutes',
          'Tokens',
          'Themes and brand',
          'Colour',
          'Type',
          'Space',
          'Focus',
          'Pictures',
          'Guides',
          'What has changed',
        ];
        const [place = 0, otherPlace = 0] = [one, other].map(({ title }) => order.findIndex((name) => title.split(/\/| · /)[0] === name));
        return place - otherPlace || one.title.localeCompare(other.title, 'en');
      },
    },
  },
};

export default preview;
