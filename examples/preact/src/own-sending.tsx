// #region own
import { useRef, useState } from 'preact/hooks';
import type { Choice } from 'coproduction-kit';
import type {} from 'coproduction-kit/preact';
import 'coproduction-kit/components/co-i-statement.js';

const scale: Choice[] = [
  { value: 'every-time', words: 'Every time' },
  { value: 'hardly', words: 'Hardly ever' },
];

/** The page sends in its own way. */
export function OwnSending() {
  const card = useRef<HTMLCoIStatementElement>(null);
  const [chosen, setChosen] = useState('nothing yet');
  return (
    <section aria-labelledby="own">
      <h2 id="own">That the page sends</h2>
      <co-i-statement
        ref={card}
        name="home"
        statementId="home-1"
        choices={scale}
        oncoAnswer={({ detail }) => setChosen(detail.value ?? 'nothing yet')}
        oncoSubmit={({ detail }) => {
          setChosen(`${detail.envelope.answer.words}, sent`);
          void card.current?.confirmSent({ reference: 'PREACT-1' });
        }}
      >
        I choose who comes into my home to support me.
        <span slot="next">We read every answer.</span>
      </co-i-statement>
      <output aria-label="Chosen">{chosen}</output>
    </section>
  );
}
// #endregion
