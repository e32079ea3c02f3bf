import { Fragment, h } from '@stencil/core';
import { languageOf } from '../language/nearest';
import type { ToolMessages } from '../language/messages';
import { Button } from '../parts/button';
import { levelIn } from '../parts/heading';
import { Panel } from '../parts/panel';
import { notSent, sent, skip as skipped, yes } from '../parts/pictures';
import { printOr } from '../parts/print';
import type { Frame, FramedTool } from './frame';

/** A tool as its screens see it. */
export interface ShownTool<Answer> extends FramedTool<Answer> {
  readonly frame: Frame<Answer>;
  readonly headingLevel?: number;
  /** Nothing can be pressed. */
  readonly isOff?: boolean;
  readonly keep: () => void;
}

/** Ways to keep the answer, before it is sent or after, with `more` of the tool's own. */
export const keepButtons = <Answer,>(
  { state, kitWords, keep }: ShownTool<Answer>,
  more: unknown = state.announcement === 'copySaved' && <p class="hint">{(kitWords as ToolMessages).copySaved}</p>,
  handlePrint = () => printOr(keep),
): unknown => (
  <Fragment>
    <Button look={state.phase === 'sent' ? 'main' : 'second'} handlePress={keep}>
      {kitWords.saveCopy}
    </Button>
    <Button look="second" handlePress={handlePrint}>
      {kitWords.print}
    </Button>
    {more}
  </Fragment>
);

/** Leaves nothing on a shared screen. */
export const finishButton = <Answer,>({ state, kitWords, isOff, frame }: ShownTool<Answer>): unknown => (
  <Button look="quiet" disabled={isOff} handlePress={frame.finish}>
    {state.phase === 'not-sent' ? kitWords.finishUnsent : kitWords.finish}
  </Button>
);

/** What the organisation says of an answer that has arrived. */
export function replyOf<Answer>({ host, kitWords, state: { outcome } }: ShownTool<Answer>): unknown {
  return outcome?.sent && [outcome.review && <p>{kitWords.sentForReview}</p>, outcome.message && <p lang={languageOf(host)}>{outcome.message}</p>];
}

/** The answer has arrived: thanks, what happens next, `answer` (what was asked and answered), and ways to keep a copy or to clear it. */
export function sentScreen<Answer>(tool: ShownTool<Answer> & { readonly kitWords: ToolMessages }, answer: unknown): unknown {
  const { host, kitWords, state, headingLevel } = tool;
  const reference = state.outcome?.sent && state.outcome.reference;
  return (
    <Panel drawing={sent} title={kitWords.sentTitle} level={levelIn(host, headingLevel)}>
      {replyOf(tool)}
      <slot name="next">
        <p>{kitWords.sentNext}</p>
      </slot>
      {answer}
      {reference && (
        <Fragment>
          <p class="hint">{kitWords.reference}</p>
          <p class="reference">{reference}</p>
        </Fragment>
      )}
      <div class="actions">
        {keepButtons(tool)}
        {finishButton(tool)}
      </div>
    </Panel>
  );
}

/** There is nothing to answer now: the person skipped `question`, or cleared their answer. Both can be undone by `handleBack`. */
export function closedScreen<Answer>(tool: ShownTool<Answer>, handleBack: () => void, question?: unknown): unknown {
  const { host, state, isOff, headingLevel } = tool;
  // Only a tool with these words can be skipped.
  const kitWords = tool.kitWords as ToolMessages;
  const isSkipped = state.phase === 'skipped';
  const [drawing, title] = isSkipped
    ? [skipped, kitWords.skippedTitle]
    : state.phase === 'cleared'
      ? [yes, kitWords.finishedTitle]
      : [notSent, kitWords.finishedUnsentTitle];
  return (
    <Panel drawing={drawing} title={title} level={levelIn(host, headingLevel)}>
      {isSkipped && <p class="hint">{question}</p>}
      <p>{isSkipped ? kitWords.skippedNext : kitWords.finishedNext}</p>
      <div class="actions">
        <Button look="second" disabled={isOff} handlePress={handleBack}>
          {isSkipped ? kitWords.answerAfterAll : kitWords.startAgain}
        </Button>
        {isSkipped && finishButton(tool)}
      </div>
    </Panel>
  );
}
