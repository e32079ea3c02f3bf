import { addons } from 'storybook/preview-api';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';

/** What the toolbar sets on the page, as a council’s page would. An empty theme follows the reader’s device. */
export interface Globals {
  readonly theme: string;
  readonly brand: string;
  readonly words: string;
  readonly pictures: string;
  readonly listen: string;
  readonly language: string;
  readonly direction: string;
  readonly textSize: string;
}

function applyTo(root: HTMLElement, { theme, brand, words, pictures, listen, language, direction, textSize }: Globals): void {
  root.style.colorScheme = theme && (theme.startsWith('dark') ? 'dark' : 'light');
  root.style.fontSize = textSize;
  root.style.setProperty('--co-brand', brand || null);
  if (theme) root.dataset.coTheme = theme;
  else delete root.dataset.coTheme;
  root.dataset.coReading = [words, pictures, listen].filter(Boolean).join(' ');
  root.lang = language;
  root.dir = direction;
}

/** Follows the toolbar, on pages as in stories. */
export function followToolbar(): void {
  const channel = addons.getChannel();
  const apply = ({ globals }: { readonly globals: Globals }): void => applyTo(document.documentElement, globals);
  channel.on(SET_GLOBALS, apply);
  channel.on(GLOBALS_UPDATED, apply);
}
