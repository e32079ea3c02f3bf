import type { Mistake } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { addPageStyles } from '../../parts/page-styles';

/** The list is the page's own, so its words cannot be styled from in here. The rules give way to any of the page. */
const rules = `:where(co-glossary) :where(dl) { margin: 0 }
:where(co-glossary) :where(dt) { margin-block-start: 1em; font-weight: 700 }
:where(co-glossary) :where(dd) { margin: 0 }
:where(co-glossary) :where(dt:target) { text-decoration: underline }`;

let isStyled = false;

/** Once for the page; a server has none. */
export function styleList(): void {
  if (isStyled || !isBrowser) return;
  isStyled = true;
  addPageStyles(rules);
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(host: Element): Mistake[] {
  const list = host.querySelector('dl');
  if (!list?.querySelector('dt')) return [['default slot', 'has no words. Write them as <dl><dt id="advocate">Advocate</dt><dd>What it means.</dd></dl>.']];
  const lonely = [...list.querySelectorAll('dt')].find((word) => !/^d[td]$/.test(word.nextElementSibling?.localName ?? ''));
  return lonely ? [['dt', `"${lonely.textContent}" has no meaning. Write a <dd> after it.`]] : [];
}
