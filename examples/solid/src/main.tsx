import { render } from 'solid-js/web';
import { InForm } from './in-form';
import { OwnSending } from './own-sending';

const app = document.querySelector('#app');
if (app)
  render(
    () => (
      <main>
        <h1>A card in Solid</h1>
        <OwnSending />
        <InForm />
      </main>
    ),
    app,
  );
