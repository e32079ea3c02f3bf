import type { AskedQuestion } from '../answers/envelope';
import { nodesIn } from './slots';

/** The words that a person sees for `nodes`, with runs of white space as one space, as HTML shows them; blocks and lines are separated. */
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

/** The question as the person sees it, in one of the slots of `host`. */
export function askedQuestion(host: Element, slot: string, id?: string, version?: string): AskedQuestion {
  return { id, version, text: shownText(nodesIn(host, slot)), register: slot === 'easy' ? 'easy' : 'standard' };
}
