import { h } from '@stencil/core';
import { languageOf } from '../language/nearest';
import type { ToolMessages } from '../language/messages';
import { Button } from '../parts/button';
import { ErrorSummary, type Problem } from '../parts/error';
import { focusOn } from '../parts/focus';
import { levelIn } from '../parts/heading';
import { submitByEnter } from '../parts/in-form';
import { notSentNotice } from '../parts/not-sent';
import { Shield } from '../parts/shield';
import { isWebAddress } from '../sending/address';
import type { ToolContent } from '../sending/sending';
import { finishButton, keepButtons, type ShownTool } from './afterwards';
import { inWords } from './problem';
import { skip, type SkippableTool } from './skipping';

/** A tool with a form: whatever it asks, it can say what each control is about. */
export interface FormTool<Answer> extends ShownTool<Answer> {
  /** What each control is about, by its id, for the error summary. */
  readonly controlNames: Readonly<Record<string, string | undefined>>;
}

/** A tool that asks one thing, and sends the answer. */
export interface AskingTool<Answer> extends FormTool<Answer>, SkippableTool<Answer> {
  readonly frame: ShownTool<Answer>['frame'];
  readonly kitWords: ToolMessages;
  /** Whether it is in a form of the page, which sends. */
  readonly inForm?: boolean;
  /** That form, from the native members of a control. */
  readonly form?: HTMLFormElement | null;
  readonly noSkip?: boolean;
  content(): ToolContent<Answer>;
}

/** The problem that is shown at a control. */
export function problemAt<Answer>({ state, kitWords }: Pick<ShownTool<Answer>, 'state' | 'kitWords'>, id: string): Problem | undefined {
  const problem = state.problems.find(({ control }) => control === id);
  return problem && inWords(problem, kitWords);
}

/**
 * The main button of a tool, and what the person should know before they press it. `words` are its own, apart from when the answer is on its way, or did not
 * arrive; `sends`: whether a press sends the answer.
 */
export const sendButton = <Answer,>(
  { state, kitWords, isOff, includePage }: ShownTool<Answer>,
  words: string,
  handlePress: (event: Event) => void,
  sends = true,
  describedBy = includePage && sends ? 'page' : undefined,
): unknown => [
  includePage && sends && (
    <p class="hint" id="page">
      {kitWords.pageToo}
    </p>
  ),
  state.announcement === 'sendingLong' && <p class="hint">{kitWords.sendingLong}</p>,
  <Button id="send" look="main" type="submit" busy={state.phase === 'sending'} disabled={isOff} describedBy={describedBy} handlePress={handlePress}>
    {state.phase === 'sending' ? kitWords.sending : state.phase === 'not-sent' ? kitWords.sendAgain : words}
  </Button>,
];

/** The buttons under a question. */
function actions<Answer>(tool: AskingTool<Answer>): unknown {
  const { state, kitWords, isOff, inForm, noSkip, frame } = tool;
  const isNotSent = state.phase === 'not-sent';
  return (
    <div class="actions" key="actions">
      {!inForm && sendButton(tool, kitWords.send, frame.submit)}
      {isNotSent && keepButtons(tool)}
      {!noSkip && (
        <Button look="quiet" disabled={isOff || state.phase === 'sending'} handlePress={() => skip(tool)}>
          {kitWords.skip}
        </Button>
      )}
      {isNotSent && finishButton(tool)}
    </div>
  );
}

/** What a tool asks, with its errors above it, and what to do if it was not sent below. */
export function questionWithErrors<Answer>(tool: FormTool<Answer>, question: unknown): unknown[] {
  const { host, state, kitWords, headingLevel, controlNames } = tool;
  const { problems, phase, outcome } = state;
  return [
    problems.length > 1 && (
      <ErrorSummary
        problems={problems.map((problem) => ({ ...inWords(problem, kitWords), label: controlNames[problem.control] }))}
        messages={kitWords}
        handleChoose={(control) => focusOn(host, control)}
      />
    ),
    question,
    phase === 'not-sent' && notSentNotice(kitWords, levelIn(host, headingLevel), outcome, problemAt(tool, 'not-sent')?.words, languageOf(host)),
  ];
}

/** A form of the tool's own, with what programs fill in and no person sees. Without JavaScript, the browser posts the fields by their names. */
export const ownForm = <Answer,>({ action, name, kitWords }: ShownTool<Answer>, inside: unknown, handleSubmit: (event: Event) => void): unknown => (
  <form noValidate method="post" action={action && isWebAddress(action) ? action : undefined} onSubmit={handleSubmit}>
    {inside}
    <Shield name={name} messages={kitWords} />
  </form>
);

/** What a tool asks, in a form of its own, or as part of a form of the page: with its errors, what to do if it was not sent, and its buttons. */
export function sendingForm<Answer>(tool: AskingTool<Answer>, question: unknown): unknown {
  const inside = [questionWithErrors(tool, question), actions(tool)];
  if (tool.inForm) return <div onKeyPress={(event: KeyboardEvent) => submitByEnter(tool.form ?? null, event)}>{inside}</div>;
  return ownForm(tool, inside, tool.frame.submit);
}
