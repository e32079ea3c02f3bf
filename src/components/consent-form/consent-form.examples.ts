import { choose, press, shown, type Examples } from '../../examples';

const attributes =
  'name="story" project="Your story on film" organisation="Anytown Council" contact-email="together@anytown.example" contact-phone="01632 960 001" contact-address="Town Hall, Anytown AN1 1AA" privacy-href="/privacy" text-version="3" lawful-basis="public-task" keep-until="2031-12-31" ask-again-on="2029-01-15" change-href="/change"';

const told = `
  <p slot="what-happens">Sam meets you at the library. You talk for about one hour. Sam films you.</p>
  <p slot="easy-what-happens">Sam meets you at the library. You talk. Sam makes a film.</p>
  <p slot="why">So that other people can learn from you.</p>
  <p slot="good">Many people can hear what you have to say.</p>
  <p slot="not-good">People who know you may see the film.</p>`;

const items = `
  <co-consent-item name="take-part" required purpose="so that we can make the film">
    I take part.
    <img slot="picture" src="/pictures/meeting.svg" alt="" />
  </co-consent-item>
  <co-consent-item name="video" purpose="so that people can see you" data-categories="image, voice">
    You can film me.
    <img slot="picture" src="/pictures/record-video.svg" alt="" />
  </co-consent-item>
  <co-consent-item name="website" purpose="so that people can watch it" shared-with="everybody who visits the website">
    You can put the film on the website.
    <span slot="easy">You can put the film on the web.</span>
    <img slot="picture" src="/pictures/computer.svg" alt="" />
  </co-consent-item>`;

const form = (more = '', content = told + items): string => `<co-consent-form ${attributes}${more && ` ${more}`}>${content}\n</co-consent-form>`;

export const examples: Examples = {
  'default': { html: form() },
  'one question': {
    html: form(),
    play: async (element) => {
      press(element, 'Start');
      press(element, 'Next');
      press(element, 'Next');
      await shown(element, '#item-take-part-0');
      choose(element, 'Yes');
    },
  },
};
