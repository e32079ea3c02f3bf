import { forceUpdate } from '@stencil/core';
import { langOfPart, languageOf } from '../language/nearest';
import type { Problem } from './error';

/** What is wrong with a control that stands alone, from whoever says so, and whether the person is shown it. */
export class ControlProblem {
  private isChecked = false;
  private ofPage = '';
  /** The words of a server that the person has answered by a change. */
  private answered?: string;

  constructor(private readonly host: HTMLElement) {}

  /** From the first try to send, the person is shown what is wrong. */
  check(): void {
    this.isChecked = true;
    forceUpdate(this.host);
  }

  /** The page says that the control is wrong, or, with an empty text, right. */
  setByPage(words: string): void {
    this.ofPage = words;
    forceUpdate(this.host);
  }

  /** The person changed the answer: what a server said of the one before is settled. */
  answer(error: string | undefined): void {
    this.answered = error;
  }

  reset(): void {
    this.isChecked = false;
    this.answered = undefined;
    forceUpdate(this.host);
  }

  /** The words that keep the form: the page's, else what the control found itself, in the words of `data-co-error` where the page gives them. */
  wordsOf(found: string): string {
    return this.ofPage || (found && (this.host.dataset.coError ?? found));
  }

  /** What the person is shown: what the control found, else what a server said of this answer. The kit's own words are in the language `lang`. */
  shown(control: string, found: string, error: string | undefined, lang: string): Problem | undefined {
    if (!error) this.answered = undefined;
    const words = (this.isChecked && this.wordsOf(found)) || (error !== this.answered && error) || '';
    if (!words) return undefined;
    return { control, words, lang: words === found ? langOfPart(this.host, lang) : languageOf(this.host) || undefined };
  }
}
