import { useState, type FormEvent } from 'react';
import { CoIStatement } from 'coproduction-kit/react';

/** The card is a control of a React form. */
export function InForm() {
  const [sent, setSent] = useState('');
  const handleSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setSent(new URLSearchParams([...new FormData(event.currentTarget)] as [string, string][]).toString());
  };
  return (
    <section aria-labelledby="form">
      <h2 id="form">As a part of a form</h2>
      <form onSubmit={handleSubmit}>
        <CoIStatement name="meetings" required>
          People listen to me in meetings.
        </CoIStatement>
        <button>Send the form</button>
        <button type="reset">Start again</button>
      </form>
      <output aria-label="Form">{sent}</output>
    </section>
  );
}
