import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'coproduction-kit/components/co-i-statement.js';
import 'coproduction-kit/components/co-text.js';

@Component({
  selector: 'app-in-form',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <form (submit)="send($event)">
      <co-text name="name" [value]="name()" (coAnswer)="name.set($event.target.value.toUpperCase())">Your initials</co-text>
      <co-i-statement name="meetings" required>People listen to me in meetings.</co-i-statement>
      <button>Send the form</button>
      <button type="reset">Start again</button>
    </form>
    <output aria-label="Form">{{ sent() }}</output>
  `,
})
export class InForm {
  readonly name = signal('');
  readonly sent = signal('');

  send(event: Event): void {
    event.preventDefault();
    const fields = [...new FormData(event.target as HTMLFormElement)] as [string, string][];
    this.sent.set(new URLSearchParams(fields).toString());
  }
}
