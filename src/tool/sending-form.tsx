import { h } from '@stencil/core';
import { languageOf } from '../language/nearest';
import { Button } from '../parts/button';
import { ErrorSummary, type Problem } from '../parts/error';
import { focusOn } from '../parts/focus';
import { levelIn } from '../parts/heading';
import { submitByEnter } from '../parts/in-form';
import { notSentNotice } from '../parts/not-sent';
import { Shield } from '../parts/shield';
import { isWebAddress } from '../sending/address';
import { finishButton, keepButtons, type ShownTool } from './afterwards';

/** A tool that asks, and sends the answer. */
export interface AskingTool<Answer> extends ShownTool<Answer> {
  /** Whether it is in a form of the page, which sends. */
  readonly inForm?: boolean;
  /** That form, from the native members of a control. */
  readonly form?: HTMLFormElement | null;
  readonly noSkip?: boolean;
  /** What each control is about, by its id, for the error summary. */
  readonly controlNames: Readonly<Record<string, string>>;
}

/** The problem that is shown at a control. */
export const problemAt = <Answer,>({ state }: Pick<ShownTool<Answer>, 'state'>, id: string): Problem | undefined =>
  state.problems.find(({ control }) => control === id);

/** The buttons under a question, and what the person should know before they press one. */
function actions<Answer>(tool: AskingTool<Answer>): unknown {
  const { state, kitWords, isOff, inForm, noSkip, frame } = tool;
  const isBusy = state.phase === 'sending';
  const isNotSent = state.phase === 'not-sent';
  const tellsPage = tool.includePage && !inForm;
  return (
    <div class="actions" key="actions">
      {tellsPage && (
        <p class="hint" id="page">
          {kitWords.pageToo}
        </p>
      )}
      {isBusy && state.announcement === 'sendingLong' && <p class="hint">{kitWords.sendingLong}</p>}
      {!inForm && (
        <Button id="send" look="main" type="submit" busy={isBusy} disabled={isOff} describedBy={tellsPage ? 'page' : undefined} handlePress={frame.submit}>
          {isBusy ? kitWords.sending : isNotSent ? kitWords.sendAgain : kitWords.send}
        </Button>
      )}
      {isNotSent && keepButtons(tool)}
      {!noSkip && (
        <Button look="quiet" disabled={isOff || isBusy} handlePress={frame.skip}>
          {kitWords.skip}
        </Button>
      )}
      {isNotSent && finishButton(tool)}
    </div>
  );
}

/** What a tool asks (`asked`), in a form of its own, or as part of a form of the page: with its errors, what to do if it was not sent, and its buttons. */
export function sendingForm<Answer>(tool: AskingTool<Answer>, asked: unknown): unknown {
  const { host, state, kitWords, action, name, headingLevel, controlNames, frame } = tool;
  const { problems, phase, outcome } = state;
  const inside = [
    problems.length > 1 && (
      <ErrorSummary
        problems={problems.map((problem) => ({ ...problem, label: controlNames[problem.control] }))}
        messages={kitWords}
        handleChoose={(control) => focusOn(host, control)}
      />
    ),
    asked,
    phase === 'not-sent' && notSentNotice(kitWords, levelIn(host, headingLevel), outcome, problemAt(tool, 'not-sent')?.words, languageOf(host)),
    actions(tool),
  ];
  if (tool.inForm) return <div onKeyPress={(event: KeyboardEvent) => submitByEnter(tool.form ?? null, event)}>{inside}</div>;
  return (
    // Without JavaScript, the browser posts the fields by their names.
    <form noValidate method="post" action={action && isWebAddress(action) ? action : undefined} onSubmit={frame.submit}>
      {inside}
      <Shield name={name} messages={kitWords} />
    </form>
  );
}
