import { readRecord, today, type ConsentRecord } from '../../consent/record';
import { words as consentWords } from '../../language/en/tools/consent-form';
import { toJson } from '../../language/json';
import { registerOf } from '../../language/reading';
import { wordsFor } from '../../language/words';
import { tellInside } from '../../parts/around';
import type { ConsentForm } from './consent-form';
import { become } from './consent-form.answering';
import { childrenOf, itemOf, slotOf } from './consent-form.markup';
import { answersIn, beginningOf } from './consent-form.steps';

/** What a form begins with, and whom it belongs to: what the page gave, and what was begun with it. */
export class Opening {
  /** What the page gave last. */
  private offer?: Pick<ConsentForm, 'mode' | 'record'>;
  /** What was begun with: a framework may give the same record again each time that it draws. */
  private begunWith?: string;
  private isHolding = false;
  /** Counts up with each beginning. */
  run = 0;

  constructor(private readonly form: ConsentForm) {}

  /** Reads what the page says now, before the form is drawn. */
  read(): void {
    const { form } = this;
    const { host, mode, record, words, messages, state } = form;
    const register = registerOf(host, words);
    form.register = register;
    form.kitWords = wordsFor(host, consentWords, register, messages);
    const elements = childrenOf(host, 'co-consent-item', slotOf);
    form.items = elements.map((element) => itemOf(element, register));
    form.controllers = childrenOf(host, 'co-consent-controller', () => 'controllers');
    // What they show follows the form.
    tellInside([...elements, ...form.controllers]);
    if (state.screen.startsWith('item-') && !form.agreement && !form.steps.includes(state.screen)) form.state = { ...state, screen: 'check' };
    if (this.isHolding || (this.offer?.mode === mode && this.offer.record === record)) return;
    this.offer = { mode, record };
    const agreement = readRecord(record);
    const begunWith = mode + toJson(agreement);
    if (this.begunWith !== begunWith) this.begin(agreement);
    this.begunWith = begunWith;
  }

  /** Begins: at the questions, at what was agreed, or at the code. Nothing is left of the person who was here before. */
  begin(agreement?: ConsentRecord): void {
    const { form } = this;
    const { mode } = form;
    this.run++;
    form.spokenYes.leave();
    form.frame.sending.clear();
    form.prepared = form.seed = form.arrival = undefined;
    form.wording.reset();
    form.agreement = mode === 'ask' ? undefined : agreement;
    form.draft = { answers: answersIn(form.agreement?.answers ?? []) };
    const { consentState, ...start } = beginningOf(mode, form.agreement, today());
    become(form, consentState);
    form.state = { problems: [], ...start };
  }

  /** Puts a record instead of what the page gave about a person, or nothing, and does not take it for a new one of the page. */
  hold(record?: ConsentRecord): void {
    const { form } = this;
    this.isHolding = true;
    form.holdRecord(record);
    this.isHolding = false;
    this.offer = { mode: form.mode, record };
  }

  /** The person begins again, with nothing of what was before. */
  again(): void {
    const { form } = this;
    this.begin();
    form.go(form.items.length > 0 ? 'about' : form.state.screen);
  }
}
