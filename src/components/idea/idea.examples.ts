import type { Examples } from '../../examples';

const inIdeas = (idea: string): string => `<co-ideas name="missing" report-href="/together/report" take-back-href="/together/take-back">
  <h2 slot="title">What is missing in Anytown?</h2>
  ${idea}
</co-ideas>`;

export const examples: Examples = {
  'default': {
    html: inIdeas(`<co-idea id="light">
    A light at the back door of the day centre
    <p slot="reply">It is there since Monday.</p>
    <span slot="reply-by">Joe Bell, manager of the day centre</span>
  </co-idea>`),
  },
  'taken back': { html: inIdeas('<co-idea id="old" withdrawn-on="2026-11-09"><p slot="withdrawn">The person took this idea back.</p></co-idea>') },
};
