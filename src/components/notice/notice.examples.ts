import type { Examples } from '../../examples';

export const examples: Examples = {
  'default': { html: '<co-notice>You do not have to answer every question. You can stop at any time.</co-notice>' },
  'with a title': {
    html: `<co-notice>
  <h2 slot="title">The next meeting is in the garden room</h2>
  <p>It starts at 10 o’clock. Someone will meet you at the door.</p>
</co-notice>`,
  },
  'done': {
    html: `<co-notice kind="done">
  <strong slot="title">We saved your choices.</strong>
  <p>You can change them here at any time.</p>
</co-notice>`,
  },
  'problem': {
    full: true,
    html: `<co-notice kind="problem">
  <strong slot="title">We could not open your letter.</strong>
  <p>Nothing is lost. Try again, or ring Sam on <a href="tel:01632960001">01632 960 001</a>.</p>
</co-notice>`,
  },
  'with a picture of the page': {
    html: `<co-notice>
  <img slot="picture" src="/pictures/meeting.svg" alt="" />
  <strong slot="title">We meet on Tuesday.</strong>
  <p>Everybody who uses the service can come.</p>
</co-notice>`,
  },
  'easy words': { html: '<co-notice words="easy">You can say no. You can stop.</co-notice>' },
  'long words': {
    html: '<co-notice><strong slot="title">Unterstützungsdienstleistungsvereinbarungen</strong><p>Donaudampfschifffahrtsgesellschaftskapitän and an address: https://example.org/a-very-long-address-without-an-end-in-sight</p></co-notice>',
  },
};
