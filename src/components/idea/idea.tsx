import { Component, Element, Event, type EventEmitter, Host, Method, Prop, forceUpdate, h } from '@stencil/core';
import { isDay } from '../../data/fields';
import { dayOfManyIn } from '../../language/day';
import { words as ideasWords } from '../../language/en/tools/ideas';
import { plural } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { langOfPart, languageOf } from '../../language/nearest';
import { registerOf } from '../../language/reading';
import type { IdeasMessages } from '../../language/tools/ideas';
import { wordsFor } from '../../language/words';
import { followAround } from '../../parts/around';
import { followPage, leavePage } from '../../parts/follow-page';
import { levelBelowTitle } from '../../parts/heading';
import { Live } from '../../parts/live';
import { Picture } from '../../parts/picture';
import { agree } from '../../parts/pictures';
import { rest } from '../../parts/rest';
import { fittingSlot, hasContent, hasWords } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import { addressAbout, isWebAddress } from '../../sending/address';
import type { NotSentDetail, SentDetail, SubmitDetail } from '../../sending/events';
import type { ProblemDetail, SentInfo } from '../../sending/outcome';
import type { Encoding } from '../../sending/post-answer';
import type { SendingTool } from '../../sending/sending';
import { misuseOf, otherSlots, shownCount, slots, withMeToo, type IdeaAnswer, type IdeaSlot } from './idea.logic';
import { MeToo } from './idea.me-too';

/**
 * One idea of a person, in a `<co-ideas>`: what it is, what other people said of the same, and the reply of a named person. Other people can say “Me too”, once each
 * time that they open the page, and report it. Once the person takes it back, nothing of it is shown but the day.
 *
 * @summary One idea, and the reply to it
 * @status experimental
 * @since the next version
 * @slot - The idea, as the person wrote it. Readable without JavaScript.
 * @slot easy - The same in easy words.
 * @slot by - The name that the person chose to be shown. Left out: no name.
 * @slot date - When they said it: a `<time>`.
 * @slot also - What other people said who need the same, where you put several ideas together: a `<p>` for each. `easy-also`: in easy words.
 * @slot reply - What you do about it, or why you cannot; it can be a video in British Sign Language. `easy-reply`: in easy words.
 * @slot reply-by - Who replies: a name and a role.
 * @slot reply-date - When they replied: a `<time>`.
 * @slot withdrawn - With `withdrawn-on`: the sentence that people read when JavaScript is off. With JavaScript, the element has a sentence of its own.
 * @part root - The box around it.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-idea', styleUrl: 'idea.css', shadow: true })
export class IdeaElement implements SendingTool<IdeaAnswer> {
  /** How many people said “Me too”, as you have counted them. Shown to the nearest 5, and only from 10 people on. Leave it out if there are none. */
  @Prop() readonly agreed?: number;
  /** The day when the person took it back, as `2026-12-03`. Delete its words from the page as well. */
  @Prop() readonly withdrawnOn?: string;
  /** Fixes the theme. Left out: that of the ideas around it. */
  @Prop() readonly theme?: Theme;
  /** A person says “Me too”. Cancelable: then the page sends, and calls `confirmSent()` or `failSent()` of this idea. */
  @Event() coSubmit!: EventEmitter<SubmitDetail<IdeaAnswer>>;
  /** It arrived. */
  @Event() coSent!: EventEmitter<SentDetail>;
  /** It did not arrive. The person can press the button again. */
  @Event() coNotSent!: EventEmitter<NotSentDetail>;

  @Element() readonly host!: HTMLCoIdeaElement;

  readonly encoding: Encoding = 'json';
  /** We do not ask who the person is, so no login of theirs goes with it. */
  readonly credentials: RequestCredentials = 'omit';
  readonly includePage = false;
  kitWords: IdeasMessages = ideasWords.standard;
  private readonly meToo = new MeToo(this);
  private readonly redraw = (): void => forceUpdate(this.host);

  private get ideas(): HTMLCoIdeasElement | null {
    return this.host.closest('co-ideas');
  }

  get name(): string {
    return this.ideas?.name ?? '';
  }

  get action(): string | undefined {
    return this.ideas?.action;
  }

  connectedCallback(): void {
    followPage(this.host);
    followAround(this.host);
    if (isBrowser) addEventListener('pageshow', this.meToo.handlePageShow);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    if (isBrowser) removeEventListener('pageshow', this.meToo.handlePageShow);
  }

  componentWillRender(): void {
    this.meToo.follow();
    reportLater(this.host, () => misuseOf(this));
  }

  /** The page has sent the “Me too”. `message` is shown to the person. */
  @Method()
  async confirmSent(info?: SentInfo): Promise<void> {
    this.meToo.sending.confirm(info);
  }

  /** The page could not send it. The person is shown `problem`, and can press the button again. */
  @Method()
  async failSent(problem?: string | ProblemDetail): Promise<void> {
    this.meToo.sending.fail(problem);
  }

  /** The slot that fits how the page is read. */
  fitting(name: IdeaSlot): string {
    return fittingSlot(this.host, name, registerOf(this.host, this.ideas?.words));
  }

  /** What other people said, and the reply with its name and its day, only if there are any. */
  private isDrawn(name: IdeaSlot): boolean {
    const [needed = ''] = /^(also|reply)/.exec(name) ?? [];
    return needed === '' || hasContent(this.host, this.fitting(needed as IdeaSlot));
  }

  private slotOf(name: IdeaSlot): unknown {
    return <slot name={this.fitting(name)} onSlotchange={this.redraw} />;
  }

  /** Who said it, and when. */
  private from(name: 'by' | 'reply-by', date: 'date' | 'reply-date', lang: string | undefined): unknown {
    const { host, kitWords } = this;
    const hasName = hasWords(host, name);
    return (
      <p class="hint from" key={name} hidden={!hasName && !hasWords(host, date)}>
        <span>
          {hasName && <span lang={lang}>{kitWords.by} </span>}
          {this.slotOf(name)}
        </span>
        {this.slotOf(date)}
      </p>
    );
  }

  /** What became of a “Me too”, even if nobody can say it any more. */
  private outcome(): unknown {
    const { host, kitWords, meToo } = this;
    const { phase, said } = meToo;
    return (
      /sent/.test(phase) && (
        <p id="outcome" key="outcome" tabindex="-1">
          {withMeToo(kitWords, kitWords[phase === 'sent' ? 'meTooSent' : 'notSent'])}
          {said && <span lang={languageOf(host)}>{`\n${said}`}</span>}
        </p>
      )
    );
  }

  private ways(lang: string | undefined): unknown {
    const { host, kitWords, ideas, meToo } = this;
    const { name = '', noMeToo = false, reportHref = '' } = ideas ?? {};
    const isSending = meToo.phase === 'sending';
    return (
      <div class="actions" key="actions" lang={lang}>
        {this.outcome()}
        {isBrowser && host.id && name && !noMeToo && meToo.phase !== 'sent' && (
          <button type="button" key="me-too" class={isSending ? 'second busy' : 'second'} aria-labelledby="me-too idea" onClick={meToo.press}>
            <Picture drawing={agree} /> <span id="me-too">{isSending ? kitWords.sending : kitWords.meToo}</span>
          </button>
        )}
        {host.id && reportHref && isWebAddress(reportHref) && (
          <a id="report" key="report" target="_blank" href={addressAbout(reportHref, 'idea', host.id)} aria-labelledby="report idea">
            {kitWords.report}
          </a>
        )}
      </div>
    );
  }

  private content(lang: string | undefined): unknown {
    const { host, kitWords, ideas, agreed } = this;
    const Title = `h${levelBelowTitle(ideas ?? host, ideas?.headingLevel)}`;
    const count = shownCount(agreed);
    return [
      <Title class="title" id="idea" key="idea" tabindex="-1">
        {this.slotOf('')}
      </Title>,
      this.from('by', 'date', lang),
      this.isDrawn('also') && (
        <div class="also" key="also">
          <p class="label" lang={lang}>
            {kitWords.also}
          </p>
          {this.slotOf('also')}
        </div>
      ),
      this.isDrawn('reply') ? (
        <div class="reply" key="reply">
          <p class="label" lang={lang}>
            {kitWords.reply}
          </p>
          {this.slotOf('reply')}
          {this.from('reply-by', 'reply-date', lang)}
        </div>
      ) : (
        <p class="hint" key="no-reply" lang={lang}>
          {kitWords.noReply}
        </p>
      ),
      count && (
        <p key="agreed" lang={lang}>
          {plural(kitWords.lang, { other: withMeToo(kitWords, kitWords.agreed) }, count)}
        </p>
      ),
      this.ways(lang),
    ];
  }

  render() {
    const { host, ideas, withdrawnOn } = this;
    const register = registerOf(host, ideas?.words);
    const kitWords = (this.kitWords = wordsFor(host, ideasWords, register, ideas?.messages));
    const lang = langOfPart(host, kitWords.lang);
    const isGone = withdrawnOn !== undefined;
    const shown = isGone ? [] : slots.filter((name) => this.isDrawn(name)).map((name) => this.fitting(name));
    return (
      <Host>
        <div class={lookOf(host, register, this.theme ?? ideas?.theme)} part="root">
          <div class="idea" key="idea">
            {isGone ? (
              <p class="hint" id="taken-back" key="gone" tabindex="-1" lang={lang}>
                {kitWords.takenBack} {isDay(withdrawnOn) && dayOfManyIn(kitWords.lang, withdrawnOn)}
              </p>
            ) : (
              this.content(lang)
            )}
          </div>
          {rest(
            [...slots, ...otherSlots].filter((name) => !shown.includes(name)),
            this.redraw,
          )}
          <Live />
        </div>
      </Host>
    );
  }
}
