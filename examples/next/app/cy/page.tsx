'use client';

import 'coproduction-kit/language/cy';
import { CoIStatement } from 'coproduction-kit/react/ssr';

/** A card in Welsh on an English site. */
export default function Page() {
  return (
    <main>
      <h1>Your home, in Welsh</h1>
      <CoIStatement lang="cy" name="home" action="/answers">
        Fi sy’n dewis pwy sy’n dod i’m cartref.
      </CoIStatement>
    </main>
  );
}
