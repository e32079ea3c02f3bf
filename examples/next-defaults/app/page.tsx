import { CoChoices, CoConsentForm, CoConsentItem, CoIStatement, CoNotice } from 'coproduction-kit/react/ssr';

const days = [
  { value: 'monday', words: 'Monday' },
  { value: 'friday', words: 'Friday' },
];

export default function Page() {
  return (
    <main>
      <h1>Your home</h1>
      <CoNotice>
        <h2 slot="title">Before you begin</h2>
        <p>Nothing here is stored.</p>
      </CoNotice>
      <CoIStatement name="home" action="/answers">
        I choose who comes into my home to support me.
      </CoIStatement>
      <CoChoices name="day" choices={days}>
        Which day suits you?
      </CoChoices>
      <CoConsentForm
        name="film"
        organisation="Anytown Council"
        contactEmail="together@anytown.example"
        privacyHref="/privacy"
        textVersion="1"
        keepUntil="2031-12-31"
        layout="page"
        action="/answers"
      >
        <span slot="title">Are you happy for us to film?</span>
        <CoConsentItem name="video">You can film me.</CoConsentItem>
      </CoConsentForm>
    </main>
  );
}
