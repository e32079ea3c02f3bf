import { inside, press, shown, type Examples } from '../../examples';
import { themed } from '../i-statement-set/i-statement-set.samples';

const inGroup = (element: HTMLElement): Promise<HTMLElement> => inside(element, 'co-i-statement-set-group');

const set = (attributes = ''): string => `<co-i-statement-set mode="group" name="home"${attributes && ` ${attributes}`}>
  <span slot="title">My home and my support</span>
  ${themed.slice(0, 2).join('\n  ')}
  <p slot="next">We write on this page by 12 January what the board decides.</p>
  <p slot="contact">Or ring Sam on 01632 960 001.</p>
</co-i-statement-set>`;

type StatementSet = HTMLCoIStatementSetElement;

/** Types into the field with this id. */
function type(element: HTMLElement, id: string, text: string): void {
  const field = element.shadowRoot?.getElementById(id) as HTMLInputElement | null;
  if (!field) throw new Error(`<${element.localName}> has no field "${id}".`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const startGroup = async (element: HTMLElement): Promise<HTMLElement> => {
  const group = await inGroup(element);
  type(group, 'people', '12');
  type(group, 'counted-by', 'Asha, facilitator');
  press(group, 'Next');
  return group;
};

const countOne = async (element: HTMLElement, hands = ['5', '4', '2', '1']): Promise<HTMLElement> => {
  const group = await startGroup(element);
  hands.forEach((number, index) => type(group, `count-home-1.1-${index}`, number));
  return group;
};

const toCheck = async (element: HTMLElement): Promise<HTMLElement> => {
  const group = await countOne(element);
  type(group, 'said-home-1.1', 'Staff change too often. Someone new came three times in one week.');
  press(group, 'Stop here');
  await shown(group, '#title-check');
  return group;
};

export const examples: Examples = {
  'default': {
    full: true,
    html: set(),
    play: async (element) => {
      await inGroup(element);
    },
  },
  'a statement is counted': {
    full: true,
    html: set(),
    play: async (element) => {
      await countOne(element);
    },
  },
  'more hands than people': {
    html: set(),
    play: async (element) => {
      await countOne(element, ['8', '7']);
    },
  },
  'with an error': { html: set(), play: async (element) => press(await inGroup(element), 'Next') },
  'check the counts': {
    html: set(),
    play: async (element) => {
      await toCheck(element);
    },
  },
  'sent': {
    html: set(),
    play: async (element) => {
      const group = await toCheck(element);
      element.addEventListener('coSubmit', () => void (element as StatementSet).confirmSent(), { once: true });
      press(group, 'Send the counts');
      await shown(group, '#title');
    },
  },
  'not sent': {
    html: set(),
    play: async (element) => {
      const group = await toCheck(element);
      element.addEventListener('coSubmit', () => void (element as StatementSet).failSent(), { once: true });
      press(group, 'Send the counts');
      await shown(group, '#not-sent');
    },
  },
  'easy words, dark': {
    html: set('words="easy" theme="dark"'),
    play: async (element) => {
      await countOne(element);
    },
  },
};
