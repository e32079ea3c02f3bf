import { useState } from 'preact/hooks';
import type {} from 'coproduction-kit/preact';
import 'coproduction-kit/components/co-i-statement.js';
import 'coproduction-kit/components/co-text.js';

export function InForm() {
  const [name, setName] = useState('');
  const [sent, setSent] = useState('');
  return (
    <section aria-labelledby="form">
      <h2 id="form">As a part of a form</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setSent([...new FormData(event.currentTarget)].map(([key, value]) => `${key}=${value}`).join('&'));
        }}
      >
        <co-text name="name" value={name} oncoAnswer={({ target }) => setName(target.value.toUpperCase())}>
          Your initials
        </co-text>
        <co-i-statement name="meetings" required>
          People listen to me in meetings.
        </co-i-statement>
        <button>Send the form</button>
        <button type="reset">Start again</button>
      </form>
      <output aria-label="Form">{sent}</output>
    </section>
  );
}
