// #region own
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal, viewChild, type ElementRef } from '@angular/core';
import type { Choice, SubmitDetail } from 'coproduction-kit';
import 'coproduction-kit/components/co-i-statement.js';

@Component({
  selector: 'app-own-sending',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <co-i-statement #card name="home" [choices]="scale" (coAnswer)="chosen.set($event.detail.value ?? '')" (coSubmit)="send($event.detail)">
      I choose who comes into my home to support me.
      <span slot="next">We read every answer.</span>
    </co-i-statement>
    <output aria-label="Chosen">{{ chosen() }}</output>
  `,
})
export class OwnSending {
  readonly scale: Choice[] = [
    { value: 'every-time', words: 'Every time' },
    { value: 'hardly', words: 'Hardly ever' },
  ];
  readonly chosen = signal('nothing yet');
  readonly card = viewChild.required<ElementRef<HTMLCoIStatementElement>>('card');

  send({ envelope }: SubmitDetail): void {
    this.chosen.set(`${envelope.answer.words ?? ''}, sent`);
    void this.card().nativeElement.confirmSent({ reference: 'ANGULAR-1' });
  }
}
// #endregion
