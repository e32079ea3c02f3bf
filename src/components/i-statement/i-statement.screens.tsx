import { Fragment, h } from '@stencil/core';
import { respondents, type Choice } from '../../answers/scales';
import { plural } from '../../language/messages';
import { readingOf } from '../../language/reading';
import { Button } from '../../parts/button';
import { Choices } from '../../parts/choices';
import { ErrorSummary, FieldError, type Problem } from '../../parts/error';
import { submitByEnter } from '../../parts/in-form';
import { levelIn } from '../../parts/heading';
import { Listen } from '../../parts/listen';
import { Live } from '../../parts/live';
import { notSentNotice } from '../../parts/not-sent';
import { Shield } from '../../parts/shield';
import { hasWords } from '../../parts/slots';
import { TextField } from '../../parts/text-field';
import { lookOf } from '../../parts/theme';
import { isWebAddress } from '../../sending/address';
import { Closed, Finish, Keep, Sent, Words } from './i-statement.afterwards';
import { languagesOf } from './i-statement.logic';
import { pictureOf } from './i-statement.pictures';
import type { Card, ScreenPart } from './i-statement.view';

/** What is wrong with a control. */
const problemAt = ({ view }: Card, id: string): Problem | undefined => view.problems.find(({ control }) => control === id);

/** What stands between the question and its choices, and the choices. */
const choices = (
  card: Card,
  id: 'who' | 'answer',
  name: string,
  shown: readonly Choice[],
  given: string | undefined,
  choose: (value: string | undefined) => void,
): unknown => {
  const problem = problemAt(card, `${id}-0`);
  return [
    <FieldError id={`${id}-error`} problem={problem} messages={card.kitWords} />,
    <Choices
      id={id}
      name={name}
      choices={shown}
      pictureOf={pictureOf}
      isChosen={(value) => value === given}
      disabled={card.isOff}
      required={id === 'answer' && card.required}
      describedBy={problem && `${id}-error`}
      handleChoose={choose}
    />,
  ];
};

const Who: ScreenPart = (card) => {
  const { view, kitWords, name, answerFor } = card;
  const respondentChoices = respondents.map((value) => ({ value, words: kitWords[value] }));
  return (
    <fieldset class="who" key="who" inert={view.screen === 'sending'}>
      <legend>{kitWords.who}</legend>
      {choices(card, 'who', `${name}-who`, respondentChoices, view.answeredBy, answerFor as (value: string | undefined) => void)}
    </fieldset>
  );
};

/** What is asked about the statement. */
const askOf = ({ draft, kitWords }: Card): string => (draft.answeredBy === 'someone-else' ? kitWords.askForSomeone : kitWords.ask);

const Statement: ScreenPart = (card) => {
  const { host, headingLevel } = card;
  const Level = headingLevel ? `h${headingLevel}` : 'span';
  return (
    // Of a group, screen readers say the name only: it is the statement, and what is asked about it.
    <fieldset class={problemAt(card, 'answer-0') ? 'error' : ''} aria-labelledby="statement ask" inert={card.view.screen === 'sending'}>
      <legend class="beside" id="statement">
        <Level class="words">{Words(card)}</Level>
        <slot name="picture" />
      </legend>
      <slot name="audio" />
      <Listen isOn={readingOf(host, 'listen')} />
      <p class="hint" id="ask">
        {askOf(card)}
      </p>
      {choices(card, 'answer', card.name, card.shownChoices, card.draft.value, card.choose)}
    </fieldset>
  );
};

const Question: ScreenPart = (card) => {
  const { view, kitWords, more, isOff, inForm } = card;
  const busy = view.screen === 'sending';
  const failed = view.screen === 'not-sent';
  const includePage = card.includePage && !inForm;
  const labels: Readonly<Record<string, string>> = { 'answer-0': askOf(card), 'more': kitWords.more, 'who-0': kitWords.who };
  return (
    <Fragment>
      {view.problems.length > 1 && (
        <ErrorSummary
          problems={view.problems.map((problem) => ({ ...problem, label: labels[problem.control] }))}
          messages={kitWords}
          handleChoose={card.goTo}
        />
      )}
      <slot name="topic" />
      {card.askWho && Who(card)}
      {Statement(card)}
      {more !== 'off' && (
        <TextField
          id="more"
          name={`${card.name}-more`}
          label={kitWords.more}
          hint={`${more === 'required' ? kitWords.moreRequiredHint : kitWords.moreHint}\n${plural(kitWords.lang, kitWords.moreLimit, card.room)}`}
          count={view.count}
          value={card.draft.moreText}
          required={more === 'required'}
          disabled={isOff}
          busy={busy}
          problem={problemAt(card, 'more')}
          messages={kitWords}
          handleInput={card.write}
        />
      )}
      {failed &&
        notSentNotice(
          kitWords,
          levelIn(card.host, card.headingLevel),
          view.outcome,
          problemAt(card, 'not-sent')?.words,
          languagesOf(card.host, kitWords.lang)[1],
        )}
      <div class="actions" key="actions">
        {includePage && (
          <p class="hint" id="page">
            {kitWords.pageToo}
          </p>
        )}
        {busy && view.announcement === kitWords.sendingLong && <p class="hint">{kitWords.sendingLong}</p>}
        {!inForm && (
          <Button id="send" look="main" type="submit" busy={busy} disabled={isOff} describedBy={includePage ? 'page' : undefined} handlePress={card.submit}>
            {busy ? kitWords.sending : failed ? kitWords.sendAgain : kitWords.send}
          </Button>
        )}
        {failed && Keep(card)}
        {!card.noSkip && (
          <Button look="quiet" disabled={isOff || busy} handlePress={card.skip}>
            {kitWords.skip}
          </Button>
        )}
        {failed && Finish(card)}
      </div>
    </Fragment>
  );
};

/** There is nothing to answer yet: says so, and waits for a statement. */
const Empty: ScreenPart = ({ kitWords, fill }) => (
  <p>
    {kitWords.noStatement}
    <span hidden>
      <slot onSlotchange={fill} />
    </span>
  </p>
);

const Asking: ScreenPart = (card) => {
  const { action } = card;
  if (card.inForm) return <div onKeyPress={(event) => submitByEnter(card.host.form, event)}>{Question(card)}</div>;
  return (
    // Without script the browser posts the fields by their names.
    <form noValidate method="post" action={action && isWebAddress(action) ? action : undefined} onSubmit={card.submit}>
      {Question(card)}
      <Shield name={card.name} messages={card.kitWords} />
    </form>
  );
};

/** The card with the screen that the person sees now, and the live region, which stays. */
export const CardBox: ScreenPart = (card) => {
  const { host, register, theme, kitWords, view } = card;
  const { screen } = view;
  const closed = screen === 'skipped' || screen.startsWith('finished');
  const Now = !hasWords(host) ? Empty : screen === 'sent' ? Sent : closed ? Closed : Asking;
  return (
    <div class={`tool ${lookOf(host, register, theme)}`} part="tool" lang={languagesOf(host, kitWords.lang)[0]}>
      {Now(card)}
      <Live />
    </div>
  );
};
