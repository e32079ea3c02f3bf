import { Component } from '@angular/core';
import { InForm } from './in-form';
import { OwnSending } from './own-sending';

@Component({
  selector: 'app-root',
  imports: [InForm, OwnSending],
  template: `
    <main>
      <h1>A card in Angular</h1>
      <section aria-labelledby="own">
        <h2 id="own">That the page sends</h2>
        <app-own-sending />
      </section>
      <section aria-labelledby="form">
        <h2 id="form">As a part of a form</h2>
        <app-in-form />
      </section>
    </main>
  `,
})
export class App {}
