import { createElement } from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types } from 'storybook/manager-api';
import { EasyWordsPanel } from './easy-words-panel';
import { prefersDark, siteTheme } from './theme';

const useTheme = (): void =>
  addons.setConfig({
    theme: siteTheme(),
    // What follows the title is for the search: other words that people use.
    sidebar: { renderLabel: ({ name }: { readonly name: string }) => name.split(' · ')[0] },
  });

useTheme();
prefersDark.addEventListener('change', useTheme);

addons.register('coproduction-kit/easy-words', () => {
  addons.add('coproduction-kit/easy-words/panel', {
    type: types.PANEL,
    title: 'Easy words',
    render: ({ active = false }) => createElement(AddonPanel, { active, children: createElement(EasyWordsPanel) }),
  });
});
