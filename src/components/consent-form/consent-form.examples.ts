import { choose, press, shown, write, type Examples } from '../../examples';
import { consentSets, markupOf } from '../../consent/sets';
import { sampleRecord } from './consent-form.sample';

type Form = HTMLCoConsentFormElement;

const attributes =
  'name="story" project="Your story on film" organisation="Anytown Council" asked-by="Sam Lee" contact-email="together@anytown.example" contact-phone="01632 960 001" contact-address="Town Hall, Anytown AN1 1AA" privacy-href="/privacy" text-version="3" lawful-basis="public-task" keep-until="2031-12-31" ask-again-on="2029-01-15" change-href="/change"';

const told = `
  <p slot="what-happens">Sam meets you at the library. You talk for about one hour, and Sam films you.</p>
  <p slot="easy-what-happens">Sam meets you at the library. You talk. Sam makes a film.</p>
  <p slot="why">Other people can learn from what you have to say.</p>
  <p slot="good">You are heard, in your own words.</p>
  <p slot="not-good">People who know you may see the film.</p>`;

const controller = `
  <co-consent-controller contact-email="data@college.example">Anytown College</co-consent-controller>`;

const items = `
  <co-consent-item name="take-part" required purpose="so that we can make the film">
    I take part.
    <img slot="picture" src="/pictures/meeting.svg" alt="" />
  </co-consent-item>
  <co-consent-item name="video" purpose="so that people can see you" data-categories="image, voice">
    You can film me.
    <img slot="picture" src="/pictures/record-video.svg" alt="" />
  </co-consent-item>
  <co-consent-item name="website" purpose="so that people can watch it" shared-with="everybody who visits our website">
    You can put the film on the website.
    <span slot="easy">You can put the film on the web.</span>
    <img slot="picture" src="/pictures/computer.svg" alt="" />
  </co-consent-item>`;

const form = (more = '', content = told + items): string => `<co-consent-form ${attributes}${more && ` ${more}`}>${content}\n</co-consent-form>`;

/** A page where something that was agreed is changed: it needs no questions. */
const later = (mode: string, more = ''): string =>
  `<co-consent-form name="story" mode="${mode}" organisation="Anytown Council" contact-email="together@anytown.example" contact-phone="01632 960 001"${more && ` ${more}`}></co-consent-form>`;

/** Answers each question, `Yes` or `No`, up to the one after. */
const answer = (element: HTMLElement, ...answers: readonly ('Yes' | 'No')[]): void => {
  for (const words of ['Start', 'Next', 'Next']) press(element, words);
  for (const words of answers) {
    choose(element, words);
    press(element, 'Next');
  }
};

/** Says yes to all, where only `who` or how to sign is asked then. */
const agree = (element: HTMLElement): void => {
  for (const words of ['Start', 'Next']) press(element, words);
  for (const words of ['Yes', 'Yes', 'Yes']) {
    choose(element, words);
    press(element, 'Next');
  }
};

const sign = async (element: HTMLElement): Promise<void> => {
  choose(element, 'My first name');
  await shown(element, '#shown-name');
  write(element, 'Alex');
  press(element, 'Next');
  choose(element, 'Me');
  press(element, 'Next');
  choose(element, 'I write my name');
  await shown(element, '#signed');
  write(element, 'Alex Green');
  press(element, 'Next');
  await shown(element, '#title-check');
};

/** Sends, and the page concludes as `conclude` says. */
const sendThen = async (element: HTMLElement, conclude: (form: Form) => void, selector: string): Promise<void> => {
  element.addEventListener('coSubmit', () => conclude(element as Form), { once: true });
  element.shadowRoot?.querySelector('form')?.requestSubmit();
  await shown(element, selector);
};

export const examples: Examples = {
  'default': { html: form('', told + controller + items) },
  'easy words': { html: form('words="easy"') },
  'how to undo it': { html: form(), play: (element) => press(element, 'Start') },
  'is it clear': {
    html: form(),
    play: (element) => {
      for (const words of ['Start', 'Next']) press(element, words);
    },
  },
  'one question': { html: form(), play: (element) => answer(element, 'Yes') },
  'one question, with an error': {
    full: true,
    html: form(),
    play: (element) => {
      answer(element, 'Yes');
      press(element, 'Next');
    },
  },
  'how the name is shown': {
    html: form(),
    play: async (element) => {
      answer(element, 'Yes', 'Yes', 'No');
      choose(element, 'A made-up name');
      await shown(element, '#shown-name');
      write(element, 'Robin');
    },
  },
  'with a supporter': {
    html: form('without="understood shown-name"'),
    play: async (element) => {
      agree(element);
      choose(element, 'Me, with help');
      await shown(element, '#help-0');
      choose(element, 'They read it to me');
    },
  },
  'with legal authority': {
    html: form('without="understood shown-name"'),
    play: async (element) => {
      agree(element);
      choose(element, 'I decide for someone');
      await shown(element, '#authority-0');
      press(element, 'Next');
    },
  },
  'a spoken yes': {
    html: form('without="understood shown-name who"'),
    play: async (element) => {
      agree(element);
      choose(element, 'I say yes out loud');
      await shown(element, '#record');
    },
  },
  'check the answers': {
    full: true,
    html: form(),
    play: async (element) => {
      answer(element, 'Yes', 'Yes', 'No');
      await sign(element);
    },
  },
  'no to taking part': { html: form(), play: (element) => answer(element, 'No') },
  'help': {
    html: form('', `${told}${items}\n  <p slot="contact">Or come to the library on a Monday.</p>`),
    play: (element) => {
      answer(element, 'Yes');
      press(element, 'I want someone to help');
    },
  },
  'given': {
    full: true,
    html: form(),
    play: async (element) => {
      answer(element, 'Yes', 'Yes', 'Yes');
      await sign(element);
      await sendThen(element, (sent) => void sent.confirmSent(), '.reference');
    },
  },
  'not sent': {
    full: true,
    html: form(),
    play: async (element) => {
      answer(element, 'Yes', 'Yes', 'No');
      await sign(element);
      await sendThen(element, (failed) => void failed.failSent('We are fixing our website until 6 o’clock.'), '#not-sent');
    },
  },
  'refused': {
    html: form('', `${told}${items}\n  <p slot="next">You can still come to the group.</p>`),
    play: async (element) => {
      answer(element, 'No');
      await sendThen(element, (sent) => void sent.confirmSent(), '.reference');
    },
  },
  'finished': {
    html: form(),
    play: async (element) => {
      answer(element, 'No');
      await sendThen(element, (sent) => void sent.confirmSent(), '.reference');
      press(element, 'Finish and clear');
    },
  },
  'all on one page': { full: true, html: form('layout="page"') },
  'all on one page, with errors': {
    html: form('layout="page"'),
    play: async (element) => {
      choose(element, 'Yes');
      await shown(element, '#signature-0');
      press(element, 'Send my answers');
      await shown(element, '.summary');
    },
  },
  'with a code': { html: later('change') },
  'with a wrong code': {
    html: later('withdraw'),
    play: (element) => {
      write(element, 'F3K7 9RWX 0000');
      press(element, 'Next');
    },
  },
  'to be changed': { html: later('change'), properties: { record: sampleRecord } },
  'to be stopped': { html: later('withdraw'), properties: { record: sampleRecord } },
  'withdrawn': { html: later('change'), properties: { record: { ...sampleRecord, state: 'withdrawn' } } },
  'paused': { html: later('change'), properties: { record: { ...sampleRecord, state: 'paused' } } },
  'expired': { html: later('change'), properties: { record: { ...sampleRecord, askAgainOn: '2026-11-01' } } },
  'afterwards': {
    html: later('after'),
    properties: { record: sampleRecord },
    play: async (element) => {
      choose(element, 'Take some of it out');
      await shown(element, '#take-out-0');
    },
  },
  'from a ready-made set': { html: form('', `\n${consentSets.map((set) => (set.id === 'photographs' ? markupOf(set) : '')).join('')}`) },
  'not ready': {
    html: '<co-consent-form name="story" organisation="Anytown Council"><co-consent-item name="video">You can film me.</co-consent-item></co-consent-form>',
  },
  'in Arabic': {
    html: `<div lang="ar" dir="rtl"><co-consent-form name="story" project="قصتك في فيلم" organisation="مجلس المدينة" contact-email="together@anytown.example" privacy-href="/privacy" text-version="3" keep-until="2031-12-31" layout="page">
  <co-consent-item name="video" purpose="لكي يراك الناس">يمكنكم تصويري.</co-consent-item>
</co-consent-form></div>`,
  },
};
