import { forceUpdate } from '@stencil/core';
import { langOfPart, languageOf } from '../language/nearest';
import type { Problem } from './error';

/** What a control itself finds wrong with its answer, in the kit's words, and what `validity` says of it. */
export type Finding = Pick<Problem, 'words' | 'flags'>;

/** What is wrong with a separate control, from any source, and whether it is shown to the person. */
export class ControlProblem {
  private isChecked = false;
  private ofPage = '';
  /** The words of a server that the person has answered by a change. */
  private answered?: string;

  constructor(
    private readonly host: HTMLElement,
    private readonly control: string,
  ) {}

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

  /** What keeps the form: the page's words, else what the control found itself, in the words of `data-co-error` where the page gives them. */
  of(finding: Finding | undefined): Problem[] {
    const { ofPage, control, host } = this;
    const words = ofPage || (finding && (host.dataset.coError || finding.words));
    return words ? [{ control, words, flags: { ...finding?.flags, customError: ofPage !== '' } }] : [];
  }

  /** What the person is shown: what keeps the form, else what a server said of this answer. The kit's own words are in the language `lang`. */
  shown(finding: Finding | undefined, error: string | undefined, lang: string): Problem | undefined {
    const { control, host } = this;
    if (!error) this.answered = undefined;
    const words = (this.isChecked && this.of(finding)[0]?.words) || (error !== this.answered && error);
    return words ? { control, words, lang: words === finding?.words ? langOfPart(host, lang) : languageOf(host) || undefined } : undefined;
  }
}
