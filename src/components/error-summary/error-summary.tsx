import { Component, Element, Host, Method, Prop, State, h } from '@stencil/core';
import { elementWords } from '../../language/english';
import type { OwnMessages } from '../../language/locales';
import type { ElementMessages, Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { isBrowser, native } from '../../language/native';
import { langOfPart } from '../../language/nearest';
import { registerOf } from '../../language/reading';
import { wordsFor } from '../../language/words';
import { ErrorSummary } from '../../parts/error';
import { focusOn } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { hasWords } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';
import { focusControl, invalidControls, linesAgain, linesOf, markAsWrong, targetOf, type Line } from './error-summary.logic';

/**
 * Everything that the person must put right in a form, in one place, in the order of the controls. Put it in the form, before its first control. It
 * appears when the form cannot be sent: it takes the focus once, puts “Error:” before the title of the page, and each of its links takes
 * the person to its control. It works for the kit's controls and for native ones, and replaces their bubbles.
 *
 * If a server found something wrong, it writes the links into the summary. They are shown, and get the focus, when the page opens.
 *
 * @summary Everything that the person must put right
 * @status experimental
 * @since 0.1.0
 * @slot - A list of links to controls, from a server: `<ul><li><a href="#who">Write your name.</a></li></ul>`.
 * @part root - The box around the summary.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: 'co-error-summary', styleUrl: 'error-summary.css', shadow: true })
export class ErrorSummaryElement {
  /** The `id` of the form, if the summary is not inside it. */
  @Prop() readonly for?: string;
  /** Which words are shown, and the least size of their type. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the element's: `{ chooseOne: 'Pick one.' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<ElementMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  @Element() readonly host!: HTMLCoErrorSummaryElement;

  @State() private lines: readonly Line[] = [];
  /** Whether the links of a server are shown: until the person tries to send, or starts again. */
  @State() private isServed = false;

  /** The page, or the shadow root, around the summary and the form. */
  private root?: Node;
  /** The title of the page before “Error:” was put there, and after. */
  private titles?: readonly [before: string, after: string];
  private childObserver?: MutationObserver;
  /** The language and the register that the lines are in. */
  private spoken = '';

  connectedCallback(): void {
    followPage(this.host);
    this.root = this.host.getRootNode();
    // `invalid` does not bubble. In the capture phase, it passes here before it reaches a control, wherever that is in the form.
    this.root.addEventListener('invalid', this.handleInvalid, true);
    this.root.addEventListener('submit', this.handleForm);
    this.root.addEventListener('reset', this.handleForm);
    // Listening at the summary itself would make it “clickable” for screen readers.
    this.root.addEventListener('click', this.handleLink);
    if (isBrowser) {
      this.childObserver = new MutationObserver(this.showServed);
      this.childObserver.observe(this.host, { childList: true });
    }
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    this.root?.removeEventListener('invalid', this.handleInvalid, true);
    this.root?.removeEventListener('submit', this.handleForm);
    this.root?.removeEventListener('reset', this.handleForm);
    this.root?.removeEventListener('click', this.handleLink);
    this.childObserver?.disconnect();
    this.clear();
  }

  componentWillLoad(): void {
    this.isServed = hasWords(this.host);
    reportLater(this.host, () =>
      this.form || this.isServed ? [] : [['for', 'does not name a form, and the summary is not inside one. Put it inside its form.']],
    );
  }

  componentWillRender(): void {
    const spoken = `${this.kitWords.lang} ${registerOf(this.host, this.words)}`;
    // The controls speak it, too, when all of the page is drawn.
    if (this.lines.length > 0 && spoken !== this.spoken) requestAnimationFrame(() => (this.lines = linesAgain(this.lines, this.kitWords)));
    this.spoken = spoken;
  }

  componentDidLoad(): void {
    if (this.isServed) this.announce();
  }

  /** Puts the focus on the summary, so that it is read. */
  @Method()
  async setFocus(): Promise<void> {
    focusOn(this.host, 'summary');
  }

  private get form(): HTMLFormElement | null {
    if (!this.for) return this.host.closest('form');
    return this.find(this.for) as HTMLFormElement | null;
  }

  private find(id: string): HTMLElement | null {
    const root = this.host.getRootNode() as Document;
    return native(root, 'getElementById').call(root, id);
  }

  private get kitWords(): ElementMessages {
    return wordsFor(this.host, elementWords, registerOf(this.host, this.words), this.messages);
  }

  private announce(): void {
    const { errorPrefix } = this.kitWords;
    const title = native(document, 'title');
    if (!title.startsWith(errorPrefix)) {
      this.titles = [title, `${errorPrefix} ${title}`];
      Reflect.set(Document.prototype, 'title', this.titles[1], document);
    }
    focusOn(this.host, 'summary');
  }

  private show(lines: readonly Line[]): void {
    markAsWrong(this.lines, false);
    markAsWrong(lines, true);
    this.lines = lines;
    this.isServed = false;
  }

  private clear(): void {
    this.show([]);
    // Only what was put there is taken away: the page may have another title by now.
    if (this.titles && native(document, 'title') === this.titles[1]) Reflect.set(Document.prototype, 'title', this.titles[0], document);
    this.titles = undefined;
  }

  private readonly showServed = (): void => {
    this.isServed = hasWords(this.host);
    if (this.isServed) this.announce();
  };

  /** The first control of a form to fail tells of all of them; the events of the others follow at once. */
  private readonly handleInvalid = (event: Event): void => {
    const { form } = this;
    const control = event.target as Element;
    if (!form || !event.isTrusted || ![...native(form, 'elements')].includes(control)) return;
    event.preventDefault();
    const controls = invalidControls(form);
    if (control !== controls[0]) return;
    this.show(linesOf(controls, this.kitWords));
    this.announce();
  };

  private readonly handleForm = (event: Event): void => {
    if (event.target === this.form) this.clear();
  };

  /** A link of a server leads to a control of the kit as one of ours does. */
  private readonly handleLink = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(this.host)) return;
    const link = path.find((part): part is HTMLAnchorElement => part instanceof HTMLAnchorElement && part.hash !== '');
    const control = link && targetOf(link, (id) => this.find(id));
    if (!control?.setFocus) return;
    event.preventDefault();
    focusControl(control);
  };

  render() {
    const { kitWords, host, lines } = this;
    const problems = lines.map(({ control, words, label }, index) => ({ control: control.id || `control-${index}`, words, label }));
    return (
      <Host>
        <div class={lookOf(host, this.words, this.theme)} part="root">
          {(problems.length > 0 || this.isServed) && (
            <ErrorSummary
              problems={problems}
              messages={kitWords}
              lang={langOfPart(host, kitWords.lang)}
              handleChoose={(chosen) => focusControl(lines[problems.findIndex(({ control }) => control === chosen)]?.control)}
            >
              {this.isServed && <slot />}
            </ErrorSummary>
          )}
        </div>
      </Host>
    );
  }
}
