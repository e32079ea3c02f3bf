/** The looks of Storybook itself: the kit’s typeface and colours, light or dark as the reader’s device has it. */
import { create, type ThemeVars } from 'storybook/theming';

const shared = {
  fontBase: '"Atkinson Hyperlegible Next", system-ui, sans-serif',
  fontCode: 'ui-monospace, "Cascadia Mono", Menlo, monospace',
  brandTitle: '<img src="./brand/logo.svg" alt="" width="40" height="40" /> Co-production Kit',
  brandUrl: './',
  brandTarget: '_self',
  appBorderRadius: 12,
  inputBorderRadius: 8,
};

const light: ThemeVars = create({
  base: 'light',
  ...shared,
  colorPrimary: '#12555f',
  colorSecondary: '#12555f',
  appBg: '#eef1f0',
  appContentBg: '#ffffff',
  appHoverBg: '#e3f4f7',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d5dcda',
  textColor: '#16211f',
  textInverseColor: '#ffffff',
  textMutedColor: '#46524f',
  barTextColor: '#46524f',
  barHoverColor: '#12555f',
  barSelectedColor: '#12555f',
  barBg: '#ffffff',
  buttonBg: '#ffffff',
  buttonBorder: '#66726f',
  inputBg: '#ffffff',
  inputBorder: '#66726f',
  inputTextColor: '#16211f',
});

const dark: ThemeVars = create({
  base: 'dark',
  ...shared,
  colorPrimary: '#8fd3c8',
  colorSecondary: '#8fd3c8',
  appBg: '#0b1413',
  appContentBg: '#142322',
  appHoverBg: '#1d3231',
  appPreviewBg: '#0b1413',
  appBorderColor: '#2d4341',
  textColor: '#eef4f2',
  textInverseColor: '#0b1413',
  textMutedColor: '#b4c2bf',
  barTextColor: '#b4c2bf',
  barHoverColor: '#8fd3c8',
  barSelectedColor: '#8fd3c8',
  barBg: '#142322',
  buttonBg: '#142322',
  buttonBorder: '#8a9a97',
  inputBg: '#0b1413',
  inputBorder: '#8a9a97',
  inputTextColor: '#eef4f2',
});

export const prefersDark: MediaQueryList = window.matchMedia('(prefers-color-scheme: dark)');
export const siteTheme = (): ThemeVars => (prefersDark.matches ? dark : light);
