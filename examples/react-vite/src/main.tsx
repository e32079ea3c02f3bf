import { StrictMode, useRef, useState, type FormEvent } from 'react';
import { createRoot } from 'react-dom/client';
import type { AnswerEnvelope, Choice } from 'coproduction-kit';
import { verifyConsentText } from 'coproduction-kit/consent';
import { setMessages } from 'coproduction-kit/language';
import 'coproduction-kit/language/cy';
import { CoConsentController, CoConsentForm, CoConsentItem, CoEasyBlock, CoEasyRead, CoIStatement, CoReadingBar } from 'coproduction-kit/react';

setMessages({ sentTitle: 'Diolch. Mae gennym ni eich ateb.' }, 'cy');

const scale: Choice[] = [
  { value: 'every-time', words: 'Every time' },
  { value: 'hardly', words: 'Hardly ever' },
  { value: 'not-sure', words: 'I am not sure', apart: true },
];

/** The page sends in its own way. */
function OwnSending() {
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

/** The card is a control of a React form. */
function InForm() {
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

/** Easy words, and another language. */
function InEasyWords() {
  const [mode, setMode] = useState('');
  return (
    <section aria-labelledby="easy" lang="cy">
      <h2 id="easy">Geiriau hawdd</h2>
      <CoReadingBar onCoReading={({ detail }) => setMode(JSON.stringify(detail))} />
      <CoEasyRead>
        <div slot="standard">
          <h3>Eich llais</h3>
          <p>Mae gennych hawl i gymryd rhan.</p>
        </div>
        <div slot="easy">
          <h3>Eich llais</h3>
          <CoEasyBlock picture="talk">Gallwch ddweud beth rydych chi eisiau.</CoEasyBlock>
        </div>
      </CoEasyRead>
      <output aria-label="Mode">{mode}</output>
    </section>
  );
}

const permissions = [
  { name: 'take-part', words: 'I take part.', required: true },
  { name: 'video', words: 'You can film me.', sharedWith: 'our visitors' },
];

/** A consent that the page sends itself, and checks. */
function Consent() {
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

createRoot(document.querySelector('#root') as HTMLElement).render(
  <StrictMode>
    <main>
      <h1>A card in React</h1>
      <OwnSending />
      <InForm />
      <InEasyWords />
      <Consent />
    </main>
  </StrictMode>,
);
