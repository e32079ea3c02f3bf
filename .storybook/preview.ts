import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import '../dist/index.js';
import '../dist/language/ar.js';
import '../dist/language/cy.js';
import '../dist/tokens/tokens.css';
import manifest from '../dist/custom-elements.json';
import { ComponentPage } from './blocks/component-page';
import { addPseudoLocale } from '../src/language/pseudo';
import { checkStories } from './blocks/easy-words-shown';
import { Page } from './blocks/page';
import { themes } from './blocks/themes';
import './preview.css';

setCustomElementsManifest(manifest);
addPseudoLocale();
checkStories();

/** What the toolbar sets on the page around a story, as a council's page would. */
interface Globals {
  readonly theme: string;
  readonly brand: string;
  readonly words: string;
  readonly pictures: string;
  readonly listen: string;
  readonly language: string;
  readonly direction: string;
  readonly textSize: string;
}

type Icon = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon'];

const toolbar = (title: string, icon: Icon, items: readonly (readonly [value: string, title: string])[]) => ({
  title,
  icon,
  items: items.map(([value, shown]) => ({ value, title: shown })),
  dynamicTitle: true,
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Theme of the page',
      toolbar: toolbar('Theme', 'mirror', themes),
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
  initialGlobals: { theme: 'light', brand: '', words: '', pictures: '', listen: '', language: 'en', direction: 'ltr', textSize: '100%' },
  decorators: [
    (story, { globals }) => {
      const { theme, brand, words, pictures, listen, language, direction, textSize } = globals as unknown as Globals;
      const { style, dataset } = document.documentElement;
      style.colorScheme = theme.startsWith('dark') ? 'dark' : 'light';
      style.fontSize = textSize;
      style.setProperty('--co-brand', brand || null);
      dataset.coTheme = theme;
      dataset.coReading = [words, pictures, listen].filter(Boolean).join(' ');
      document.documentElement.lang = language;
      document.documentElement.dir = direction;
      return story();
    },
  ],
  parameters: {
    docs: { page: ComponentPage, container: Page },
    // A violation fails the story, and tests/storybook.e2e.ts with it.
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Principles',
          'For editors',
          'Snippet builder',
          'For developers',
          'For designers',
          'Accessibility',
          'Words',
          'Languages',
          'Colour',
          'Type',
          'Space',
          'Focus',
          'Pictures',
          'Themes and brand',
          'All examples',
          'Tools',
          'Parts',
        ],
      },
    },
  },
};

export default preview;
