import { choose, inside, press, shown, write, type Examples } from '../../examples';

const inPaper = (element: HTMLElement): Promise<HTMLElement> => inside(element, 'co-i-statement-set-paper');

const item = (id: string, text: string): string => `<co-i-statement-item statement-id="${id}" statement-version="1">${text}</co-i-statement-item>`;

const items = [
  item('home-1', 'I choose who comes into my home to support me.'),
  item('home-2', 'I know who is coming, and when.'),
  item('time-1', 'I have enough time with my family and my friends.'),
];

const set = (attributes = ''): string => `<co-i-statement-set mode="paper" name="home"${attributes && ` ${attributes}`}>
  <span slot="title">My home and my support</span>
  ${items.join('\n  ')}
  <p slot="contact">Or ring Sam on 01632 960 001.</p>
</co-i-statement-set>`;

type StatementSet = HTMLCoIStatementSetElement;

/** Types in one sheet and sends it; the page says that it has arrived, or has not. */
const sendSheet = async (element: HTMLElement, hasArrived: boolean): Promise<HTMLElement> => {
  const paper = await inPaper(element);
  write(paper, '12');
  choose(paper, '2 Sometimes');
  element.addEventListener('coSubmit', () => void (hasArrived ? (element as StatementSet).confirmSent() : (element as StatementSet).failSent()), {
    once: true,
  });
  press(paper, 'Send this sheet');
  await shown(paper, hasArrived ? '#title' : '#not-sent');
  return paper;
};

export const examples: Examples = {
  'default': {
    full: true,
    html: set(),
    play: async (element) => {
      await inPaper(element);
    },
  },
  'with an error': { html: set(), play: async (element) => press(await inPaper(element), 'Send this sheet') },
  'a sheet has arrived, and its number is typed again': {
    full: true,
    html: set(),
    play: async (element) => write(await sendSheet(element, true), '12'),
  },
  'not sent': {
    html: set('more="off"'),
    play: async (element) => {
      await sendSheet(element, false);
    },
  },
  'who is answering, easy words': {
    html: set('ask-who words="easy"'),
    play: async (element) => {
      await inPaper(element);
    },
  },
};
