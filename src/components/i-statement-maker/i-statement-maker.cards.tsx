/** Statements that the person has written: as cards, each with the way back to it. */
import { Fragment, h } from '@stencil/core';
import type { OwnStatement } from '../../answers/envelope';
import { Button } from '../../parts/button';
import { FieldError } from '../../parts/error';
import { levelIn } from '../../parts/heading';
import { Picture } from '../../parts/picture';
import { problemAt } from '../../tool/sending-form';
import type { IStatementMaker } from './i-statement-maker';
import { askNow, authorWords, ownStatement } from './i-statement-maker.content';
import { drawingOf } from './i-statement-maker.pictures';

/** A statement as a card, labelled as what it is: a person's own. */
export function cardOf({ kitWords }: IStatementMaker, { text, picture, now }: OwnStatement, answeredBy: string | undefined): unknown {
  const drawing = drawingOf(picture?.name);
  return (
    <div class="card">
      {drawing && (
        <span class="picture">
          <Picture drawing={drawing} />
        </span>
      )}
      <div>
        <p class="words written">{text}</p>
        {picture && <p>{picture.words}</p>}
        {now?.words && (
          <p>
            {askNow(kitWords, answeredBy)} <strong>{now.words}</strong>
          </p>
        )}
        <p class="hint">{authorWords(kitWords, answeredBy)}</p>
      </div>
    </div>
  );
}

/** The statements that are not in the fields, each with the way back to it. */
export function otherCards(maker: IStatementMaker): unknown {
  const { host, kitWords, headingLevel, draft, answeredBy } = maker;
  if (draft.statements.length < 2) return undefined;
  const Level = `h${levelIn(host, headingLevel, 1)}`;
  const button = (id: string, words: string, text: string, handlePress: () => void): unknown => (
    <Button id={id} look="quiet" describedBy={problemAt(maker, id) && `${id}-error`} handlePress={handlePress}>
      {words} <span class="unseen">{text}</span>
    </Button>
  );
  return (
    <div class="others" key="others">
      <Level class="about">{kitWords.yourStatements}</Level>
      <ol>
        {draft.statements.map((statement, index) => {
          const { text, isOut } = statement;
          const change = `change-${index}`;
          return (
            index !== draft.at && (
              <li key={change}>
                {isOut ? <p class="out">{kitWords.takenOut}</p> : cardOf(maker, ownStatement(maker, statement), answeredBy)}
                <FieldError id={`${change}-error`} problem={problemAt(maker, change)} messages={kitWords} />
                <div class="actions">
                  {isOut && button(`back-${index}`, kitWords.putBack, text, () => maker.takeOut(index, false))}
                  {!isOut && button(change, kitWords.changeThis, text, () => maker.moveTo(index, 'canChangeNow'))}
                  {!isOut && button(`out-${index}`, kitWords.takeOut, text, () => maker.takeOut(index, true))}
                </div>
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}

/** What the person wrote, as it arrived. */
export function cardsSent(maker: IStatementMaker): unknown {
  const { answer, answeredBy } = maker.frame.sending.envelope ?? {};
  return <Fragment>{answer?.statements.map((statement) => cardOf(maker, statement, answeredBy))}</Fragment>;
}
