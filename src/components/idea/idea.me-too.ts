import { forceUpdate } from '@stencil/core';
import { focusWords, isStillAt } from '../../parts/focus';
import { announce } from '../../parts/live';
import { askedQuestion } from '../../parts/shown-text';
import type { Outcome } from '../../sending/outcome';
import { Sending, type ToolContent } from '../../sending/sending';
import type { IdeaElement } from './idea';
import { withMeToo, type IdeaAnswer } from './idea.logic';

/** One person's “Me too”, from the press to what became of it. */
export class MeToo {
  phase: 'open' | 'sending' | 'sent' | 'not-sent' = 'open';
  /** Words of the server or the page for the person. */
  said?: string;
  readonly sending: Sending<IdeaAnswer>;
  /** What was pressed. Until it arrives, the same goes again, even if the words of the page have changed. */
  private content?: ToolContent<IdeaAnswer>;
  private ideaId = '';

  constructor(private readonly idea: IdeaElement) {
    this.sending = new Sending(idea);
  }

  /** A page can put another idea into the element: what was pressed is not about that one. */
  follow(): void {
    const { id } = this.idea.host;
    if (id === this.ideaId) return;
    if (this.ideaId) this.forget();
    this.ideaId = id;
  }

  /** The browser shows the page again, perhaps to another person. */
  readonly handlePageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || this.phase !== 'sent') return;
    this.forget();
    forceUpdate(this.idea.host);
  };

  private forget(): void {
    this.sending.clear();
    this.phase = 'open';
    this.content = this.said = undefined;
  }

  readonly press = (): void => {
    const { host, kitWords } = this.idea;
    if (this.phase === 'sending') return;
    this.phase = 'sending';
    const content = (this.content ??= {
      question: askedQuestion(host, this.idea.fitting(''), host.id),
      answer: { value: 'me-too', words: kitWords.meToo },
      lang: kitWords.lang,
    });
    forceUpdate(host);
    announce(host, kitWords.sending);
    void this.sending.send(
      () => content,
      () => [],
      this.show,
      () => announce(host, kitWords.sendingLong),
    );
  };

  private readonly show = ({ sent, message }: Outcome): void => {
    const { host, kitWords, withdrawnOn } = this.idea;
    const active = host.shadowRoot?.activeElement;
    // At the button, or nowhere: a person at a link has gone on.
    const isThere = isStillAt(host) && (active ? active.matches('button') : !host.querySelector(':focus'));
    this.phase = sent ? 'sent' : 'not-sent';
    this.said = message;
    const words = withMeToo(kitWords, kitWords[sent ? 'meTooSent' : 'notSent']);
    // The words with the focus are heard, and nothing that was to be said before.
    announce(host, isThere ? '' : [words, message].filter(Boolean).join('\n'));
    if (isThere && withdrawnOn === undefined) focusWords(host, 'outcome');
    else forceUpdate(host);
  };
}
