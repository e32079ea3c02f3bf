import { AttachInternals, Component, Element, Host, Method, Prop, State, h } from '@stencil/core';
import { reportLater } from '../../language/misuse';
import { Button } from '../../parts/button';
import { focusOn } from '../../parts/focus';
import { followPage, leavePage } from '../../parts/follow-page';
import { afterListeners, defaultButton, isFromLabel, pressDefault } from '../../parts/in-form';
import { hasWords } from '../../parts/slots';
import { lookOf, type Theme } from '../../parts/theme';

/** Kinds of a native control that do something else on Enter. */
const hasOwnEnter = /^(submit|image|button|reset|file|color)$/;

/**
 * A button that says in words what it does, at least 48 px high. In a form, it sends, as a native button does. A press fires an ordinary `click`.
 *
 * @summary One filled button a screen; the others quieter
 * @status experimental
 * @since 0.1.0
 * @slot - What the button does, in words: a verb first. Readable without JavaScript.
 * @part root - The box around the button.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: 'co-button', styleUrl: 'button.css', shadow: true, formAssociated: true })
export class ButtonElement {
  /** `main` is filled; use one on a screen. `second` is outlined. `quiet` is underlined words, for leaving and skipping. */
  @Prop() readonly look: 'main' | 'second' | 'quiet' = 'main';
  /** What a press does to the form around the button. */
  @Prop() readonly type: 'submit' | 'reset' | 'button' = 'submit';
  /** Name of the button, sent with its `value` if this button sends the form. */
  @Prop({ reflect: true }) readonly name?: string;
  /** What is sent under `name`. */
  @Prop() readonly value: string = '';
  /** The action is in progress. The button keeps its focus and its place, and does nothing. */
  @Prop() readonly busy: boolean = false;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;
  /** People cannot press it now. Say why near it. It is better to leave it enabled and say what is missing. */
  @Prop({ reflect: true }) readonly disabled: boolean = false;

  @Element() readonly host!: HTMLCoButtonElement;
  @AttachInternals() readonly internals!: ElementInternals;

  @State() private formDisabled = false;

  private root?: Node;

  connectedCallback(): void {
    followPage(this.host);
    // A field may belong to the form and be outside it.
    this.root = this.host.getRootNode();
    this.root.addEventListener('keypress', this.handleEnter);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    this.root?.removeEventListener('keypress', this.handleEnter);
  }

  componentWillLoad(): void {
    reportLater(this.host, () => (hasWords(this.host) ? [] : [['default slot', 'has no words. Write what the button does between the tags.']]));
    this.host.addEventListener('click', (event) => {
      const isLabel = isFromLabel(event, this.host);
      if (isLabel) focusOn(this.host, 'button');
      const inner = this.host.shadowRoot?.getElementById('button');
      if (!isLabel && !(inner && event.composedPath().includes(inner))) return;
      afterListeners(event, () => this.act());
    });
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }

  /** Puts the focus on the button. */
  @Method()
  async setFocus(): Promise<void> {
    focusOn(this.host, 'button');
  }

  private get isOff(): boolean {
    return this.disabled || this.formDisabled;
  }

  /** A busy button takes no press: not itself, and not a listener of the page. */
  private readonly handlePress = (event: Event): void => {
    if (this.busy) event.stopImmediatePropagation();
  };

  /** Where this is the form's default button, Enter in a native field presses it, as the browser would: not where the page prevented the key. */
  private readonly handleEnter = (event: Event): void => {
    const field = event.target;
    const { form } = this.internals;
    if ((event as KeyboardEvent).key !== 'Enter' || event.defaultPrevented || !(field instanceof HTMLInputElement)) return;
    if (!form || field.form !== form || hasOwnEnter.test(field.type) || defaultButton(form) !== this.host) return;
    event.preventDefault();
    pressDefault(this.host);
  };

  private act(): void {
    if (this.isOff || this.busy) return;
    if (this.type === 'reset') this.internals.form?.reset();
    if (this.type !== 'submit') return;
    // Only the button that sends the form is in what is sent.
    if (this.name) {
      const data = new FormData();
      data.append(this.name, this.value || '');
      this.internals.setFormValue(data);
    }
    this.internals.form?.requestSubmit();
    this.internals.setFormValue(null);
  }

  render() {
    return (
      <Host>
        <div class={lookOf(this.host, undefined, this.theme)} part="root">
          <Button id="button" look={this.look} busy={this.busy} disabled={this.isOff} handlePress={this.handlePress}>
            <slot />
          </Button>
        </div>
      </Host>
    );
  }
}
