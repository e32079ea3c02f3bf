import type { AskedQuestion } from '../answers/envelope';
import { nodesIn } from './slots';

/** The words that a person sees for `nodes`, with runs of white space as one space, as HTML shows them; blocks and lines stand apart. */
export function shownText(nodes: readonly Node[]): string {
  const text = nodes.map((node) => {
    const { innerText } = node as Partial<HTMLElement>;
    const { display } = innerText === undefined ? { display: 'inline' } : getComputedStyle(node as Element);
    // What nobody sees is not in what is asked: a style of the page, or a note that is hidden.
    const words = display === 'none' ? '' : (innerText ?? node.textContent ?? '');
    return display.startsWith('inline') ? words : ` ${words} `;
  });
  return text.join('').replace(/\s+/g, ' ').trim();
}

/** The question as the person sees it: the words of the first of `slots` that has any, else those of the default slot. */
export function askedQuestion(host: Element, slots: readonly string[], id?: string, version?: string): AskedQuestion {
  const slot = slots.find((candidate) => nodesIn(host, candidate).length > 0) ?? '';
  return { id, version, text: shownText(nodesIn(host, slot)), register: slot === 'easy' ? 'easy' : 'standard' };
}
