import { Component, Element, Host, Prop, forceUpdate, h } from '@stencil/core';
import { words as agendaWords } from '../../language/en/tools/agenda';
import { reportLater } from '../../language/misuse';
import { langOfPart } from '../../language/nearest';
import { registerOf } from '../../language/reading';
import { wordsFor } from '../../language/words';
import { followAround } from '../../parts/around';
import { followPage, leavePage } from '../../parts/follow-page';
import { levelBelowTitle } from '../../parts/heading';
import { Picture } from '../../parts/picture';
import { rest } from '../../parts/rest';
import { fittingSlot, hasContent, hasWords } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import type { AgendaKind } from './agenda-item.kinds';
import { drawings, misuseOf, slots } from './agenda-item.logic';

/**
 * One part of a meeting, in a `<co-agenda>`: when it begins, what it is about, what people do, who brings it, and, once it is over, what became of it.
 *
 * @summary One part of a meeting
 * @status experimental
 * @since the next version
 * @slot time - When it begins: `<time slot="time">10:20</time>`.
 * @slot - What it is about: one sentence. Readable without JavaScript.
 * @slot easy - The same in easy words.
 * @slot more - What people need to know before: papers, links, a video in British Sign Language.
 * @slot easy-more - The same in easy words.
 * @slot by - Who brings it: a name, and a role if they have one.
 * @slot outcome - What became of it. Write it after the meeting.
 * @slot easy-outcome - The same in easy words.
 * @part root - The box around it.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-agenda-item', styleUrl: 'agenda-item.css', shadow: true })
export class AgendaItemElement {
  /** What people do: `tell`, they hear about it; `talk`; `decide`, they decide it together; `break`, they have a break. Left out: nothing is said of it. */
  @Prop() readonly kind?: AgendaKind;
  /** It came after the last moment to add something: the people in the room decide if there is time for it. */
  @Prop() readonly late: boolean = false;
  /** Fixes the theme. Left out: that of the agenda around it. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoAgendaItemElement;

  connectedCallback(): void {
    followPage(this.host);
    followAround(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
  }

  componentWillRender(): void {
    reportLater(this.host, () => misuseOf(this.host, this.kind));
  }

  private readonly redraw = (): void => forceUpdate(this.host);

  render() {
    const { host, kind, late, redraw } = this;
    const agenda = host.closest('co-agenda');
    const register = registerOf(host, agenda?.words);
    const kitWords = wordsFor(host, agendaWords, register, agenda?.messages);
    const lang = langOfPart(host, kitWords.lang);
    const known = kind && Object.hasOwn(drawings, kind) ? kind : undefined;
    const drawing = known && drawings[known];
    const fitting = (name: string): string => fittingSlot(host, name, register);
    const outcome = fitting('outcome');
    const hasOutcome = hasContent(host, outcome);
    const Title = known === 'break' ? 'p' : `h${levelBelowTitle(agenda ?? host, agenda?.headingLevel)}`;
    const more = fitting('more');
    const hasMore = hasContent(host, more);
    const shown = [fitting(''), hasMore && more, hasOutcome && outcome];
    return (
      <Host>
        <div class={`${known ?? 'item'} ${lookOf(host, register, this.theme ?? agenda?.theme)}`} part="root">
          <div class="when" key="when">
            <slot name="time" onSlotchange={redraw} />
          </div>
          <div class="what" key="what">
            <Title class="title">
              <slot name={fitting('')} onSlotchange={redraw} />
            </Title>
            {known && known !== 'break' && (
              <p class="kind" lang={lang} key="kind">
                {drawing && <Picture drawing={drawing} />}
                <span>{kitWords[known]}</span>
              </p>
            )}
            <p class="hint" key="by" hidden={!hasWords(host, 'by')}>
              <span lang={lang}>{kitWords.by}</span> <slot name="by" onSlotchange={redraw} />
            </p>
            {hasMore && (
              <div key="more">
                <slot name={more} onSlotchange={redraw} />
              </div>
            )}
            {late && (
              <p class="late" lang={lang} key="late">
                {kitWords.late}
                {!hasOutcome && `\n${kitWords.askRoom}`}
              </p>
            )}
            {hasOutcome && (
              <div class="reply" key="outcome">
                <p class="label" lang={lang}>
                  {kitWords.outcome}
                </p>
                <slot name={outcome} onSlotchange={redraw} />
              </div>
            )}
          </div>
          {rest(
            slots.filter((name) => !shown.includes(name)),
            redraw,
          )}
        </div>
      </Host>
    );
  }
}
