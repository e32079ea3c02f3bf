import type { Examples } from '../../examples';

const item = (content: string, attributes = ''): string =>
  `<co-consent-form name="talk" organisation="Anytown Council" contact-email="together@anytown.example" privacy-href="/privacy" text-version="1" keep-until="2031-12-31" layout="page" without="understood">
  <co-consent-item name="sound" purpose="so that we can write down what you said"${attributes}>${content}</co-consent-item>
</co-consent-form>`;

export const examples: Examples = {
  'default': { html: item('You can record the sound of my voice.') },
  'with a picture, and shared': {
    full: true,
    html: item(
      '\n    You can record the sound of my voice.\n    <img slot="picture" src="/pictures/record-sound.svg" alt="" />\n  ',
      ' data-categories="voice" shared-with="Anytown Hospital"',
    ),
  },
};
