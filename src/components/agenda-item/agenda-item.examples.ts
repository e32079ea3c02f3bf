import type { Examples } from '../../examples';

export const examples: Examples = {
  'default': {
    html: `<co-agenda>
  <h2 slot="title">Anytown Together, Thursday 3 December</h2>
  <co-agenda-item kind="decide">
    <time slot="time">11:10</time>
    Which form we rewrite first
    <span slot="by">Priya Shah, head of home care</span>
    <p slot="outcome">The form for direct payments.</p>
  </co-agenda-item>
</co-agenda>`,
  },
  'a break': {
    html: `<co-agenda>
  <h2 slot="title">Anytown Together, Thursday 3 December</h2>
  <co-agenda-item kind="break"><time slot="time">10:50</time> Tea and coffee</co-agenda-item>
</co-agenda>`,
  },
};
