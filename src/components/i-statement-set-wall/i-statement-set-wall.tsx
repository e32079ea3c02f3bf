import { Component, Element, Host, Prop, State, forceUpdate, h } from '@stencil/core';
import { words as wallWords } from '../../language/en/tools/i-statement-set-wall';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { registerOf } from '../../language/reading';
import type { WallMessages } from '../../language/tools/i-statement-set-wall';
import { wordsFor } from '../../language/words';
import type { Pack } from '../../packs/pack';
import { followPage, leavePage } from '../../parts/follow-page';
import { announce } from '../../parts/live';
import { misuseOfMode, settingsOf, type StatementMode } from '../../tool/statement-mode';
import { askedWords, type Statement } from '../../tool/statements';
import { WallChannel, type WallView } from '../../tool/wall-channel';
import { wallBox } from './i-statement-set-wall.screens';

/**
 * The wall of a session: the statement in letters that can be read at 8 metres, its picture and its choices, in step with the facilitator’s window in the same
 * browser. It shows counts only after the facilitator has pressed “Show”. A `<co-i-statement-set mode="wall">` loads and draws it.
 *
 * @summary A statement for a whole room
 * @status experimental
 * @since the next version
 * @slot - Words of the page. The set gives the statements by the property `statements`.
 * @slot title - Title of the set, shown until the session starts.
 * @part tool - The box around it.
 */
@Component({ tag: 'co-i-statement-set-wall', styleUrl: 'i-statement-set-wall.css', shadow: true })
export class IStatementSetWall implements StatementMode {
  /** The statements, in their order. The set gives them. */
  @Prop() readonly statements: readonly Statement[] = [];
  /** The pack that they come from, if there is one. */
  @Prop() readonly pack?: Pack;

  @Element() readonly host!: HTMLCoIStatementSetWallElement;

  @State() view: WallView = {};

  register: Register = 'standard';
  kitWords: WallMessages = wallWords.standard;
  private readonly channel = new WallChannel((view) => this.see(view));

  connectedCallback(): void {
    followPage(this.host);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    this.channel.close();
  }

  componentWillRender(): void {
    const { host } = this;
    const { words, name } = settingsOf(host);
    this.register = registerOf(host, words);
    this.kitWords = wordsFor(host, wallWords, this.register);
    if (isBrowser) this.channel.open(name);
    reportLater(host, () => misuseOfMode(host));
  }

  /** The statement that is asked now. */
  get asked(): Statement | undefined {
    return this.statements.find(({ key }) => key === this.view.key);
  }

  /** The facilitator has gone on. A person who listens to the wall hears the statement. */
  private see(view: WallView): void {
    const { key } = this.view;
    this.view = view;
    const { asked, host, register } = this;
    if (asked && view.key !== key) announce(host, askedWords(asked, register, undefined).text);
  }

  readonly redraw = (): void => forceUpdate(this.host);

  readonly fillScreen = (): void => {
    // A browser may not allow it. The wall stays as large as its page.
    (this.host.shadowRoot?.querySelector('.root') as Partial<Element> | null)?.requestFullscreen?.().catch(() => undefined);
  };

  render() {
    return <Host>{wallBox(this)}</Host>;
  }
}
