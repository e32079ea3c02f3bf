'use client';

import { useId, useRef, useState } from 'react';
import type { Choice } from 'coproduction-kit';
import { CoConsentForm, CoConsentItem, CoIStatement, CoNotice } from 'coproduction-kit/react/ssr';

const scale: Choice[] = [
  { value: 'every-time', words: 'Every time' },
  { value: 'hardly', words: 'Hardly ever' },
];

/** Properties that no attribute can hold, handlers, methods, and tools in tools. */
export default function Page() {
  const card = useRef<HTMLCoIStatementElement>(null);
  const [chosen, setChosen] = useState('nothing yet');
  const id = useId();
  return (
    <main>
      <h1>What the page does itself</h1>
      <CoNotice>
        <h2 slot="title">Before you begin</h2>
        <p id={id}>Nothing here is stored.</p>
      </CoNotice>
      <CoIStatement
        ref={card}
        name="home"
        choices={scale}
        onCoAnswer={({ detail }) => setChosen(detail.value ?? 'nothing')}
        onCoSubmit={() => void card.current?.confirmSent({ reference: 'OWN-1' })}
      >
        I choose who comes into my home to support me.
      </CoIStatement>
      <output aria-label="Chosen">{chosen}</output>
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
        <CoConsentItem name="video" required>
          You can film me.
        </CoConsentItem>
      </CoConsentForm>
    </main>
  );
}
