import { Fragment, h, type FunctionalComponent } from '@stencil/core';
import type { StatementAnswer } from '../../answers/envelope';
import { respondents, type AnsweredBy, type Choice } from '../../answers/scales';
import { plural, type Messages } from '../../language/messages';
import { Button } from '../../parts/button';
import { Choices } from '../../parts/choices';
import { ErrorSummary, FieldError, type Problem } from '../../parts/error';
import { Panel } from '../../parts/panel';
import { Picture } from '../../parts/picture';
import { notSent, sent, skip, yes } from '../../parts/pictures';
import { TextArea } from '../../parts/text-area';
import type { Outcome } from '../../sending/outcome';
import type { Draft, More } from './i-statement.logic';
import { pictureOf } from './i-statement.pictures';

/** What changes on the card while a person uses it, besides the answer itself. */
export interface View {
  readonly screen: 'asking' | 'checking' | 'sending' | 'not-sent' | 'sent' | 'skipped' | 'finished';
  readonly problems: readonly Problem[];
  /** What the live region says. */
  readonly announcement: string;
  /** What the status under the text area says. */
  readonly count: string;
  readonly answeredBy?: AnsweredBy;
  readonly outcome?: Outcome;
}

/** What a person can do on the card. */
export interface Handlers {
  readonly choose: (value: string) => void;
  readonly who: (answeredBy: AnsweredBy) => void;
  readonly write: (text: string) => void;
  /** A statement came after the card. */
  readonly fill: () => void;
  readonly goTo: (control: string) => void;
  readonly submit: (event: Event) => void;
  readonly submitForm: () => void;
  readonly skip: () => void;
  readonly reopen: () => void;
  readonly save: () => void;
  readonly finish: () => void;
}

interface ScreenProps extends View, Draft {
  readonly messages: Messages;
  /** Language of the card's own words, where it is not the page's. */
  readonly lang?: string;
  /** Classes of the card: its words and its theme. */
  readonly look: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly required: boolean;
  readonly disabled: boolean;
  readonly more: More;
  readonly moreLimit: number;
  readonly askWho: boolean;
  readonly canSkip: boolean;
  readonly headingLevel?: number;
  readonly hasStatement: boolean;
  readonly statementSlot: string;
  /** In a form, the form's own button sends. */
  readonly inForm: boolean;
  /** The answer that was sent last. */
  readonly answer?: StatementAnswer;
  readonly handlers: Handlers;
}

type ScreenPart = FunctionalComponent<ScreenProps>;

const Who: ScreenPart = ({ screen, messages, name, answeredBy, disabled, handlers }) => (
  <fieldset class="who" key="who" inert={screen === 'sending'}>
    <legend>{messages.who}</legend>
    <Choices
      id="who"
      name={`${name}-who`}
      choices={respondents.map((value) => ({ value, words: messages.choices[value] }))}
      pictureOf={pictureOf}
      chosen={answeredBy}
      disabled={disabled}
      handleChoose={handlers.who as (value: string) => void}
    />
  </fieldset>
);

const Statement: ScreenPart = ({ screen, headingLevel, statementSlot, messages, answeredBy, problems, name, choices, value, disabled, required, handlers }) => {
  const Words = headingLevel ? `h${headingLevel}` : 'span';
  const problem = problems.find(({ control }) => control === 'answer-0');
  return (
    <fieldset class={{ error: problem !== undefined }} aria-describedby="ask" inert={screen === 'sending'}>
      <legend class="statement">
        <Words class="words">
          <slot name={statementSlot}>
            <slot />
          </slot>
        </Words>
        <slot name="picture" />
      </legend>
      <slot name="audio" />
      <p class="hint" id="ask">
        {answeredBy === 'someone-else' ? messages.askForSomeone : messages.ask}
      </p>
      <FieldError id="answer-error" problem={problem} messages={messages} />
      <Choices
        id="answer"
        name={name}
        choices={choices}
        pictureOf={pictureOf}
        chosen={value}
        disabled={disabled}
        required={required}
        describedBy={problem && 'answer-error'}
        handleChoose={handlers.choose}
      />
    </fieldset>
  );
};

const NotSent: ScreenPart = ({ messages, outcome }) => (
  <div class="notice" key="not-sent">
    <Picture drawing={notSent} />
    <div>
      <p class="title" id="not-sent" tabindex="-1">
        {messages.notSentTitle}
      </p>
      {outcome?.message && <p>{outcome.message}</p>}
      <p>{messages.notSentAdvice}</p>
      <slot name="contact" />
    </div>
  </div>
);

const Question: ScreenPart = (props) => {
  const { screen, messages, problems, more, disabled, handlers } = props;
  const busy = screen === 'sending';
  const failed = screen === 'not-sent';
  return (
    <Fragment>
      {problems.length > 1 && <ErrorSummary problems={problems} messages={messages} handleChoose={handlers.goTo} />}
      <slot name="topic" />
      {props.askWho && <Who {...props} />}
      <Statement {...props} />
      {more !== 'off' && (
        <TextArea
          id="more"
          name={`${props.name}-more`}
          label={messages.more}
          hint={more === 'required' ? messages.moreRequiredHint : messages.moreHint}
          limit={plural(messages.lang, messages.moreLimit, props.moreLimit)}
          count={props.count}
          value={props.moreText}
          required={more === 'required'}
          disabled={disabled}
          busy={busy}
          problem={problems.find(({ control }) => control === 'more')}
          messages={messages}
          handleInput={handlers.write}
        />
      )}
      {failed && <NotSent {...props} />}
      <div class="actions" key="actions">
        {!props.inForm && (
          <Button look="main" type="submit" busy={busy} disabled={disabled}>
            {busy ? messages.sending : failed ? messages.sendAgain : messages.send}
          </Button>
        )}
        {failed && (
          <Button look="second" handlePress={handlers.save}>
            {messages.saveCopy}
          </Button>
        )}
        {props.canSkip && (
          <Button look="quiet" disabled={disabled || busy} handlePress={handlers.skip}>
            {messages.skip}
          </Button>
        )}
      </div>
    </Fragment>
  );
};

const Sent: ScreenPart = ({ messages, outcome, answer, handlers }) => {
  const info = outcome?.sent ? outcome : undefined;
  return (
    <Panel drawing={sent} title={messages.sentTitle}>
      {info?.review && <p>{messages.sentForReview}</p>}
      {info?.message && <p>{info.message}</p>}
      <slot name="next">
        <p>{messages.sentNext}</p>
      </slot>
      <dl>
        <dt>{messages.youSaid}</dt>
        {answer?.words && (
          <dd>
            <strong>{answer.words}</strong>
          </dd>
        )}
        {answer?.more && <dd class="written">{answer.more}</dd>}
      </dl>
      {info?.reference && (
        <Fragment>
          <p class="hint">{messages.reference}</p>
          <p class="reference">{info.reference}</p>
        </Fragment>
      )}
      <div class="actions">
        <Button look="main" handlePress={handlers.save}>
          {messages.saveCopy}
        </Button>
        <Button look="second" handlePress={() => window.print()}>
          {messages.print}
        </Button>
        <Button look="quiet" handlePress={handlers.finish}>
          {messages.finish}
        </Button>
      </div>
    </Panel>
  );
};

/** Nothing to answer now: skipped, or finished and cleared. Both can be undone. */
const Closed: ScreenPart = ({ screen, messages, disabled, handlers }) => {
  const skipped = screen === 'skipped';
  return (
    <Panel drawing={skipped ? skip : yes} title={skipped ? messages.skippedTitle : messages.finishedTitle}>
      <p>{skipped ? messages.skippedNext : messages.finishedNext}</p>
      <div class="actions">
        <Button look="second" disabled={disabled} handlePress={handlers.reopen}>
          {skipped ? messages.answerAfterAll : messages.startAgain}
        </Button>
      </div>
    </Panel>
  );
};

/** There is nothing to answer yet: says so, and waits for a statement. */
const Empty: ScreenPart = ({ messages, handlers }) => (
  <p>
    {messages.noStatement}
    <span hidden>
      <slot onSlotchange={handlers.fill} />
    </span>
  </p>
);

const Asking: ScreenPart = (props) => {
  const { inForm, handlers } = props;
  const handleKey = ({ key, target }: KeyboardEvent): void => {
    if (key === 'Enter' && (target as HTMLInputElement).type === 'radio') handlers.submitForm();
  };
  if (inForm) {
    return (
      <div onKeyDown={handleKey}>
        <Question {...props} />
      </div>
    );
  }
  return (
    <form noValidate onSubmit={handlers.submit}>
      <Question {...props} />
    </form>
  );
};

/** The card with the screen that the person sees now, and the live region, which stays. */
export const Card: ScreenPart = (props) => {
  const { screen, hasStatement, look, lang, announcement } = props;
  const closed = screen === 'skipped' || screen === 'finished';
  const Now = !hasStatement ? Empty : screen === 'sent' ? Sent : closed ? Closed : Asking;
  return (
    <div class={`tool ${look}`} part="tool" lang={lang}>
      <Now {...props} />
      <p class="unseen" key="status" role="status">
        {announcement}
      </p>
    </div>
  );
};
