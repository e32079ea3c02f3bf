import type { Examples } from '../../examples';

export const examples: Examples = {
  'default': { html: `<co-easy-block picture="home">You choose who comes to your home.</co-easy-block>` },
  'some in a row': {
    html: `<co-easy-block picture="talk">You tell us what you think.</co-easy-block>
<co-easy-block picture="meeting">We meet and talk about it.</co-easy-block>
<co-easy-block picture="letter">We send you a letter.</co-easy-block>`,
  },
  'with a picture of your own': {
    full: true,
    html: `<co-easy-block><img slot="picture" src="/pictures/friend.svg" alt="" />Your friend can come with you.</co-easy-block>`,
  },
  'with a recording': {
    html: `<co-easy-block picture="listen">You can listen to this.<audio slot="audio" controls src="/silence.wav" aria-label="Listen to the sentence"></audio></co-easy-block>`,
  },
  'pictures off': { html: `<div data-co-reading="no-pictures"><co-easy-block picture="home">You choose who comes to your home.</co-easy-block></div>` },
  'long words': { html: `<co-easy-block picture="question">Unterstützungsdienstleistungsvereinbarungen sind nicht leicht zu lesen.</co-easy-block>` },
  'in Arabic': { html: `<div lang="ar" dir="rtl"><co-easy-block picture="home">أنت تختار من يأتي إلى بيتك.</co-easy-block></div>` },
};
