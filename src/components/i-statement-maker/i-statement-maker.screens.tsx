import { h } from '@stencil/core';
import { fieldName } from '../../answers/statement';
import { plural } from '../../language/messages';
import { readingOf } from '../../language/reading';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { levelIn } from '../../parts/heading';
import { Listen } from '../../parts/listen';
import { printOr } from '../../parts/print';
import { Question } from '../../parts/question';
import { hasWords } from '../../parts/slots';
import { TextField } from '../../parts/text-field';
import { closedScreen, finishButton, keepButtons, sentScreen } from '../../tool/afterwards';
import { ownForm, problemAt, questionWithErrors, sendButton } from '../../tool/sending-form';
import { whoQuestion } from '../../tool/statement-parts';
import { pictureOf } from '../../tool/statement-pictures';
import { ToolBox } from '../../tool/tool-box';
import type { IStatementMaker } from './i-statement-maker';
import { cardOf, cardsSent, otherCards } from './i-statement-maker.cards';
import { askNow, ownStatement, pictureWords } from './i-statement-maker.content';
import { drawingOf, pictureNames } from './i-statement-maker.pictures';
import { editedOf, noPicture, toSend } from './i-statement-maker.statements';

/** A screen, or a part of one. */
type ScreenPart = (maker: IStatementMaker) => unknown;

/** What people can write about. White space in the page would hide words that are inside the slot, so they are drawn instead of it. */
const about: ScreenPart = (maker) => {
  const { host, kitWords, headingLevel, redraw } = maker;
  const Level = `h${levelIn(host, headingLevel)}`;
  return [
    <Level class="title">{hasWords(host, 'title') ? <slot name="title" /> : kitWords.ownTitle}</Level>,
    hasWords(host) ? (
      <div class="hint" key="about">
        <slot onSlotchange={redraw} />
      </div>
    ) : (
      <p class="hint" key="about-own">
        {kitWords.ownAbout}
      </p>
    ),
    <Listen isOn={readingOf(host, 'listen')} />,
  ];
};

/** How to begin, and what others have said. */
const start: ScreenPart = (maker) => {
  const { kitWords, shownPrompts, showsExamples } = maker;
  return [
    <div class="examples" key="examples">
      <Disclosure open={showsExamples} words={kitWords.seeExamples} handleToggle={() => (maker.showsExamples = !showsExamples)}>
        <slot name="examples">
          <ul>
            {kitWords.someExamples.split('\n').map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </slot>
      </Disclosure>
    </div>,
    shownPrompts.length > 0 && (
      <div class="prompts" key="prompts" role="group" aria-labelledby="prompts">
        <p id="prompts">{kitWords.startWith}</p>
        <div class="actions">
          {shownPrompts.map((prompt) => (
            <Button look="second" handlePress={() => maker.startWith(prompt)}>
              {prompt}
            </Button>
          ))}
        </div>
      </div>
    ),
  ];
};

/** What the checker says, if the person asks it. */
const advice: ScreenPart = ({ kitWords, adviser }) => {
  const { canRead, note, ideas, ask } = adviser;
  return (
    canRead && (
      <div class="advice" key="advice">
        <Button id="check" look="quiet" handlePress={() => void ask()}>
          {kitWords.askAdvice}
        </Button>
        {note && <p class="hint">{kitWords[note]}</p>}
        {ideas.length > 0 && (
          <div class="ideas">
            <p>
              <strong>{kitWords.adviceTitle}</strong>
            </p>
            <ul>
              {ideas.map(({ why, suggestion }) => (
                <li>
                  <p>{why}</p>
                  <p>{suggestion}</p>
                </li>
              ))}
            </ul>
            <p class="hint">{kitWords.adviceHint}</p>
          </div>
        )}
      </div>
    )
  );
};

/** One statement: its words, its picture, and how true it is now. */
const fields: ScreenPart = (maker) => {
  const { name, kitWords, state, draft, textLimit, count, shownChoices, answeredBy } = maker;
  const { text, picture, value } = editedOf(draft);
  const place = `${draft.at + 1}`;
  const busy = state.phase === 'sending';
  // A node is in one place only.
  const hint = (): unknown => <p class="hint">{kitWords.canLeaveOut}</p>;
  return [
    start(maker),
    <TextField
      id="text"
      name={fieldName(name, place)}
      label={kitWords.statementLabel}
      hint={`${kitWords.statementHint}\n${plural(kitWords.lang, kitWords.moreLimit, textLimit)}`}
      count={count}
      rows={3}
      value={text}
      required={false}
      disabled={false}
      problem={problemAt(maker, 'text')}
      messages={kitWords}
      handleInput={maker.write}
    />,
    advice(maker),
    <Question
      id="picture"
      look="pictures"
      legend={<legend>{kitWords.pickPicture}</legend>}
      name={fieldName(name, place, '-picture')}
      choices={[...pictureNames.map((each) => ({ value: each, words: pictureWords(kitWords, each) })), { value: noPicture, words: kitWords.noPicture }]}
      pictureOf={drawingOf}
      isChosen={(each) => each === picture}
      disabled={false}
      busy={busy}
      problem={problemAt(maker, 'picture-0')}
      messages={kitWords}
      handleChoose={(each) => maker.put({ picture: each }, 'picture-0')}
    >
      {hint()}
    </Question>,
    <Question
      id="now"
      legend={<legend>{askNow(kitWords, answeredBy)}</legend>}
      name={fieldName(name, place, '-now')}
      choices={shownChoices}
      pictureOf={pictureOf}
      isChosen={(each) => each === value}
      disabled={false}
      busy={busy}
      problem={problemAt(maker, 'now-0')}
      messages={kitWords}
      handleChoose={(each) => maker.put({ value: each }, 'now-0')}
    >
      {hint()}
    </Question>,
  ];
};

const actions: ScreenPart = (maker) => {
  const { kitWords, state, draft, frame, keep } = maker;
  const { phase } = state;
  const isNotSent = phase === 'not-sent';
  const hasWritten = toSend(draft).length > 0;
  const isBusy = phase === 'sending';
  return (
    <div class="actions" key="actions">
      {sendButton(maker, kitWords.send, frame.submit)}
      {isNotSent && keepButtons(maker)}
      <Button id="add" look="second" disabled={isBusy} handlePress={() => maker.moveTo(draft.statements.length, 'addedNow')}>
        {kitWords.addAnother}
      </Button>
      {hasWritten && !isNotSent && (
        <Button id="print" look="second" disabled={isBusy} handlePress={() => printOr(keep)}>
          {kitWords.printCard}
        </Button>
      )}
      {isNotSent && finishButton(maker)}
      {hasWritten && phase === 'open' && (
        <Button id="clear" look="quiet" handlePress={frame.finish}>
          {kitWords.finishUnsent}
        </Button>
      )}
    </div>
  );
};

const open: ScreenPart = (maker) => {
  const { state, draft, askWho, answeredBy } = maker;
  const written = toSend(draft);
  const inside = [
    about(maker),
    <div class="screen" key="screen" inert={state.phase === 'sending'}>
      {/* Paper gets the cards instead of the fields, once there is something to print. */}
      {written.length > 0 && (
        <div class="cards" key="cards">
          {written.map((statement) => cardOf(maker, ownStatement(maker, statement), answeredBy))}
        </div>
      )}
      {askWho && whoQuestion(maker)}
      {otherCards(maker)}
      {fields(maker)}
    </div>,
  ];
  return ownForm(maker, [questionWithErrors(maker, inside), actions(maker)], maker.frame.submit);
};

/** The screen that the person sees now. */
const screen: ScreenPart = (maker) => {
  const { phase } = maker.state;
  if (phase === 'sent') return sentScreen(maker, cardsSent(maker));
  return phase.startsWith('cleared') ? closedScreen(maker, () => maker.begin()) : open(maker);
};

export const makerBox = (maker: IStatementMaker): unknown => (
  <ToolBox tool={maker}>
    {screen(maker)}
    {/* Words that are not shown now are in a slot, too: without one they have no style, and nobody knows whether the page hides them. */}
    <div hidden key="rest">
      <slot onSlotchange={maker.redraw} />
      {['title', 'examples', 'next', 'contact'].map((name) => (
        <slot name={name} />
      ))}
    </div>
  </ToolBox>
);
