import { press, turnOn, type Examples } from '../../examples';

const page = `<section>
  <h2>Your say in your support</h2>
  <p data-co-words="standard">You can take part in deciding how your support is arranged, and we will publish what we changed because of what people told us.</p>
  <div data-co-words="easy">
    <co-easy-block picture="talk">You can tell us what you want.</co-easy-block>
    <co-easy-block picture="write">We write down what we change.</co-easy-block>
  </div>
</section>`;

const on =
  (...switches: readonly string[]) =>
  (element: HTMLElement): void => {
    for (const words of switches) turnOn(element, words);
  };

export const examples: Examples = {
  'default': { html: `<co-reading-bar></co-reading-bar>\n${page}` },
  'easy words on': { full: true, html: `<co-reading-bar></co-reading-bar>\n${page}`, play: on('Easy words') },
  'pictures off': {
    html: `<co-reading-bar></co-reading-bar>\n${page}`,
    play: (element) => {
      turnOn(element, 'Easy words');
      press(element, 'Pictures');
    },
  },
  'listening on': { html: `<co-reading-bar></co-reading-bar>\n${page}`, play: on('Easy words', 'Listen') },
  'remembers for this visit': { html: `<co-reading-bar remember="visit"></co-reading-bar>\n${page}`, play: on('Easy words') },
  'without listening and print': { html: `<co-reading-bar without="listen print"></co-reading-bar>\n${page}` },
  'with a tool': {
    full: true,
    html: `<co-reading-bar></co-reading-bar>
<co-i-statement name="home">
  I choose who comes into my home to support me.
  <span slot="easy">I choose who helps me at home.</span>
  <img slot="picture" src="/pictures/home.svg" alt="" />
</co-i-statement>`,
    play: on('Easy words', 'Listen'),
  },
  'in Welsh': {
    html: `<div lang="cy"><co-reading-bar></co-reading-bar>
<h2>Eich llais chi</h2>
<p>Gallwch ddweud wrthon ni beth rydych chi’n ei feddwl.</p></div>`,
  },
  'in Arabic': { html: `<div lang="ar" dir="rtl"><co-reading-bar></co-reading-bar><h2>رأيك مهم</h2><p>يمكنك أن تخبرنا بما تريد.</p></div>` },
};
