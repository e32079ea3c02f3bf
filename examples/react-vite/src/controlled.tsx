import { useState } from 'react';
import { CoChoices, CoText } from 'coproduction-kit/react';

/** The page holds the answers, as it holds those of native inputs. */
export function Controlled() {
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  return (
    <section aria-labelledby="held">
      <h2 id="held">That the page holds</h2>
      <CoChoices
        name="day"
        value={day}
        choices={[
          { value: 'monday', words: 'Monday' },
          { value: 'friday', words: 'Friday' },
          { value: 'sunday', words: 'Sunday' },
        ]}
        // Nobody is there on Sundays: the page does not take this answer.
        onCoAnswer={({ detail }) => setDay((before) => (detail.value === 'sunday' ? before : (detail.value ?? '')))}
      >
        Which day suits you?
      </CoChoices>
      <CoText name="name" value={name} onCoAnswer={({ target }) => setName(target.value.toUpperCase())}>
        Your initials
      </CoText>
      <button type="button" onClick={() => setDay('friday')}>
        Choose Friday
      </button>
      <output aria-label="Held">{`${day || 'no day'}, ${name}`}</output>
    </section>
  );
}
