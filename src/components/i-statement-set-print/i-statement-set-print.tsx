import { Component, Element, Host, Prop, State, h } from '@stencil/core';
import { words as printWords } from '../../language/en/tools/i-statement-set-print';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { registerOf } from '../../language/reading';
import type { PrintMessages } from '../../language/tools/i-statement-set-print';
import { wordsFor } from '../../language/words';
import type { Pack } from '../../packs/pack';
import { followPage, leavePage } from '../../parts/follow-page';
import { printOr } from '../../parts/print';
import { misuseOfMode, settingsOf, type StatementMode } from '../../tool/statement-mode';
import type { Statement } from '../../tool/statements';
import { usual, type SheetChoices } from './i-statement-set-print.logic';
import { printBox } from './i-statement-set-print.screens';
import { printOnlySheets } from './i-statement-set-print.page';

/**
 * Sheets of a set of I statements, for people who answer on paper: one or six statements on a page, large print, pictures, lines to write on, a number for each
 * person, and a QR code of the screen version. A `<co-i-statement-set mode="print">` loads and draws it.
 *
 * @summary A set of I statements on paper
 * @status experimental
 * @since the next version
 * @slot - Words of the page. The set gives the statements by the property `statements`.
 * @slot title - Title of the set.
 * @slot credits - Who wrote the statements.
 * @slot screen - A link to the set on a screen. Its address is on every sheet, as words and as a QR code.
 * @part tool - The box around it.
 */
@Component({ tag: 'co-i-statement-set-print', styleUrl: 'i-statement-set-print.css', shadow: true })
export class IStatementSetPrint implements StatementMode {
  /** The statements, in their order. The set gives them. */
  @Prop() readonly statements: readonly Statement[] = [];
  /** The pack that they come from, if there is one. */
  @Prop() readonly pack?: Pack;

  @Element() readonly host!: HTMLCoIStatementSetPrintElement;

  @State() choices: SheetChoices = usual;
  /** On the screen there are the sheets of one person, on paper those of all. */
  @State() isPrinting = false;

  register: Register = 'standard';
  kitWords: PrintMessages = printWords.standard;

  private readonly follow = ({ type }: Event): void => void (this.isPrinting = type === 'beforeprint');

  connectedCallback(): void {
    followPage(this.host);
    if (!isBrowser) return;
    printOnlySheets();
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, this.follow);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    for (const type of ['beforeprint', 'afterprint']) removeEventListener(type, this.follow);
  }

  componentWillRender(): void {
    const { host } = this;
    this.register = registerOf(host, settingsOf(host).words);
    this.kitWords = wordsFor(host, printWords, this.register);
    reportLater(host, () => misuseOfMode(host));
  }

  /** The person chooses how the sheets are made. */
  readonly change = (change: Partial<SheetChoices>): void => void (this.choices = { ...this.choices, ...change });

  readonly print = (): void => printOr(() => undefined);

  render() {
    return <Host>{printBox(this)}</Host>;
  }
}
