import { Fragment, h } from '@stencil/core';
import { fieldName } from '../../answers/statement';
import { langOfPart } from '../../language/nearest';
import { isBrowser } from '../../language/native';
import { readingOf } from '../../language/reading';
import { Button } from '../../parts/button';
import { FieldError } from '../../parts/error';
import { levelIn } from '../../parts/heading';
import { Listen } from '../../parts/listen';
import { Notice } from '../../parts/notice';
import { risk } from '../../parts/pictures';
import { hasWords } from '../../parts/slots';
import { closedScreen, finishButton, keepButtons, sentScreen } from '../../tool/afterwards';
import { ownForm, problemAt, questionWithErrors, sendButton } from '../../tool/sending-form';
import { askOf } from '../../tool/statement';
import { ownWords, statementPicture, statementQuestion, whoQuestion } from '../../tool/statement-parts';
import { backButton, checkedAnswer, heading as headingAt, way } from '../../tool/step-parts';
import { askedWords, byTheme, creditsOf, isAnswered, stepOf, titleOf, type Statement } from '../../tool/statements';
import { checking } from '../../tool/steps';
import { ToolBox } from '../../tool/tool-box';
import type { IStatementSet } from './i-statement-set';
import { draftOf, endOf, skipStatement } from './i-statement-set.answering';
import { isHere, modeTag } from './i-statement-set.mode';

/** A screen, or a part of one. */
type ScreenPart = (set: IStatementSet) => unknown;

const heading = ({ host, headingLevel }: IStatementSet, words: unknown, depth: number, look: string, id?: string): unknown =>
  headingAt(host, headingLevel, words, depth, look, id);

const titleIn = ({ host, shownPack }: IStatementSet): string => titleOf(host, shownPack);

/** How deep statements and themes are below the title of the set. */
const depthOf = (set: IStatementSet): number => (titleIn(set) ? 1 : 0);

/** Words of the pack, which may be in another language than the page is now. */
const langOfPack = ({ host, shownPack }: IStatementSet): string | undefined => shownPack && langOfPart(host, shownPack.language);

/** What the set is about. */
const setTitle: ScreenPart = (set) => {
  const own = hasWords(set.host, 'title');
  return titleIn(set) && heading(set, own ? <slot name="title" /> : titleIn(set), 0, 'about');
};

const theme = (set: IStatementSet, name: string | undefined): unknown =>
  name && heading(set, <span lang={langOfPack(set)}>{name}</span>, depthOf(set), 'theme');

const who: ScreenPart = (set) => whoQuestion(set, heading(set, set.kitWords.who, depthOf(set), 'title', 'title-who'));

/** One statement, as it is asked. */
function statement(set: IStatementSet, asked: Statement): unknown {
  const { host, register, answeredBy, kitWords, name, count } = set;
  const { key } = asked;
  const end = endOf(asked);
  const draft = draftOf(set, key);
  const { text } = askedWords(asked, register, answeredBy);
  const words = <span lang={langOfPack(set)}>{text}</span>;
  const legend = (
    <legend class="beside" id={`statement${end}`}>
      {heading(set, words, depthOf(set) + (asked.theme ? 1 : 0), 'words', `title-${stepOf(asked)}`)}
      {statementPicture(asked)}
    </legend>
  );
  const help = [
    <Listen isOn={readingOf(host, 'listen')} screen={key} />,
    <p class="hint" id={`ask${end}`}>
      {askOf(set, kitWords)}
    </p>,
  ];
  return (
    <div key={stepOf(asked)} class="step">
      {statementQuestion(set, { legend, name: fieldName(name, key), end, draft, choose: (value) => set.choose(key, value) }, help)}
      {set.more !== 'off' && ownWords(set, fieldName(name, key, '-more'), draft, count.key === key ? count.words : '', (text) => set.write(key, text), end)}
    </div>
  );
}

/** Statements under the headings of their themes. */
const themes = (set: IStatementSet, statements: readonly Statement[]): unknown =>
  byTheme(statements).map((run) => [theme(set, run[0]?.theme), run.map((asked) => statement(set, asked))]);

/** Every answer before it is sent, with the way back to each. */
const check: ScreenPart = (set) => {
  const { kitWords, statements, askWho, answeredBy, register, shownChoices } = set;
  const row = (asked: Statement): unknown => {
    const { value, moreText, isSkipped } = draftOf(set, asked.key);
    const { text } = askedWords(asked, register, answeredBy);
    const chosen = shownChoices.find((choice) => choice.value === value)?.words;
    const words = isSkipped ? kitWords.skipped : (chosen ?? (moreText.trim() ? '' : kitWords.notAnswered));
    return checkedAnswer(set, stepOf(asked), <span lang={langOfPack(set)}>{text}</span>, text, words, moreText && <p class="written">{moreText}</p>);
  };
  return [
    heading(set, kitWords.checkTitle, depthOf(set), 'title', 'title-check'),
    askWho && <dl>{checkedAnswer(set, 'who', kitWords.who, kitWords.who, answeredBy ? kitWords[answeredBy] : kitWords.notAnswered)}</dl>,
    byTheme(statements).map((run) => [run[0]?.theme && heading(set, run[0].theme, depthOf(set) + 1, 'theme'), <dl>{run.map(row)}</dl>]),
    <FieldError id="send-error" problem={problemAt(set, 'send')} messages={kitWords} />,
  ];
};

/** What is on the screen now: everything, one step, or what is checked. */
const content: ScreenPart = (set) => {
  const { state, statements, showsAll, askWho } = set;
  if (showsAll) return [askWho && who(set), themes(set, statements), <FieldError id="send-error" problem={problemAt(set, 'send')} messages={set.kitWords} />];
  if (state.screen === checking) return check(set);
  return state.screen === 'who'
    ? who(set)
    : themes(
        set,
        statements.filter((asked) => stepOf(asked) === state.screen),
      );
};

/** The way on, back, past a statement, and out. */
const actions: ScreenPart = (set) => {
  const { kitWords, state, statements, steps, showsAll, isLast } = set;
  const { screen, phase, isChanging } = state;
  const hasAnswers = statements.some(({ key }) => isAnswered(draftOf(set, key)));
  const isNotSent = phase === 'not-sent';
  const button = (id: string, words: string, handlePress: () => void): unknown => (
    <Button id={id} look="quiet" disabled={phase === 'sending'} handlePress={handlePress}>
      {words}
    </Button>
  );
  return (
    <div class="actions" key="actions">
      {sendButton(set, isLast ? kitWords.send : kitWords.next, set.submit, isLast, problemAt(set, 'send') && 'send-error')}
      {!showsAll && screen !== steps[0] && backButton(set)}
      {!isLast && screen !== 'who' && button('skip', kitWords.skip, () => skipStatement(set))}
      {!isLast && !isChanging && hasAnswers && screen !== steps.at(-1) && button('stop', kitWords.stopHere, () => set.go(checking))}
      {isNotSent && keepButtons(set)}
      {isNotSent && finishButton(set)}
      {isLast && phase === 'open' && hasAnswers && button('clear', kitWords.finishUnsent, set.frame.finish)}
    </div>
  );
};

/** Who wrote the statements. */
function credits(set: IStatementSet): unknown {
  const own = hasWords(set.host, 'credits');
  const words = creditsOf(set.shownPack, set.kitWords);
  return (
    (own || words.length > 0) && (
      <div class="hint credits" key="credits">
        {own ? <slot name="credits" /> : words.map((line) => <p lang={langOfPack(set)}>{line}</p>)}
      </div>
    )
  );
}

const open: ScreenPart = (set) => {
  const { host, state, showsAll } = set;
  const inside = [
    setTitle(set),
    way(set),
    showsAll && <Listen isOn={readingOf(host, 'listen')} />,
    <div key="screen" class="screen" inert={state.phase === 'sending'}>
      {content(set)}
    </div>,
  ];
  return ownForm(set, [questionWithErrors(set, inside), actions(set)], set.submit);
};

/** What the person answered, as it arrived. */
const said: ScreenPart = ({ frame, kitWords }) => (
  <dl class="said">
    {frame.sending.envelope?.answer.answers.map(({ question, answer, skipped }) => (
      <Fragment>
        <dt class="hint">{question.text}</dt>
        <dd>
          {(skipped || answer?.words) && <strong>{skipped ? kitWords.skipped : answer?.words}</strong>}
          {answer?.more && <p class="written">{answer.more}</p>}
        </dd>
      </Fragment>
    ))}
  </dl>
);

/** There are no statements: they are on their way, or something is wrong with the page. Nobody is blamed, and someone can be reached. */
const without: ScreenPart = (set) => {
  const { host, kitWords, headingLevel, source, src } = set;
  if (!source.hasFailed) return <p>{isBrowser && src && !source.loaded ? kitWords.loading : kitWords.noStatement}</p>;
  return [
    <Notice id="cannot-show" drawing={risk} title={kitWords.cannotShow} level={levelIn(host, headingLevel)}>
      <p id="cannot-show-words">{kitWords.cannotShowNext}</p>
      <slot name="contact" />
    </Notice>,
    <div class="actions" key="again">
      <Button look="main" handlePress={() => void source.load()}>
        {kitWords.sendAgain}
      </Button>
    </div>,
  ];
};

/** What draws the set in another mode is not here yet, or does not come: people can read the statements. */
const toRead: ScreenPart = (set) => [
  setTitle(set),
  set.hasNoMode && <p class="hint">{set.kitWords.cannotShow}</p>,
  <ul>
    {set.statements.map((asked) => (
      <li lang={langOfPack(set)}>{askedWords(asked, set.register, undefined).text}</li>
    ))}
  </ul>,
];

/** The screen that the person sees now. */
const screen: ScreenPart = (set) => {
  const { phase } = set.state;
  if (phase === 'sent') return sentScreen(set, said(set));
  if (phase.startsWith('cleared')) return closedScreen(set, () => set.begin());
  if (set.statements.length === 0) return without(set);
  return set.mode === 'person' ? open(set) : toRead(set);
};

/** The slots of the page's own words. */
const slotNames = ['title', 'credits', 'next', 'contact', 'screen'];

/** The set as another mode draws it, with the page's own words; nothing until its element is here. */
const inMode: ScreenPart = (set) => {
  const Mode = modeTag(set);
  return (
    isHere(set) && (
      <Mode exportparts="tool" pack={set.shownPack} statements={set.statements}>
        {/* One without words would hide what the mode says instead. Unnamed, it is where the mode shows nothing, and still has a style. */}
        {[...slotNames, 'help'].map((name) => (
          <slot name={name} slot={hasWords(set.host, name) ? name : ''} onSlotchange={set.redraw} />
        ))}
      </Mode>
    )
  );
};

const ownBox: ScreenPart = (set) => (
  <ToolBox tool={set}>
    {screen(set)}
    {credits(set)}
    {/* Words that are not shown now are in a slot, too: without one they have no style, and nobody knows whether the page hides them. */}
    <div hidden key="rest">
      {slotNames.map((name) => (
        <slot name={name} onSlotchange={set.redraw} />
      ))}
    </div>
  </ToolBox>
);

export const setBox = (set: IStatementSet): unknown => inMode(set) || ownBox(set);
