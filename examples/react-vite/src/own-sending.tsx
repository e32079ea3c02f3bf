// #region own
import { useRef, useState } from 'react';
import type { AnswerEnvelope, Choice } from 'coproduction-kit';
import { CoIStatement } from 'coproduction-kit/react';

const scale: Choice[] = [
  { value: 'every-time', words: 'Every time' },
  { value: 'hardly', words: 'Hardly ever' },
  { value: 'not-sure', words: 'I am not sure', apart: true },
];

/** The page sends in its own way. */
export function OwnSending() {
  const card = useRef<HTMLCoIStatementElement>(null);
  const [envelope, setEnvelope] = useState<AnswerEnvelope>();
  const [chosen, setChosen] = useState('nothing yet');
  return (
    <section aria-labelledby="own">
      <h2 id="own">That the page sends</h2>
      <CoIStatement
        ref={card}
        name="home"
        statementId="home-1"
        choices={scale}
        onCoAnswer={({ detail }) => setChosen(detail.value ?? 'nothing yet')}
        onCoSubmit={({ detail }) => {
          setEnvelope(detail.envelope);
          void card.current?.confirmSent({ reference: 'REACT-1' });
        }}
      >
        I choose who comes into my home to support me.
        <span slot="next">We read every answer.</span>
      </CoIStatement>
      <output aria-label="Chosen">{chosen}</output>
      <output aria-label="Envelope">{envelope ? JSON.stringify(envelope.answer) : ''}</output>
    </section>
  );
}
// #endregion
