import { h } from '@stencil/core';
import { respondents } from '../../answers/scales';
import { readingOf } from '../../language/reading';
import { plural, type CardMessages } from '../../language/messages';
import { outsideLabel } from '../../parts/in-form';
import { Listen } from '../../parts/listen';
import { Question } from '../../parts/question';
import { hasWords } from '../../parts/slots';
import { TextField } from '../../parts/text-field';
import { closedScreen, sentScreen } from '../../tool/afterwards';
import { problemAt, sendingForm } from '../../tool/sending-form';
import { reopen } from '../../tool/skipping';
import { ToolBox } from '../../tool/tool-box';
import type { IStatement } from './i-statement';
import { shownSlot } from './i-statement.logic';
import { pictureOf } from './i-statement.pictures';

/** The words of the statement that fit the person and the register. */
const words = ({ host, register, draft, fill }: IStatement): unknown => <slot name={shownSlot(host, register, draft.answeredBy)} onSlotchange={fill} />;

/** What is asked about the statement. */
export const askOf = ({ answeredBy }: { readonly answeredBy?: string }, messages: CardMessages): string =>
  answeredBy === 'someone-else' ? messages.askForSomeone : messages.ask;

const who = (card: IStatement): unknown => (
  <Question
    id="who"
    look="who"
    legend={<legend>{card.kitWords.who}</legend>}
    name={`${card.name}-who`}
    choices={respondents.map((value) => ({ value, words: card.kitWords[value] }))}
    pictureOf={pictureOf}
    isChosen={(value) => value === card.draft.answeredBy}
    disabled={card.isOff}
    busy={card.state.phase === 'sending'}
    problem={problemAt(card, 'who-0')}
    messages={card.kitWords}
    handleChoose={card.answerFor}
  />
);

function statement(card: IStatement): unknown {
  const { host, headingLevel, kitWords, draft, state } = card;
  const pageLabel = outsideLabel(host);
  const Level = headingLevel ? `h${headingLevel}` : 'span';
  return (
    <Question
      id="answer"
      labelledBy="statement ask"
      legend={
        <legend class="beside" id="statement">
          {pageLabel && <span class="unseen">{pageLabel}</span>}
          <Level class="words">{words(card)}</Level>
          <slot name="picture" />
        </legend>
      }
      name={card.name}
      choices={card.shownChoices}
      pictureOf={pictureOf}
      isChosen={(value) => value === draft.value}
      disabled={card.isOff}
      required={card.required}
      busy={state.phase === 'sending'}
      problem={problemAt(card, 'answer-0')}
      messages={kitWords}
      handleChoose={card.choose}
    >
      <slot name="audio" />
      <Listen isOn={readingOf(host, 'listen')} />
      <p class="hint" id="ask">
        {askOf(draft, kitWords)}
      </p>
    </Question>
  );
}

function ownWords(card: IStatement): unknown {
  const { kitWords, more, state } = card;
  return (
    <TextField
      id="more"
      name={`${card.name}-more`}
      label={kitWords.more}
      hint={`${more === 'required' ? kitWords.moreRequiredHint : kitWords.moreHint}\n${plural(kitWords.lang, kitWords.moreLimit, card.moreLimit)}`}
      count={card.count}
      value={card.draft.moreText}
      required={more === 'required'}
      disabled={card.isOff}
      busy={state.phase === 'sending'}
      problem={problemAt(card, 'more')}
      messages={kitWords}
      handleInput={card.write}
    />
  );
}

/** What the person answered, as it arrived. */
function said(card: IStatement): unknown {
  const { words: chosen, more } = card.frame.sending.envelope?.answer ?? {};
  return (
    <dl>
      <dt class="hint">{words(card)}</dt>
      <dd>
        {card.kitWords.youSaid} <strong>{chosen}</strong>
      </dd>
      {more && <dd class="written">{more}</dd>}
    </dl>
  );
}

/** The screen that the person sees now. Without a statement there is nothing to answer yet, so the card says that, and waits for one. */
function screen(card: IStatement): unknown {
  const { host, kitWords, state, askWho, more } = card;
  if (!hasWords(host)) return <p>{kitWords.noStatement}</p>;
  if (state.phase === 'sent') return sentScreen(card, said(card));
  if (/skipped|cleared/.test(state.phase)) return closedScreen(card, () => reopen(card), words(card));
  return sendingForm(card, [<slot name="topic" />, askWho && who(card), statement(card), more !== 'off' && ownWords(card)]);
}

export const cardBox = (card: IStatement): unknown => (
  <ToolBox host={card.host} register={card.register} theme={card.theme} lang={card.kitWords.lang}>
    {screen(card)}
    {/* Words that are not shown now are in a slot, too: without one they have no style, and nobody knows whether the page hides them. */}
    <div hidden>
      {['', 'easy', 'for-someone'].map((name) => (
        <slot name={name} onSlotchange={card.fill} />
      ))}
    </div>
  </ToolBox>
);
