import { STORY_RENDERED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import type { EasyWordsResult } from '../dist/easy-words/index.js';
import { easyWordsChecked, type EasyWordsMessage } from './easy-words-channel';

/** Elements that mean something to the checker. All others are a block or a part of a line, as they are shown. */
const meant = new Set(['a', 'blockquote', 'cite', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'i', 'q', 'u', 'code', 'pre']);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'svg']);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What an element shows: its shadow root, what its slots get, or its own nodes. */
function shownIn(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes({ flatten: true }) : [];
  return assigned.length > 0 ? assigned : [...element.childNodes];
}

/** The language that holds in an element, across the roots around it. */
function langIn(element: Element): string {
  const root = element.getRootNode();
  const own = element.closest('[lang]')?.getAttribute('lang');
  return own ?? (root instanceof ShadowRoot ? langIn(root.host) : '');
}

/** What a person sees of a node, as plain HTML without shadow roots. */
function asShown(node: Node): string {
  if (node instanceof Text) return escaped(node.data);
  if (!(node instanceof Element) || unseen.has(node.localName)) return '';
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return '';
  const inner = shownIn(node).map(asShown).join('');
  // What is in a slot keeps the language of the page that it comes from.
  const owner = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true })[0]?.parentElement : undefined;
  if (owner) return `<span lang="${escaped(langIn(owner))}">${inner}</span>`;
  if (display === 'contents') return inner;
  const isInLine = display === 'inline';
  const name = meant.has(node.localName) ? node.localName : isInLine ? 'span' : 'div';
  const lang = node.getAttribute('lang');
  return `<${name}${lang === null ? '' : ` lang="${escaped(lang)}"`}>${inner}</${name}>`;
}

async function check(root: Element): Promise<EasyWordsResult | string> {
  // Large: pages without a story do not load it.
  const { checkEasyWords, EasyWordsError } = await import('../dist/easy-words/index.js');
  try {
    return checkEasyWords(asShown(root), { format: 'html', lang: document.documentElement.lang || 'en' });
  } catch (error) {
    if (error instanceof EasyWordsError) return error.message;
    throw error;
  }
}

async function checkStory(): Promise<void> {
  const root = document.querySelector('#storybook-root');
  if (root) addons.getChannel().emit(easyWordsChecked, { result: await check(root) } satisfies EasyWordsMessage);
}

/** Checks the words of each story when it is shown, for the panel “Easy words”. */
export function checkStories(): void {
  addons.getChannel().on(STORY_RENDERED, () => void checkStory());
}
