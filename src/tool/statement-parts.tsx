import { h } from '@stencil/core';
import { respondents, type AnsweredBy, type Choice } from '../answers/scales';
import type { Draft } from '../answers/statement';
import { plural, type CardMessages } from '../language/messages';
import { Question } from '../parts/question';
import type { PictureName } from '../parts/pictures';
import { TextField } from '../parts/text-field';
import type { ShownTool } from './afterwards';
import { problemAt } from './sending-form';
import type { More } from './statement';
import { pictureOf } from './statement-pictures';
import type { Statement } from './statements';

/** A tool that asks about I statements, one or several. */
export interface StatementTool<Answer> extends ShownTool<Answer> {
  readonly kitWords: CardMessages;
  readonly answeredBy?: AnsweredBy;
  readonly shownChoices: readonly Choice[];
  readonly more: More;
  readonly moreLimit: number;
  readonly required?: boolean;
  readonly answerFor: (answeredBy: string | undefined) => void;
}

/** The question who answers, which is asked once. */
export const whoQuestion = <Answer,>(tool: StatementTool<Answer>, legend: unknown = tool.kitWords.who): unknown => (
  <Question
    id="who"
    look="who"
    legend={<legend>{legend}</legend>}
    name={`${tool.name}-who`}
    choices={respondents.map((value) => ({ value, words: tool.kitWords[value] }))}
    pictureOf={pictureOf}
    isChosen={(value) => value === tool.answeredBy}
    disabled={!!tool.isOff}
    busy={tool.state.phase === 'sending'}
    problem={problemAt(tool, 'who-0')}
    messages={tool.kitWords}
    handleChoose={tool.answerFor}
  />
);

/** How one statement is asked. */
interface Asked {
  readonly legend: unknown;
  /** Name of its field. */
  readonly name: string;
  /** The end of the ids of its parts, if there are several statements on the screen. */
  readonly end?: string;
  readonly draft: Draft;
  readonly choose: (value: string | undefined) => void;
}

/** One statement with its choices. The ids of `statement` and `ask` name the question, so `legend` and `help` have them. */
export const statementQuestion = <Answer,>(tool: StatementTool<Answer>, { legend, name, end = '', draft, choose }: Asked, help: unknown): unknown => (
  <Question
    id={`answer${end}`}
    labelledBy={`statement${end} ask${end}`}
    legend={legend}
    name={name}
    choices={tool.shownChoices}
    pictureOf={pictureOf}
    isChosen={(value) => value === draft.value}
    disabled={!!tool.isOff}
    required={tool.required}
    busy={tool.state.phase === 'sending'}
    problem={problemAt(tool, `answer${end}-0`)}
    messages={tool.kitWords}
    handleChoose={choose}
  >
    {help}
  </Question>
);

/** The field for the person's own words about a statement. */
export function ownWords<Answer>(
  tool: StatementTool<Answer>,
  name: string,
  { moreText }: Draft,
  count: string,
  handleInput: (text: string) => void,
  end = '',
): unknown {
  const { kitWords, more, moreLimit } = tool;
  const id = `more${end}`;
  return (
    <TextField
      id={id}
      name={name}
      label={kitWords.more}
      hint={`${more === 'required' ? kitWords.moreRequiredHint : kitWords.moreHint}\n${plural(kitWords.lang, kitWords.moreLimit, moreLimit)}`}
      count={count}
      value={moreText}
      required={more === 'required'}
      disabled={!!tool.isOff}
      busy={tool.state.phase === 'sending'}
      problem={problemAt(tool, id)}
      messages={kitWords}
      handleInput={handleInput}
    />
  );
}

/** The element that draws a picture of the kit by its name. It comes with `picture.js`, and with the auto-loader. */
const KitPicture = 'co-picture';

/** The picture of a statement: of the page, by its address, or of the kit, by its name. */
export function statementPicture({ picture: given }: Statement): unknown {
  if (!given) return undefined;
  // An empty `alt` is the property of every new image, and is not written as an attribute: the role says the same.
  return /[./]/.test(given) ? <img class="picture" src={given} alt="" role="presentation" /> : <KitPicture name={given as PictureName} />;
}
