/** The looks of Storybook itself: the kit’s typeface and tokens, light or dark as the reader’s device has it. */
import { create, type ThemeVars } from 'storybook/theming';
import { themes } from '../dist/tokens/index.js';

/** Storybook’s own name for each place, with the token that it takes. `ground` is behind the page. */
function themeOf(base: 'light' | 'dark', ground: string): ThemeVars {
  const { colour } = themes[base];
  return create({
    base,
    fontBase: '"Atkinson Hyperlegible Next", system-ui, sans-serif',
    fontCode: 'ui-monospace, "Cascadia Mono", Menlo, monospace',
    brandTitle: '<img src="./brand/logo.svg" alt="" width="40" height="40" /> Co-production Kit',
    brandUrl: './',
    brandTarget: '_self',
    appBorderRadius: 12,
    inputBorderRadius: 8,
    colorPrimary: colour.fill,
    colorSecondary: colour.fill,
    appBg: ground,
    appContentBg: colour.paper,
    appHoverBg: colour.tint,
    appPreviewBg: colour.paper,
    appBorderColor: colour.line,
    textColor: colour.ink,
    textInverseColor: colour['on-fill'],
    textMutedColor: colour['ink-quiet'],
    barTextColor: colour['ink-quiet'],
    barHoverColor: colour.fill,
    barSelectedColor: colour.fill,
    barBg: colour.paper,
    buttonBg: colour.paper,
    buttonBorder: colour.edge,
    inputBg: colour.paper,
    inputBorder: colour.edge,
    inputTextColor: colour.ink,
  });
}

// The kit has no colour for what is behind its paper: that belongs to the page.
const light = themeOf('light', '#eef1f0');
const dark = themeOf('dark', '#0b1413');

export const prefersDark: MediaQueryList = window.matchMedia('(prefers-color-scheme: dark)');
export const siteTheme = (): ThemeVars => (prefersDark.matches ? dark : light);
