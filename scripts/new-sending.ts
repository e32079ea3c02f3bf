/** The files of a new tool that sends an answer: `npm run new <name> -- --sends`. It asks one question, and the person writes. Change what it asks. */
import { browserTests, examples, logicTests } from './new-sending-tests.ts';

export interface Names {
  /** `mood-card`. */
  readonly name: string;
  /** `co-mood-card`. */
  readonly tag: string;
  /** `MoodCard`. */
  readonly className: string;
  /** `Mood card`. */
  readonly title: string;
}

const component = ({
  name,
  tag,
  className,
  title,
}: Names): string => `import { Component, Element, Event, type EventEmitter, Host, Method, Prop, State, h } from '@stencil/core';
import { words as english } from '../../language/en/tools/${name}';
import type { OwnMessages } from '../../language/locales';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { registerOf } from '../../language/reading';
import type { ${className}Messages } from '../../language/tools/${name}';
import { wordsFor } from '../../language/words';
import { focusOn } from '../../parts/focus';
import { askedQuestion } from '../../parts/shown-text';
import { hasWords } from '../../parts/slots';
import type { Theme } from '../../parts/theme';
import type { NotSentDetail, SentDetail, SkipDetail, SubmitDetail } from '../../sending/events';
import type { ProblemDetail, SentInfo } from '../../sending/outcome';
import type { Encoding } from '../../sending/post-answer';
import type { Entries, ToolContent } from '../../sending/sending';
import { Frame } from '../../tool/frame';
import { keepCopy } from '../../tool/keep-copy';
import type { ToolProblem } from '../../tool/problem';
import type { AskingTool } from '../../tool/sending-form';
import { untouched, type ToolState } from '../../tool/state';
import { misuseOf, problemsOf, shownSlot, type ${className}Answer } from './${name}.logic';
import { box } from './${name}.screens';

/**
 * Say in one sentence what ${tag} asks, and what becomes of the answer.
 *
 * @summary ${title}
 * @status experimental
 * @since the next version
 * @slot - The question. Readable without JavaScript.
 * @slot easy - The question in easy words.
 * @slot next - What happens next, shown when the answer has arrived.
 * @slot contact - Whom to ask when sending does not work.
 * @part tool - The box around the tool.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: '${tag}', styleUrl: '${name}.css', shadow: true })
export class ${className} implements AskingTool<${className}Answer> {
  /** Name of the answer, in the envelope. Required. */
  @Prop({ reflect: true }) readonly name: string = '';
  /** Takes "Skip this one" away. */
  @Prop() readonly noSkip: boolean = false;
  /** Address that receives the answer, by POST. */
  @Prop() readonly action?: string;
  /** How the answer is written for \`action\`: \`json\`, its envelope; or \`form\`, the field \`name\`. */
  @Prop() readonly encoding: Encoding = 'json';
  /** Whether cookies go to \`action\`: \`omit\`, \`same-origin\` or \`include\`, as in \`fetch\`. */
  @Prop() readonly credentials: RequestCredentials = 'omit';
  /** Sends the address of the page with the answer, without its query and fragment, and tells the person. */
  @Prop() readonly includePage: boolean = false;
  /** Address of the page that says how to complain about the use of people's data. */
  @Prop() readonly complainHref?: string;
  /** Level of the titles, 1 to 6. Left out: one below the heading before the tool. */
  @Prop() readonly headingLevel?: number;
  /** Which words are shown: the question's and the tool's own. Left out: as the page is read. */
  @Prop() readonly words?: Register;
  /** The page's own words instead of some of the tool's. For every element at once: \`setMessages()\`. */
  @Prop() readonly messages?: OwnMessages<${className}Messages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;
  /** The person sends. Cancelable: then the page sends, and calls \`confirmSent()\` or \`failSent()\`. */
  @Event() coSubmit!: EventEmitter<SubmitDetail<${className}Answer>>;
  /** The answer arrived. */
  @Event() coSent!: EventEmitter<SentDetail>;
  /** The answer did not arrive; it is still with the person. */
  @Event() coNotSent!: EventEmitter<NotSentDetail>;
  /** The person skipped the question. */
  @Event() coSkip!: EventEmitter<SkipDetail>;
  @Element() readonly host!: HTMLCo${className}Element;
  @State() state: ToolState = untouched;
  @State() text = '';
  readonly frame = new Frame<${className}Answer>(this);
  readonly controls = { words: 'words' };
  readonly controlNames = {};
  readonly isOff = false;
  register: Register = 'standard';
  kitWords: ${className}Messages = english.standard;
  connectedCallback(): void {
    this.frame.enter();
  }

  disconnectedCallback(): void {
    this.frame.leave();
  }

  componentWillRender(): void {
    this.register = registerOf(this.host, this.words);
    this.kitWords = wordsFor(this.host, english, this.register, this.messages);
    reportLater(this.host, () => misuseOf(this, hasWords(this.host)));
  }

  /** Puts the focus into the field. */
  @Method()
  async setFocus(): Promise<void> {
    focusOn(this.host, 'words');
  }

  /** The page has sent the answer: shows the thanks, with a code and words for the person if given. */
  @Method()
  async confirmSent(info?: SentInfo): Promise<void> {
    this.frame.sending.confirm(info);
  }

  /** The page could not send the answer: it stays, and the person can try again. They are shown \`problem\`. */
  @Method()
  async failSent(problem?: string | ProblemDetail): Promise<void> {
    this.frame.sending.fail(problem);
  }

  findProblems(): readonly ToolProblem[] {
    return problemsOf(this.text);
  }

  content(): ToolContent<${className}Answer> {
    const { host, register, kitWords, text } = this;
    return { question: askedQuestion(host, shownSlot(host, register)), answer: { words: text.trim() }, lang: kitWords.lang };
  }

  entries(): Entries {
    return [[this.name, this.text]];
  }

  forget(): void {
    this.text = '';
  }

  readonly write = (text: string): void => {
    this.text = text;
    this.frame.changed('words');
  };

  readonly keep = (): void => keepCopy(this, ({ question, answer }) => [question.text, answer.words]);

  render() {
    return <Host>{box(this)}</Host>;
  }
}
`;

const screens = ({ name, className }: Names): string => `import { h } from '@stencil/core';
import { TextField } from '../../parts/text-field';
import { closedScreen, sentScreen } from '../../tool/afterwards';
import { problemAt, sendingForm } from '../../tool/sending-form';
import { reopen } from '../../tool/skipping';
import { ToolBox } from '../../tool/tool-box';
import type { ${className} } from './${name}';
import { shownSlot } from './${name}.logic';

/** The question, in the words that fit the register. */
const question = ({ host, register }: ${className}): unknown => <slot name={shownSlot(host, register)} />;

const field = (tool: ${className}): unknown => (
  <TextField
    id="words"
    name={tool.name}
    label={[question(tool)]}
    hint={tool.kitWords.hint}
    count=""
    value={tool.text}
    required={false}
    disabled={false}
    busy={tool.state.phase === 'sending'}
    problem={problemAt(tool, 'words')}
    messages={tool.kitWords}
    handleInput={tool.write}
  />
);

function screen(tool: ${className}): unknown {
  const { phase } = tool.state;
  if (phase === 'sent') return sentScreen(tool, <p class="written">{tool.frame.sending.envelope?.answer.words}</p>);
  return /skipped|cleared/.test(phase) ? closedScreen(tool, () => reopen(tool), question(tool)) : sendingForm(tool, field(tool));
}

export const box = (tool: ${className}): unknown => <ToolBox tool={tool}>{screen(tool)}</ToolBox>;
`;

const logic = ({ name, className }: Names): string => `import type { Register } from '../../language/messages';
import type { Mistake } from '../../language/misuse';
import { hasWords } from '../../parts/slots';
import { isWebAddress } from '../../sending/address';
import type { ToolProblem } from '../../tool/problem';

/** What a person answers. Receivers know it by its schema, in \`${name}.answer.ts\`. */
export interface ${className}Answer {
  /** What the person wrote, exactly as written. */
  readonly words: string;
}

/** The slot of the question that fits the register, and has words. */
export const shownSlot = (host: Element, register: Register): string => (register === 'easy' && hasWords(host, 'easy') ? 'easy' : '');

/** What to put right before the answer can be sent. */
export const problemsOf = (text: string): ToolProblem[] => (text.trim() ? [] : [{ control: 'words', key: 'writeAnswer' }]);

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf({ name, action }: { readonly name: string; readonly action?: string }, hasQuestion: boolean): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!name) mistakes.push(['name', 'is missing. Give each one its own.']);
  if (!hasQuestion) mistakes.push(['default slot', 'is empty. Write a question.']);
  if (action && !isWebAddress(action)) mistakes.push(['action', 'is not a path or an https: address.']);
  return mistakes;
}
`;

const styles = `@import '../../parts/root.css';
@import '../../parts/tool.css';
@import '../../parts/picture.css';
@import '../../parts/field.css';
@import '../../parts/button.css';
@import '../../parts/error.css';
@import '../../parts/title.css';
@import '../../parts/panel.css';
@import '../../parts/notice.css';
@import '../../parts/focus.css';

.written {
  white-space: pre-wrap;
}
`;

/** By the end of their names. */
export const sendingFiles = (names: Names): Readonly<Record<string, string>> => ({
  '.tsx': component(names),
  '.screens.tsx': screens(names),
  '.css': styles,
  '.logic.ts': logic(names),
  '.logic.spec.ts': logicTests(names),
  '.examples.ts': examples(names),
  '.e2e.ts': browserTests(names),
});
