import { createElement } from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types } from 'storybook/manager-api';
import { EasyWordsPanel } from './blocks/easy-words-panel';

addons.register('coproduction-kit/easy-words', () => {
  addons.add('coproduction-kit/easy-words/panel', {
    type: types.PANEL,
    title: 'Easy words',
    render: ({ active = false }) => createElement(AddonPanel, { active, children: createElement(EasyWordsPanel) }),
  });
});
