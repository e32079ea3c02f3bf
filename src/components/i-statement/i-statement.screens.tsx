import { h } from '@stencil/core';
import { readingOf } from '../../language/reading';
import { outsideLabel } from '../../parts/in-form';
import { Listen } from '../../parts/listen';
import { hasWords } from '../../parts/slots';
import { closedScreen, sentScreen } from '../../tool/afterwards';
import { sendingForm } from '../../tool/sending-form';
import { reopen } from '../../tool/skipping';
import { askOf } from '../../tool/statement';
import { ownWords, statementQuestion, whoQuestion } from '../../tool/statement-parts';
import { ToolBox } from '../../tool/tool-box';
import type { IStatement } from './i-statement';
import { shownSlot } from './i-statement.logic';

/** The words of the statement that fit the person and the register. */
const words = ({ host, register, draft, fill }: IStatement): unknown => <slot name={shownSlot(host, register, draft.answeredBy)} onSlotchange={fill} />;

function statement(card: IStatement): unknown {
  const { host, headingLevel, kitWords, draft } = card;
  const pageLabel = outsideLabel(host);
  const Level = headingLevel ? `h${headingLevel}` : 'span';
  const legend = (
    <legend class="beside" id="statement">
      {pageLabel && <span class="unseen">{pageLabel}</span>}
      <Level class="words">{words(card)}</Level>
      <slot name="picture" />
    </legend>
  );
  return statementQuestion(card, { legend, name: card.name, draft, choose: card.choose }, [
    <slot name="audio" />,
    <Listen isOn={readingOf(host, 'listen')} />,
    <p class="hint" id="ask">
      {askOf(draft, kitWords)}
    </p>,
  ]);
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
  return sendingForm(card, [
    <slot name="topic" />,
    askWho && whoQuestion(card),
    statement(card),
    more !== 'off' && ownWords(card, `${card.name}-more`, card.draft, card.count, card.write),
  ]);
}

export const cardBox = (card: IStatement): unknown => (
  <ToolBox tool={card}>
    {screen(card)}
    {/* Words that are not shown now are in a slot, too: without one they have no style, and nobody knows whether the page hides them. */}
    <div hidden>
      {['', 'easy', 'for-someone'].map((name) => (
        <slot name={name} onSlotchange={card.fill} />
      ))}
    </div>
  </ToolBox>
);
