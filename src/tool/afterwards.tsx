import { Fragment, h } from '@stencil/core';
import { languageOf } from '../language/nearest';
import { Button } from '../parts/button';
import { levelIn } from '../parts/heading';
import { Panel } from '../parts/panel';
import { notSent, sent, skip, yes } from '../parts/pictures';
import { printOr } from '../parts/print';
import type { Frame, FramedTool } from './frame';

/** A tool as its screens see it. */
export interface ShownTool<Answer> extends FramedTool<Answer> {
  readonly frame: Frame<Answer>;
  readonly headingLevel?: number;
  /** Nothing can be pressed. */
  readonly isOff: boolean;
  readonly keep: () => void;
}

/** Ways to keep the answer, before it is sent or after. */
export const keepButtons = <Answer,>({ state, kitWords, keep }: ShownTool<Answer>): unknown => (
  <Fragment>
    <Button look={state.phase === 'sent' ? 'main' : 'second'} handlePress={keep}>
      {kitWords.saveCopy}
    </Button>
    <Button look="second" handlePress={() => printOr(keep)}>
      {kitWords.print}
    </Button>
    {state.announcement === 'copySaved' && <p class="hint">{kitWords.copySaved}</p>}
  </Fragment>
);

/** Leaves nothing on a shared screen. */
export const finishButton = <Answer,>({ state, kitWords, isOff, frame }: ShownTool<Answer>): unknown => (
  <Button look="quiet" disabled={isOff} handlePress={frame.finish}>
    {state.phase === 'not-sent' ? kitWords.finishUnsent : kitWords.finish}
  </Button>
);

/** The answer has arrived: thanks, what happens next, `said` (what was asked and answered), and ways to keep a copy or to clear it. */
export function sentScreen<Answer>(tool: ShownTool<Answer>, said: unknown): unknown {
  const { host, kitWords, state, headingLevel } = tool;
  const info = state.outcome?.sent ? state.outcome : undefined;
  return (
    <Panel drawing={sent} title={kitWords.sentTitle} level={levelIn(host, headingLevel)}>
      {info?.review && <p>{kitWords.sentForReview}</p>}
      {info?.message && <p lang={languageOf(host)}>{info.message}</p>}
      <slot name="next">
        <p>{kitWords.sentNext}</p>
      </slot>
      {said}
      {info?.reference && (
        <Fragment>
          <p class="hint">{kitWords.reference}</p>
          <p class="reference">{info.reference}</p>
        </Fragment>
      )}
      <div class="actions">
        {keepButtons(tool)}
        {finishButton(tool)}
      </div>
    </Panel>
  );
}

/** There is nothing to answer now: the person skipped `question`, or cleared their answer. Both can be undone. */
export function closedScreen<Answer>(tool: ShownTool<Answer>, question: unknown): unknown {
  const { host, state, kitWords, isOff, frame, headingLevel } = tool;
  const isSkipped = state.phase === 'skipped';
  const [drawing, title] = isSkipped
    ? [skip, kitWords.skippedTitle]
    : state.phase === 'cleared'
      ? [yes, kitWords.finishedTitle]
      : [notSent, kitWords.finishedUnsentTitle];
  return (
    <Panel drawing={drawing} title={title} level={levelIn(host, headingLevel)}>
      {isSkipped && <p class="hint">{question}</p>}
      <p>{isSkipped ? kitWords.skippedNext : kitWords.finishedNext}</p>
      <div class="actions">
        <Button look="second" disabled={isOff} handlePress={frame.reopen}>
          {isSkipped ? kitWords.answerAfterAll : kitWords.startAgain}
        </Button>
        {isSkipped && finishButton(tool)}
      </div>
    </Panel>
  );
}
