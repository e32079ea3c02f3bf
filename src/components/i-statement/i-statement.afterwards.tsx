import { Fragment, h } from '@stencil/core';
import { Button } from '../../parts/button';
import { levelIn } from '../../parts/heading';
import { Panel } from '../../parts/panel';
import { notSent, sent, skip, yes } from '../../parts/pictures';
import { printOr } from '../../parts/print';
import { fittingSlots, languagesOf } from './i-statement.logic';
import type { ScreenPart } from './i-statement.view';

/** The words of the statement that fit the person and the register. An empty slot shows what is inside it: at last the default slot. */
export const Words: ScreenPart = ({ register, draft }) =>
  fittingSlots(register, draft.answeredBy).reduceRight((inside, name) => <slot name={name}>{inside}</slot>, <slot />);

/** Ways to keep the answer, before it is sent or after. */
export const Keep: ScreenPart = ({ view: { screen, announcement }, kitWords, save }) => (
  <Fragment>
    <Button look={screen === 'sent' ? 'main' : 'second'} handlePress={save}>
      {kitWords.saveCopy}
    </Button>
    <Button look="second" handlePress={() => printOr(save)}>
      {kitWords.print}
    </Button>
    {announcement === kitWords.copySaved && <p class="hint">{announcement}</p>}
  </Fragment>
);

/** Leaves nothing on a shared screen. */
export const Finish: ScreenPart = ({ view: { screen }, kitWords, isOff, finish }) => (
  <Button look="quiet" disabled={isOff} handlePress={finish}>
    {screen === 'not-sent' ? kitWords.finishUnsent : kitWords.finish}
  </Button>
);

/** The answer has arrived: thanks, what happens next, what was said, and ways to keep a copy or leave no trace. */
export const Sent: ScreenPart = (card) => {
  const { host, kitWords, view, sending } = card;
  const info = view.outcome?.sent ? view.outcome : undefined;
  const answer = sending.envelope?.answer;
  return (
    <Panel drawing={sent} title={kitWords.sentTitle} level={levelIn(host, card.headingLevel)}>
      {info?.review && <p>{kitWords.sentForReview}</p>}
      {info?.message && <p lang={languagesOf(host, kitWords.lang)[1]}>{info.message}</p>}
      <slot name="next">
        <p>{kitWords.sentNext}</p>
      </slot>
      <dl>
        <dt class="hint">{Words(card)}</dt>
        <dd>
          {kitWords.youSaid} <strong>{answer?.words}</strong>
        </dd>
        {answer?.more && <dd class="written">{answer.more}</dd>}
      </dl>
      {info?.reference && (
        <Fragment>
          <p class="hint">{kitWords.reference}</p>
          <p class="reference">{info.reference}</p>
        </Fragment>
      )}
      <div class="actions">
        {Keep(card)}
        {Finish(card)}
      </div>
    </Panel>
  );
};

/** Nothing to answer now: skipped, or finished and cleared. Both can be undone. */
export const Closed: ScreenPart = (card) => {
  const { view, kitWords, isOff, reopen } = card;
  const skipped = view.screen === 'skipped';
  const [drawing, title] = skipped
    ? [skip, kitWords.skippedTitle]
    : view.screen === 'finished'
      ? [yes, kitWords.finishedTitle]
      : [notSent, kitWords.finishedUnsentTitle];
  return (
    <Panel drawing={drawing} title={title} level={levelIn(card.host, card.headingLevel)}>
      {skipped && <p class="hint">{Words(card)}</p>}
      <p>{skipped ? kitWords.skippedNext : kitWords.finishedNext}</p>
      <div class="actions">
        <Button look="second" disabled={isOff} handlePress={reopen}>
          {skipped ? kitWords.answerAfterAll : kitWords.startAgain}
        </Button>
        {skipped && Finish(card)}
      </div>
    </Panel>
  );
};
