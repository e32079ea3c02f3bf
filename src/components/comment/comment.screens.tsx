import { h } from '@stencil/core';
import type { CommentAnswer } from '../../answers/comment';
import type { AnswerEnvelope } from '../../answers/envelope';
import { respondents } from '../../answers/scales';
import { isBrowser } from '../../language/native';
import { plural } from '../../language/messages';
import { readingOf } from '../../language/reading';
import { Button } from '../../parts/button';
import { Listen } from '../../parts/listen';
import { forSomeone, me, no, notSure, withHelp, yes, type Drawing } from '../../parts/pictures';
import { Question } from '../../parts/question';
import { rest } from '../../parts/rest';
import { hasContent, hasWords } from '../../parts/slots';
import { TextField } from '../../parts/text-field';
import { absolute } from '../../sending/address';
import { closedScreen, finishButton, keepButtons, sentScreen } from '../../tool/afterwards';
import { ownForm, problemAt, questionWithErrors, sendButton } from '../../tool/sending-form';
import { pageLink, ToolBox } from '../../tool/tool-box';
import type { CommentElement } from './comment';
import { canRecord, isBegun, longestOf, timeOf } from './comment.logic';

/** A screen, or a part of one. */
type ScreenPart = (comment: CommentElement) => unknown;

const drawings: Readonly<Record<string, Drawing>> = { me, 'me-with-help': withHelp, 'someone-else': forSomeone, yes, no, 'not-sure': notSure };

/** A question with choices, and with words that help to answer it. */
interface Choice {
  /** First half of the ids of its controls, and the last half of the name of its field. */
  readonly id: 'who' | 'publish' | 'reply' | 'safe';
  readonly key: 'answeredBy' | 'publish' | 'reply' | 'safe';
  readonly legend: string;
  readonly hint: string;
  /** Each value with its words. */
  readonly options: readonly (readonly [value: string, words: string])[];
}

function choice(comment: CommentElement, { id, key, legend, hint, options }: Choice): unknown {
  const { name, draft, state, kitWords } = comment;
  return (
    <Question
      id={id}
      legend={<legend>{legend}</legend>}
      name={`${name}-${id}`}
      choices={options.map(([value, words]) => ({ value, words }))}
      pictureOf={(value) => drawings[value]}
      isChosen={(value) => value === draft[key]}
      disabled={false}
      busy={state.phase === 'sending'}
      // Of a group, screen readers say the name only: each choice says what helps.
      describedBy={hint && `${id}-hint`}
      problem={problemAt(comment, `${id}-0`)}
      messages={kitWords}
      handleChoose={(value) => comment.put({ [key]: value }, `${id}-0`)}
    >
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </Question>
  );
}

/** A line for words of the person. */
const line = (comment: CommentElement, id: 'shown-name' | 'contact', key: 'shownName' | 'contact', label: string, hint: string): unknown => (
  <TextField
    id={id}
    name={`${comment.name}-${id}`}
    label={label}
    hint={hint}
    count=""
    type="text"
    value={comment.draft[key] ?? ''}
    required={false}
    disabled={false}
    busy={comment.state.phase === 'sending'}
    problem={problemAt(comment, id)}
    messages={comment.kitWords}
    handleInput={(text) => comment.put({ [key]: text }, id)}
  />
);

/** The question: the page's own, or the kit's. */
const asked: ScreenPart = ({ questionSlot, kitWords, host }) => (hasWords(host, questionSlot) ? <slot name={questionSlot} /> : kitWords.ask);

const ownWords: ScreenPart = (comment) => {
  const { host, name, kitWords, limit, draft, count, state, write } = comment;
  const hasAbout = hasContent(host, 'about');
  return (
    <TextField
      id="text"
      name={name}
      label={[<span class="words">{asked(comment)}</span>]}
      hint={`${kitWords.textHint}\n${plural(kitWords.lang, kitWords.moreLimit, limit)}`}
      describedBy={hasAbout ? 'about' : ''}
      count={count}
      rows={8}
      value={draft.text}
      required={false}
      disabled={false}
      busy={state.phase === 'sending'}
      problem={problemAt(comment, 'text')}
      messages={kitWords}
      handleInput={write}
    >
      <div class="hint" id="about" hidden={!hasAbout}>
        <slot name="about" onSlotchange={comment.redraw} />
      </div>
      <Listen isOn={readingOf(host, 'listen')} />
    </TextField>
  );
};

/** What the person can record instead, or as well, and what they should know before they do. */
const spoken: ScreenPart = (comment) => {
  const { kitWords, recorder, state } = comment;
  return (
    <div key="spoken" class="spoken" inert={state.phase === 'sending'}>
      <p class="hint" id="record-hint">
        {plural(kitWords.lang, kitWords.recordHint, Math.max(1, Math.round(longestOf(comment) / 60)))}
      </p>
      {recorder.draw()}
    </div>
  );
};

const who: ScreenPart = (comment) => {
  const { kitWords } = comment;
  return choice(comment, { id: 'who', key: 'answeredBy', legend: kitWords.who, hint: '', options: respondents.map((value) => [value, kitWords[value]]) });
};

/** May we publish it, and under which name. Without JavaScript, every field is there. */
const publish: ScreenPart = (comment) => {
  const { kitWords, draft } = comment;
  const options = [
    ['yes', kitWords.publishYes],
    ['no', kitWords.publishNo],
  ] as const;
  return [
    choice(comment, { id: 'publish', key: 'publish', legend: kitWords.publish, hint: kitWords.publishHint, options }),
    (draft.publish === 'yes' || !isBrowser) && line(comment, 'shown-name', 'shownName', kitWords.shownName, kitWords.shownNameHint),
  ];
};

/** May we reply, where to, and is that safe. */
const reply: ScreenPart = (comment) => {
  const { kitWords, draft } = comment;
  const options = [
    ['yes', kitWords.replyYes],
    ['no', kitWords.replyNo],
  ] as const;
  const safe = [
    ['yes', kitWords.safeYes],
    ['no', kitWords.safeNo],
    ['not-sure', kitWords.notSure],
  ] as const;
  return [
    choice(comment, { id: 'reply', key: 'reply', legend: kitWords.reply, hint: '', options }),
    (draft.reply === 'yes' || !isBrowser) && [
      line(comment, 'contact', 'contact', kitWords.contactLabel, kitWords.contactHint),
      choice(comment, { id: 'safe', key: 'safe', legend: kitWords.safe, hint: kitWords.safeHint, options: safe }),
      <p class="hint not-safe" key="not-safe" aria-live="polite">
        {/^no/.test(draft.safe ?? '') && kitWords.notSafe}
      </p>,
    ],
  ];
};

const actions: ScreenPart = (comment) => {
  const { state, kitWords, draft, frame } = comment;
  const isNotSent = state.phase === 'not-sent';
  return (
    <div class="actions" key="actions">
      {sendButton(comment, kitWords.send, frame.submit)}
      {isNotSent && keepButtons(comment)}
      {isNotSent && finishButton(comment)}
      {state.phase === 'open' && isBegun(draft) && (
        <Button id="clear" look="quiet" handlePress={frame.finish}>
          {kitWords.finishUnsent}
        </Button>
      )}
    </div>
  );
};

const open: ScreenPart = (comment) => {
  const { askWho, askPublish, askReply, moderationHref, kitWords, frame } = comment;
  const questions = [
    ownWords(comment),
    canRecord(comment) && spoken(comment),
    pageLink(moderationHref, kitWords.moderation),
    askWho && who(comment),
    askPublish && publish(comment),
    askReply && reply(comment),
  ];
  return ownForm(comment, [questionWithErrors(comment, questions), actions(comment)], frame.submit);
};

/** What the person said of its use, line by line: a question, and its answer. */
function saidOf({ kitWords }: CommentElement, answer: Partial<CommentAnswer>): (readonly [question: string, answer: string])[] {
  const { publish: may, shownName, reply: wants, contact } = answer;
  const said: (readonly [string, string | undefined])[] = [
    [kitWords.publish, may && (may === 'yes' ? kitWords.publishYes : kitWords.publishNo)],
    [kitWords.shownName, may === 'yes' ? (shownName ?? kitWords.noName) : undefined],
    [kitWords.reply, wants && (wants === 'yes' ? kitWords.replyYes : wants === 'no' ? kitWords.replyNo : kitWords.noSafeWay)],
    [kitWords.contactLabel, contact],
  ];
  return said.filter((each): each is [string, string] => each[1] !== undefined);
}

/** That they recorded something, and how long it is. */
const recordedOf = ({ kitWords }: CommentElement, { recording }: Partial<CommentAnswer>): string | undefined =>
  recording && kitWords.youRecorded.replace('{time}', timeOf(recording.seconds));

/** A person's own copy, line by line. */
export const copyLines = (comment: CommentElement, { question, answer }: AnswerEnvelope<CommentAnswer>): (string | undefined)[] => [
  question.text,
  answer.more,
  recordedOf(comment, answer),
  ...saidOf(comment, answer).flat(),
  ...(answer.takeBackCode ? [comment.kitWords.takeBack, answer.takeBackCode, absolute(comment.changeHref ?? '')] : []),
];

/** What arrived: the words, what the person said of their use, and the code with which they take it back. */
const said: ScreenPart = (comment) => {
  const { kitWords, frame, changeHref } = comment;
  const answer = frame.sending.envelope?.answer ?? {};
  return [
    <dl>
      <dt class="hint">{asked(comment)}</dt>
      {answer.more && <dd class="written">{answer.more}</dd>}
      {answer.recording && <dd>{recordedOf(comment, answer)}</dd>}
      {saidOf(comment, answer).map(([question, words]) => [<dt class="hint">{question}</dt>, <dd>{words}</dd>])}
    </dl>,
    answer.takeBackCode && (
      <div class="take-back">
        <p class="hint">{kitWords.takeBack}</p>
        <p class="reference">{answer.takeBackCode}</p>
        {pageLink(changeHref, kitWords.takeBackHere)}
      </div>
    ),
  ];
};

const screen: ScreenPart = (comment) => {
  const { phase } = comment.state;
  if (phase === 'sent') return sentScreen(comment, said(comment));
  return phase.startsWith('cleared') ? closedScreen(comment, comment.reopen) : open(comment);
};

export const commentBox = (comment: CommentElement): unknown => (
  <ToolBox tool={comment}>
    {screen(comment)}
    {pageLink(comment.privacyHref, comment.kitWords.privacy)}
    {rest(['', 'easy', 'about', 'next', 'contact'], comment.redraw)}
  </ToolBox>
);
