import type { StorybookConfig } from '@storybook/web-components-vite';
import { exampleFiles } from '../scripts/example-files.ts';
import { watchedKit } from '../scripts/watched-kit.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../src/components/*/*.stories.ts'],
  addons: ['@storybook/addon-a11y'],
  staticDirs: [
    { from: '../pictures', to: '/pictures' },
    ...Object.entries(exampleFiles).map(([to, from]) => ({ from: `../${from}`, to: `/${to}` })),
    { from: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files', to: '/fonts' },
    { from: '../site/brand', to: '/brand' },
  ],
  // What no story needs is not loaded: Storybook is large enough.
  features: {
    actions: false,
    backgrounds: false,
    changeDetection: false,
    interactions: false,
    measure: false,
    menuOnboardingChecklist: false,
    outline: false,
    sidebarOnboardingChecklist: false,
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The tokens use light-dark(), which a lower target would take apart and with it the themes of single elements.
  // Vite leaves its output folder out when it watches; the components are built into `dist`.
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, outDir: 'storybook-static', cssTarget: ['chrome123', 'firefox128', 'safari17.5'] },
    plugins: [...(vite.plugins ?? []), ...watchedKit],
  }),
};

export default config;
