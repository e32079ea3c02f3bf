import type { Examples } from '../../examples';

export const examples: Examples = {
  'default': {
    html: `<co-panel>
  <h2 slot="title">Thank you. We have your idea.</h2>
  <p>A person reads every idea. We write back on this page by 12 January.</p>
</co-panel>`,
  },
  'with a picture': {
    html: `<co-panel>
  <img slot="picture" src="/pictures/idea.svg" alt="" />
  <h2 slot="title">Thank you. We have your idea.</h2>
  <p>A person reads every idea. We write back on this page by 12 January.</p>
</co-panel>`,
  },
  'with something to do': {
    full: true,
    html: `<co-panel>
  <co-picture slot="picture" name="meeting"></co-picture>
  <h2 slot="title">You are on the list for the meeting.</h2>
  <p>It is on 4 February at 10 o’clock.</p>
  <p><a href="#calendar">Put it into my calendar</a></p>
</co-panel>`,
  },
  'easy words': {
    html: `<co-panel words="easy">
  <h2 slot="title">Thank you.</h2>
  <p>We have your words. A person will read them.</p>
</co-panel>`,
  },
};
