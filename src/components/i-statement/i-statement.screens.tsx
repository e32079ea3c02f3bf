import { Fragment, h } from '@stencil/core';
import { respondents } from '../../answers/scales';
import { plural } from '../../language/messages';
import { Button } from '../../parts/button';
import { Choices } from '../../parts/choices';
import { ErrorSummary, FieldError, type Problem } from '../../parts/error';
import { Shield } from '../../parts/shield';
import { TextField } from '../../parts/text-field';
import { isWebAddress } from '../../sending/address';
import { Closed, Finish, Keep, NotSent, Sent, Words } from './i-statement.afterwards';
import { pictureOf } from './i-statement.pictures';
import type { ScreenPart } from './i-statement.view';

/** What is wrong with a control. */
const problemAt = (problems: readonly Problem[], id: string): Problem | undefined => problems.find(({ control }) => control === id);

const Who: ScreenPart = ({ screen, messages, name, problems, answeredBy, disabled, handlers }) => (
  <fieldset class="who" key="who" inert={screen === 'sending'}>
    <legend>{messages.who}</legend>
    <FieldError id="who-error" problem={problemAt(problems, 'who-0')} messages={messages} />
    <Choices
      id="who"
      name={`${name}-who`}
      choices={respondents.map((value) => ({ value, words: messages.choices[value] }))}
      pictureOf={pictureOf}
      isChosen={(given) => given === answeredBy}
      disabled={disabled}
      describedBy={problemAt(problems, 'who-0') && 'who-error'}
      handleChoose={handlers.who as (value: string) => void}
    />
  </fieldset>
);

const Statement: ScreenPart = (props) => {
  const { screen, headingLevel, messages, answeredBy, problems, name, choices, value, disabled, required, handlers } = props;
  const Level = headingLevel ? `h${headingLevel}` : 'span';
  const problem = problemAt(problems, 'answer-0');
  return (
    <fieldset class={{ error: problem !== undefined }} aria-describedby="ask" inert={screen === 'sending'}>
      <legend class="statement">
        <Level class="words">
          <Words {...props} />
        </Level>
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
        isChosen={(given) => given === value}
        disabled={disabled}
        required={required}
        describedBy={problem && 'answer-error'}
        handleChoose={handlers.choose}
      />
    </fieldset>
  );
};

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
        <TextField
          id="more"
          name={`${props.name}-more`}
          label={messages.more}
          hint={`${more === 'required' ? messages.moreRequiredHint : messages.moreHint} ${plural(messages.lang, messages.moreLimit, props.moreLimit)}`}
          count={props.count}
          value={props.moreText}
          required={more === 'required'}
          disabled={disabled}
          busy={busy}
          problem={problemAt(problems, 'more')}
          messages={messages}
          handleInput={handlers.write}
        />
      )}
      {failed && <NotSent {...props} />}
      <div class="actions" key="actions">
        {props.includePage && (
          <p class="hint" id="page">
            {messages.pageToo}
          </p>
        )}
        {busy && props.announcement === messages.sendingLong && <p class="hint">{messages.sendingLong}</p>}
        {!props.inForm && (
          <Button id="send" look="main" type="submit" busy={busy} disabled={disabled} describedBy={props.includePage ? 'page' : undefined}>
            {busy ? messages.sending : failed ? messages.sendAgain : messages.send}
          </Button>
        )}
        {failed && <Keep {...props} />}
        {props.canSkip && (
          <Button look="quiet" disabled={disabled || busy} handlePress={handlers.skip}>
            {messages.skip}
          </Button>
        )}
        {failed && <Finish {...props} />}
      </div>
    </Fragment>
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
  const { inForm, action, handlers } = props;
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
    // Without script the browser posts the fields by their names.
    <form noValidate method="post" action={action && isWebAddress(action) ? action : undefined} onSubmit={handlers.submit}>
      <Question {...props} />
      <Shield {...props} />
    </form>
  );
};

/** The card with the screen that the person sees now, and the live region, which stays. */
export const Card: ScreenPart = (props) => {
  const { screen, hasStatement, look, lang, announcement } = props;
  const closed = screen === 'skipped' || screen.startsWith('finished');
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
