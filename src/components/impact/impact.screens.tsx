import { h } from '@stencil/core';
import { differences } from '../../answers/impact';
import { plural } from '../../language/messages';
import { Question } from '../../parts/question';
import { rest } from '../../parts/rest';
import { TextField } from '../../parts/text-field';
import { closedScreen, sentScreen } from '../../tool/afterwards';
import { problemAt, sendingForm } from '../../tool/sending-form';
import { reopen } from '../../tool/skipping';
import { ToolBox } from '../../tool/tool-box';
import type { Impact } from './impact';
import { moreLimit, pictureOf, shownSlot } from './impact.logic';

/** What was done, in the words that fit the register. */
const done = ({ host, register }: Impact): unknown => <slot name={shownSlot(host, register)} />;

const question = (tool: Impact): unknown => (
  <Question
    id="answer"
    labelledBy="done ask"
    legend={
      <legend class="words" id="done">
        {done(tool)}
      </legend>
    }
    name={tool.name}
    choices={differences.map((value) => ({ value, words: tool.kitWords[value], apart: value.startsWith('not-') }))}
    pictureOf={pictureOf}
    isChosen={(value) => value === tool.value}
    disabled={false}
    busy={tool.state.phase === 'sending'}
    problem={problemAt(tool, 'answer-0')}
    messages={tool.kitWords}
    handleChoose={tool.choose}
  >
    <p class="hint" id="ask">
      {tool.kitWords[tool.roundNow]}
    </p>
    {/* Sent by the browser without JavaScript, too. */}
    <input type="hidden" name={`${tool.name}-round`} value={tool.roundNow} />
    {tool.isByLink && <p class="by-link">{tool.kitWords.chosenByLink}</p>}
  </Question>
);

const ownWords = (tool: Impact): unknown => (
  <TextField
    id="more"
    name={`${tool.name}-more`}
    label={tool.kitWords.more}
    hint={`${tool.kitWords.moreHint}\n${plural(tool.kitWords.lang, tool.kitWords.moreLimit, moreLimit)}`}
    count={tool.count}
    value={tool.text}
    required={false}
    disabled={false}
    busy={tool.state.phase === 'sending'}
    problem={problemAt(tool, 'more')}
    messages={tool.kitWords}
    handleInput={tool.write}
  />
);

function sentAnswer(tool: Impact): unknown {
  const { words, more } = tool.frame.sending.envelope?.answer ?? {};
  return (
    <dl>
      <dt class="hint">{done(tool)}</dt>
      <dd>
        <strong>{words}</strong>
      </dd>
      {more && <dd class="written">{more}</dd>}
    </dl>
  );
}

function screen(tool: Impact): unknown {
  const { phase } = tool.state;
  if (phase === 'sent') return sentScreen(tool, sentAnswer(tool));
  return /skipped|cleared/.test(phase) ? closedScreen(tool, () => reopen(tool), done(tool)) : sendingForm(tool, [question(tool), ownWords(tool)]);
}

export const box = (tool: Impact): unknown => (
  <ToolBox tool={tool}>
    {screen(tool)}
    {rest(['', 'easy', 'next', 'contact'], tool.redraw)}
  </ToolBox>
);
