import { h } from '@stencil/core';
import { fieldName } from '../../answers/statement';
import { Button } from '../../parts/button';
import { focusOn } from '../../parts/focus';
import { levelIn } from '../../parts/heading';
import { Notice } from '../../parts/notice';
import { numberIn } from '../../parts/number-field';
import { sent } from '../../parts/pictures';
import { Question } from '../../parts/question';
import { FieldError } from '../../parts/error';
import { TextField } from '../../parts/text-field';
import { closedScreen, finishButton, keepButtons, replyOf } from '../../tool/afterwards';
import { ownForm, problemAt, questionWithErrors, sendButton } from '../../tool/sending-form';
import { langAround, setAround, settingsOf } from '../../tool/statement-mode';
import { whoQuestion } from '../../tool/statement-parts';
import { askedWords, type Statement } from '../../tool/statements';
import { ToolBox } from '../../tool/tool-box';
import type { IStatementSetPaper } from './i-statement-set-paper';
import { draftOf, isDoubled } from './i-statement-set-paper.logic';

type Part = (paper: IStatementSetPaper) => unknown;

const levelOf = ({ host }: IStatementSetPaper, depth = 0): number => levelIn(setAround(host), settingsOf(host).headingLevel, depth);

/** The first control of the statement after this one; after the last, the button that sends. */
const controlAfter = ({ asked }: IStatementSetPaper, statement?: Statement): string => {
  const next = asked[statement ? asked.indexOf(statement) + 1 : 0];
  return next ? `answer-${next.key}-0` : 'send';
};

/** One key for an answer: its number chooses it, 0 leaves it out, and Enter changes nothing. All of them go on to the next statement. */
function pressKey(paper: IStatementSetPaper, statement: Statement, event: KeyboardEvent): void {
  const { shownChoices, host } = paper;
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target as Element).matches('[type=radio]')) return;
  const number = numberIn(event.key);
  const isAnswer = number !== undefined && number <= shownChoices.length;
  if (!isAnswer && event.key !== 'Enter') return;
  // Enter would send a sheet that is not finished.
  event.preventDefault();
  if (isAnswer) paper.choose(statement.key, shownChoices[number - 1]?.value);
  focusOn(host, controlAfter(paper, statement));
}

function statement(paper: IStatementSetPaper, asked: Statement, index: number): unknown {
  const { name, register, answeredBy, shownChoices, kitWords, more, state } = paper;
  const { key } = asked;
  const draft = draftOf(paper, key);
  const isBusy = state.phase === 'sending';
  return (
    <div class="step" key={key} onKeyDown={(event: KeyboardEvent) => pressKey(paper, asked, event)}>
      <Question
        id={`answer-${key}`}
        legend={
          <legend>
            {index + 1}. <span lang={langAround(paper)}>{askedWords(asked, register, answeredBy).text}</span>
          </legend>
        }
        name={fieldName(name, key)}
        choices={shownChoices.map(({ value, words }, place) => ({ value, words: `${place + 1} ${words}` }))}
        pictureOf={() => undefined}
        isChosen={(value) => value === draft.value}
        disabled={false}
        busy={isBusy}
        problem={problemAt(paper, `answer-${key}-0`)}
        messages={kitWords}
        handleChoose={(value) => paper.choose(key, value)}
      />
      {more !== 'off' && (
        <TextField
          id={`more-${key}`}
          name={fieldName(name, key, '-more')}
          label={[kitWords.written, <span class="unseen"> {index + 1}</span>]}
          hint=""
          count=""
          rows={1}
          value={draft.moreText}
          required={false}
          disabled={false}
          busy={isBusy}
          problem={problemAt(paper, `more-${key}`)}
          messages={kitWords}
          handleInput={(text) => paper.write(key, text)}
        />
      )}
    </div>
  );
}

/** The sheet before has arrived. It stays above the next one until that is sent. */
const arrived: Part = (paper) => {
  const { state, kitWords, done } = paper;
  const { outcome, phase } = state;
  if (!outcome?.sent || phase === 'not-sent') return undefined;
  return (
    <Notice id="title" drawing={sent} title={kitWords.arrived.replace('{sheet}', () => done.at(-1) ?? '')} level={levelOf(paper, 1)}>
      <div id="title-words">
        {replyOf(paper)}
        {outcome.reference && <p>{kitWords.reference}</p>}
        {outcome.reference && <p class="reference">{outcome.reference}</p>}
      </div>
    </Notice>
  );
};

/** The number of the sheet. Enter goes on to the first statement, and does not send. */
const sheetNumber: Part = (paper) => {
  const { name, draft, state, kitWords, host } = paper;
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    focusOn(host, controlAfter(paper));
  };
  return (
    <div class="sheet" key="sheet" onKeyDown={handleKey}>
      <TextField
        id="sheet"
        name={`${name}-sheet`}
        label={kitWords.sheet}
        hint={kitWords.sheetHint}
        count={isDoubled(paper) ? kitWords.doubled.replace('{sheet}', () => draft.sheet.trim()) : ''}
        type="text"
        value={draft.sheet}
        required
        disabled={false}
        busy={state.phase === 'sending'}
        problem={problemAt(paper, 'sheet')}
        messages={kitWords}
        handleInput={paper.writeSheet}
      />
    </div>
  );
};

const open: Part = (paper) => {
  const { state, kitWords, asked, host, done, frame } = paper;
  const { phase } = state;
  const Level = `h${levelOf(paper)}`;
  const isNotSent = phase === 'not-sent';
  const inside = [
    sheetNumber(paper),
    settingsOf(host).askWho && whoQuestion(paper),
    asked.map((each, index) => statement(paper, each, index)),
    <FieldError id="send-error" problem={problemAt(paper, 'send')} messages={kitWords} />,
  ];
  const actions = (
    <div class="actions" key="actions">
      {sendButton(paper, kitWords.send, frame.submit, true, problemAt(paper, 'send') && 'send-error')}
      {isNotSent && keepButtons(paper)}
      {isNotSent && finishButton(paper)}
      {(phase === 'open' || phase === 'sent') && asked.some(({ key }) => paper.draft.answers[key]) && (
        <Button look="quiet" handlePress={frame.finish}>
          {kitWords.finishUnsent}
        </Button>
      )}
    </div>
  );
  return [
    <Level class="title">{kitWords.paperTitle}</Level>,
    <p class="hint">{kitWords.paperIntro}</p>,
    arrived(paper),
    done.length > 0 && (
      <p class="hint" key="done">
        {kitWords.soFar.replace('{sheets}', () => new Intl.ListFormat(kitWords.lang, { type: 'unit' }).format(done))}
      </p>
    ),
    ownForm(paper, [questionWithErrors(paper, inside), actions], frame.submit),
  ];
};

export const paperBox: Part = (paper) => {
  const { host, register, kitWords, state, asked } = paper;
  const { theme, complainHref } = settingsOf(host);
  return (
    <ToolBox tool={{ host, register, kitWords, theme, complainHref }}>
      {state.phase.startsWith('cleared') ? (
        closedScreen(paper, () => paper.frame.show({ phase: 'open', outcome: undefined }, 'sheet'))
      ) : asked.length > 0 ? (
        open(paper)
      ) : (
        <p>{kitWords.noStatement}</p>
      )}
      <div hidden key="rest">
        <slot />
        <slot name="title" />
        <slot name="contact" />
      </div>
    </ToolBox>
  );
};
