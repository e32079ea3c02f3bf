import { Fragment, h } from '@stencil/core';
import { Button } from '../../parts/button';
import { FieldError } from '../../parts/error';
import { NumberField } from '../../parts/number-field';
import { Picture } from '../../parts/picture';
import { TextField } from '../../parts/text-field';
import { closedScreen, finishButton, keepButtons, sentScreen } from '../../tool/afterwards';
import { ownForm, problemAt, questionWithErrors, sendButton } from '../../tool/sending-form';
import { langAround, setAround, settingsOf, titleAround } from '../../tool/statement-mode';
import { statementPicture } from '../../tool/statement-parts';
import { pictureOf } from '../../tool/statement-pictures';
import { askedWords, stepOf, type Statement } from '../../tool/statements';
import { backButton, checkedAnswer, heading as headingAt, way } from '../../tool/step-parts';
import { checking } from '../../tool/steps';
import { ToolBox } from '../../tool/tool-box';
import type { IStatementSetGroup } from './i-statement-set-group';
import { controlOf, countWords, handsFor, handsInWords, isCounted, room, tallyOf } from './i-statement-set-group.logic';

type Part = (group: IStatementSetGroup) => unknown;

const heading = ({ host }: IStatementSetGroup, words: unknown, depth: number, look: string, id?: string): unknown =>
  headingAt(setAround(host), settingsOf(host).headingLevel, words, depth, look, id);

const depthOf = (group: IStatementSetGroup): number => (titleAround(group) ? 1 : 0);

/** Before the first statement: the room, and who counts. */
const start: Part = (group) => {
  const { kitWords, draft, name, state, put } = group;
  const busy = state.phase === 'sending';
  return [
    heading(group, kitWords.groupTitle, depthOf(group), 'title', `title-${room}`),
    <NumberField
      id="people"
      label={kitWords.people}
      name={kitWords.people}
      hint={kitWords.peopleHint}
      value={draft.people}
      busy={busy}
      problem={problemAt(group, 'people')}
      messages={kitWords}
      handleInput={(people) => put({ people }, 'people')}
    />,
    <TextField
      id="counted-by"
      name={`${name}-counted-by`}
      label={kitWords.countedBy}
      hint={kitWords.countedByHint}
      count=""
      type="text"
      value={draft.countedBy}
      required
      disabled={false}
      busy={busy}
      problem={problemAt(group, 'counted-by')}
      messages={kitWords}
      handleInput={(countedBy) => put({ countedBy }, 'counted-by')}
    />,
  ];
};

/** One statement, with a number for each choice. */
function statement(group: IStatementSetGroup, asked: Statement): unknown {
  const { kitWords, register, shownChoices, name, state, isShown, toggleShown } = group;
  const { key, theme } = asked;
  const lang = langAround(group);
  const tally = tallyOf(group, key);
  const busy = state.phase === 'sending';
  const [sum, warning] = handsInWords(group, key);
  return (
    <div key={stepOf(asked)} class="step">
      {theme && heading(group, <span lang={lang}>{theme}</span>, depthOf(group), 'theme')}
      <div class="beside">
        {heading(
          group,
          <span lang={lang}>{askedWords(asked, register, undefined).text}</span>,
          depthOf(group) + (theme ? 1 : 0),
          'words',
          `title-${stepOf(asked)}`,
        )}
        {statementPicture(asked)}
      </div>
      <p class="hint">{kitWords.countHint}</p>
      <div class="hands">
        {shownChoices.map(({ value, words }, index) => {
          const drawing = pictureOf(value);
          const id = controlOf(key, index);
          return (
            <NumberField
              id={id}
              label={[drawing && <Picture drawing={drawing} />, words]}
              name={words}
              value={tally.hands[value] ?? ''}
              busy={busy}
              problem={problemAt(group, id)}
              messages={kitWords}
              handleInput={(text) => group.count(key, index, text)}
            />
          );
        })}
      </div>
      <div class={warning ? 'sum many' : 'sum'}>
        <p>{sum}</p>
        {warning && <p>{warning}</p>}
      </div>
      <Button id="show" look="second" handlePress={toggleShown}>
        {isShown ? kitWords.hideOnWall : kitWords.showOnWall}
      </Button>
      <TextField
        id={`said-${key}`}
        name={`${name}-said[${key}]`}
        label={kitWords.said}
        hint={kitWords.saidHint}
        count=""
        value={tally.said}
        required={false}
        disabled={false}
        busy={busy}
        problem={problemAt(group, `said-${key}`)}
        messages={kitWords}
        handleInput={(text) => group.note(key, text)}
      />
    </div>
  );
}

/** What was counted about one statement, in words. */
const countsOf = (group: IStatementSetGroup, { key }: Statement): string =>
  group.shownChoices.map(({ value, words }) => countWords(group, words, handsFor(tallyOf(group, key), value))).join('\n');

/** Everything before it is sent, with the way back to each. */
const check: Part = (group) => {
  const { kitWords, asked, register, draft } = group;
  return [
    heading(group, kitWords.checkTitle, depthOf(group), 'title', 'title-check'),
    <dl>
      {checkedAnswer(
        group,
        room,
        kitWords.people,
        kitWords.people,
        draft.people,
        <p class="written">
          {kitWords.countedBy} <strong>{draft.countedBy}</strong>
        </p>,
      )}
      {asked.map((each) => {
        const tally = tallyOf(group, each.key);
        const { text } = askedWords(each, register, undefined);
        const words = isCounted(tally) ? countsOf(group, each) : kitWords.notCounted;
        return checkedAnswer(group, stepOf(each), <span lang={langAround(group)}>{text}</span>, text, words, tally.said && <p class="written">{tally.said}</p>);
      })}
    </dl>,
    <FieldError id="send-error" problem={problemAt(group, 'send')} messages={kitWords} />,
  ];
};

const actions: Part = (group) => {
  const { kitWords, state, steps, asked } = group;
  const { screen, phase, isChanging } = state;
  const isLast = screen === checking;
  const isNotSent = phase === 'not-sent';
  const hasCounts = asked.some(({ key }) => isCounted(tallyOf(group, key)));
  return (
    <div class="actions" key="actions">
      {sendButton(group, isLast ? kitWords.send : kitWords.next, group.submit, isLast, problemAt(group, 'send') && 'send-error')}
      {screen !== room && backButton(group)}
      {!isLast && !isChanging && hasCounts && screen !== steps.at(-1) && (
        <Button id="stop" look="quiet" handlePress={() => group.go(checking)}>
          {kitWords.stopHere}
        </Button>
      )}
      {isNotSent && keepButtons(group)}
      {isNotSent && finishButton(group)}
      {isLast && phase === 'open' && hasCounts && (
        <Button id="clear" look="quiet" handlePress={group.frame.finish}>
          {kitWords.finishUnsent}
        </Button>
      )}
    </div>
  );
};

const open: Part = (group) => {
  const { state, asked } = group;
  const { screen } = state;
  const inside = [
    titleAround(group) && heading(group, <slot name="title">{titleAround(group)}</slot>, 0, 'about'),
    way(group),
    <div key="screen">
      {screen === room
        ? start(group)
        : screen === checking
          ? check(group)
          : asked.filter((each) => stepOf(each) === screen).map((each) => statement(group, each))}
    </div>,
  ];
  return ownForm(group, [questionWithErrors(group, inside), actions(group)], group.submit);
};

/** What was counted, as it arrived. */
const said: Part = (group) => (
  <dl class="said">
    {group.frame.sending.envelope?.answer.counts.map(({ question, counts, said: words }) => (
      <Fragment>
        <dt class="hint">{question.text}</dt>
        <dd>
          <strong>{counts.map((one) => countWords(group, one.words, one.count)).join('\n')}</strong>
          {words && <p class="written">{words}</p>}
        </dd>
      </Fragment>
    ))}
  </dl>
);

const screenOf: Part = (group) => {
  const { phase } = group.state;
  if (phase === 'sent') return sentScreen(group, said(group));
  if (phase.startsWith('cleared')) return closedScreen(group, () => group.go(room));
  return group.asked.length > 0 ? open(group) : <p>{group.kitWords.noStatement}</p>;
};

export const groupBox: Part = (group) => {
  const { host, register, kitWords } = group;
  const { theme, complainHref } = settingsOf(host);
  return (
    <ToolBox tool={{ host, register, kitWords, theme, complainHref }}>
      {screenOf(group)}
      <div hidden key="rest">
        {['', 'title', 'next', 'contact'].map((name) => (
          <slot name={name || undefined} />
        ))}
      </div>
    </ToolBox>
  );
};
