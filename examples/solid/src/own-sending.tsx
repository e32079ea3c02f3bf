// #region own
import { createSignal } from 'solid-js';
import type { Choice } from 'coproduction-kit';
import type {} from 'coproduction-kit/solid';
import 'coproduction-kit/components/co-i-statement.js';

const scale: Choice[] = [
  { value: 'every-time', words: 'Every time' },
  { value: 'hardly', words: 'Hardly ever' },
];

/** The page sends in its own way. */
export function OwnSending() {
  let card!: HTMLCoIStatementElement;
  const [chosen, setChosen] = createSignal('nothing yet');
  return (
    <section aria-labelledby="own">
      <h2 id="own">That the page sends</h2>
      <co-i-statement
        ref={card}
        name="home"
        statement-id="home-1"
        choices={scale}
        on:coAnswer={({ detail }) => setChosen(detail.value ?? 'nothing yet')}
        on:coSubmit={({ detail }) => {
          setChosen(`${detail.envelope.answer.words}, sent`);
          void card.confirmSent({ reference: 'SOLID-1' });
        }}
      >
        I choose who comes into my home to support me.
        <span slot="next">We read every answer.</span>
      </co-i-statement>
      <output aria-label="Chosen">{chosen()}</output>
    </section>
  );
}
// #endregion
