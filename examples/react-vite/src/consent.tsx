import { useRef, useState } from 'react';
import { verifyConsentText } from 'coproduction-kit/consent';
import { CoConsentController, CoConsentForm, CoConsentItem } from 'coproduction-kit/react';

const permissions = [
  { name: 'take-part', words: 'I take part.', required: true },
  { name: 'video', words: 'You can film me.', sharedWith: 'our visitors' },
];

/** A consent that the page sends itself, and checks. */
export function Consent() {
  const form = useRef<HTMLCoConsentFormElement>(null);
  const [answered, setAnswered] = useState(0);
  const [checked, setChecked] = useState('');
  return (
    <section aria-labelledby="consent">
      <h2 id="consent">Are you happy for us to film?</h2>
      <CoConsentForm
        ref={form}
        name="story"
        organisation="Anytown Council"
        contactEmail="together@anytown.example"
        privacyHref="/privacy"
        textVersion="1"
        keepUntil="2031-12-31"
        layout="page"
        without="understood shown-name who"
        headingLevel={3}
        onCoAnswer={() => setAnswered((count) => count + 1)}
        onCoSubmit={({ detail }) => {
          const { record, state } = detail.envelope.answer;
          void form.current?.confirmSent();
          if (record) void verifyConsentText(record).then(({ isValid }) => setChecked(`${state ?? ''}, ${isValid ? 'proved' : 'not proved'}`));
        }}
      >
        <p slot="why">So that {answered === 0 ? 'people' : 'many people'} learn.</p>
        {permissions.map(({ name, words, required, sharedWith }) => (
          <CoConsentItem key={name} name={name} required={required} sharedWith={sharedWith}>
            {words}
          </CoConsentItem>
        ))}
        <CoConsentController contactEmail="data@college.example">Anytown College</CoConsentController>
      </CoConsentForm>
      <output aria-label="Answered">{answered}</output>
      <output aria-label="Checked">{checked}</output>
    </section>
  );
}
