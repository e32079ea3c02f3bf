import type { Register } from '../../language/messages';
import type { Mistake } from '../../language/misuse';
import type { Theme } from '../../parts/theme';

interface Look {
  readonly words?: Register;
  readonly theme?: Theme;
}

/** Whether it is in a tool in which people write. */
export const isInTool = (host: Element): boolean => host.getAttribute('slot') === 'help';

/** What is fixed on an element: its property, which refuses wrong values, or its attribute while its script has not loaded. */
const fixedOn = (element: Look & Element): Look =>
  'theme' in element
    ? element
    : {
        words: (element.getAttribute('words') ?? undefined) as Register | undefined,
        theme: (element.getAttribute('theme') ?? undefined) as Theme | undefined,
      };

/** What is fixed on `element`, or else on the help or the tool around it: a dark tool has dark help. */
export function lookAround(element: Look & Element): Look {
  const around = isInTool(element) ? element.parentElement : (element.parentElement?.closest('co-help') ?? null);
  const { words, theme } = fixedOn(element);
  const outer = around ? lookAround(around) : {};
  return { words: words ?? outer.words, theme: theme ?? outer.theme };
}

/** A link that opens instead of the page. A telephone or an email program does not. */
const leavesPage = (link: Element): boolean => !/^(tel|mailto|sms):|^#/.test(link.getAttribute('href') ?? '#') && link.getAttribute('target') !== '_blank';

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(host: Element): Mistake[] {
  const kinds = [...host.querySelectorAll('co-help-contact')].map((contact) => contact.getAttribute('kind'));
  const mistakes: Mistake[] = [];
  if (kinds.length === 0) mistakes.push(['default slot', 'has no <co-help-contact>, so nobody can be reached.']);
  const others = kinds.findIndex((kind) => kind !== 'urgent');
  if (others >= 0 && kinds.lastIndexOf('urgent') > others) mistakes.push(['default slot', 'has a contact with kind="urgent" below another. Put it first.']);
  if (isInTool(host) && [...host.querySelectorAll('a')].some(leavesPage))
    mistakes.push(['link', 'opens instead of the page. Add target="_blank", and say so in its words.']);
  return mistakes;
}
