import { useState } from 'react';
import { setMessages } from 'coproduction-kit/language';
import 'coproduction-kit/language/cy';
import { CoEasyBlock, CoEasyRead, CoReadingBar } from 'coproduction-kit/react';

setMessages({ sentTitle: 'Diolch. Mae gennym ni eich ateb.' }, 'cy');

/** Easy words, and another language. */
export function InEasyWords() {
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
