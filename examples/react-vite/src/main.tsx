import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Consent } from './consent';
import { Controlled } from './controlled';
import { InEasyWords } from './easy-words';
import { HookForm } from './hook-form';
import { InForm } from './in-form';
import { OwnSending } from './own-sending';

createRoot(document.querySelector('#root') as HTMLElement).render(
  <StrictMode>
    <main>
      <h1>A card in React</h1>
      <OwnSending />
      <InForm />
      <Controlled />
      <section aria-labelledby="hook-form">
        <h2 id="hook-form">With react-hook-form</h2>
        <HookForm />
      </section>
      <InEasyWords />
      <Consent />
    </main>
  </StrictMode>,
);
