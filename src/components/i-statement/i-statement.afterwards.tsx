import { Fragment, h } from '@stencil/core';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Panel } from '../../parts/panel';
import { notSent, sent, skip, yes } from '../../parts/pictures';
import type { ScreenPart } from './i-statement.view';

/** The words of the statement that fit the person and the register. An empty slot shows what is inside it: at last the default slot. */
export const Words: ScreenPart = ({ statementSlots }) => statementSlots.reduceRight((inside, name) => <slot name={name}>{inside}</slot>, <slot />);

/** Ways to keep the answer, before it is sent or after. */
export const Keep: ScreenPart = ({ screen, announcement, messages, handlers }) => (
  <Fragment>
    <Button look={screen === 'sent' ? 'main' : 'second'} handlePress={handlers.save}>
      {messages.saveCopy}
    </Button>
    <Button look="second" handlePress={() => window.print()}>
      {messages.print}
    </Button>
    {announcement === messages.copySaved && <p class="hint">{announcement}</p>}
  </Fragment>
);

/** Leaves nothing on a shared screen. */
export const Finish: ScreenPart = ({ screen, messages, disabled, handlers }) => (
  <Button look="quiet" disabled={disabled} handlePress={handlers.finish}>
    {screen === 'not-sent' ? messages.finishUnsent : messages.finish}
  </Button>
);

/** The answer did not arrive: it is still here, in plain words and those of the server. */
export const NotSent: ScreenPart = (props) => (
  <Notice id="not-sent" drawing={notSent} title={props.messages.notSentTitle}>
    {[props.outcome?.message, props.problems.find(({ control }) => control === 'not-sent')?.words].map(
      (words) => words && <p lang={props.pageLang}>{words}</p>,
    )}
    <p>{props.messages.notSentAdvice}</p>
    {/* It changes when the device is online again, and back. */}
    {props.outcome?.sent === false && props.outcome.reason === 'offline' && (
      <p role="status">{navigator.onLine ? props.messages.online : props.messages.offline}</p>
    )}
    <slot name="contact" />
  </Notice>
);

/** The answer has arrived: thanks, what happens next, what was said, and ways to keep a copy or leave no trace. */
export const Sent: ScreenPart = (props) => {
  const { messages, outcome, answer } = props;
  const info = outcome?.sent ? outcome : undefined;
  return (
    <Panel drawing={sent} title={messages.sentTitle}>
      {info?.review && <p>{messages.sentForReview}</p>}
      {info?.message && <p lang={props.pageLang}>{info.message}</p>}
      <slot name="next">
        <p>{messages.sentNext}</p>
      </slot>
      <dl>
        <dt class="hint">
          <Words {...props} />
        </dt>
        <dd>
          {messages.youSaid} <strong>{answer?.words}</strong>
        </dd>
        {answer?.more && <dd class="written">{answer.more}</dd>}
      </dl>
      {info?.reference && (
        <Fragment>
          <p class="hint">{messages.reference}</p>
          <p class="reference">{info.reference}</p>
        </Fragment>
      )}
      <div class="actions">
        <Keep {...props} />
        <Finish {...props} />
      </div>
    </Panel>
  );
};

/** Nothing to answer now: skipped, or finished and cleared. Both can be undone. */
export const Closed: ScreenPart = (props) => {
  const { screen, messages, disabled, handlers } = props;
  const skipped = screen === 'skipped';
  const [drawing, title] = skipped
    ? [skip, messages.skippedTitle]
    : screen === 'finished'
      ? [yes, messages.finishedTitle]
      : [notSent, messages.finishedUnsentTitle];
  return (
    <Panel drawing={drawing} title={title}>
      {skipped && (
        <p class="hint">
          <Words {...props} />
        </p>
      )}
      <p>{skipped ? messages.skippedNext : messages.finishedNext}</p>
      <div class="actions">
        <Button look="second" disabled={disabled} handlePress={handlers.reopen}>
          {skipped ? messages.answerAfterAll : messages.startAgain}
        </Button>
        {skipped && <Finish {...props} />}
      </div>
    </Panel>
  );
};
