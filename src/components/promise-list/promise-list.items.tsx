import { h } from '@stencil/core';
import type { EarlierPromise, PromiseItem } from '../../feed/promise-item';
import type { Register } from '../../language/messages';
import type { PromiseListMessages } from '../../language/tools/promise-list';
import { drawPromise, type Fact } from '../../parts/promise';
import { addressAbout } from '../../sending/address';
import { day } from '../../tool/feed-parts';

/** How the promises of a feed are drawn now. */
export interface Look {
  readonly register: Register;
  readonly kitWords: PromiseListMessages;
  /** The language of `kitWords`, where the promises are in another one. */
  readonly lang?: string;
  /** The language of the feed, in which its dates are written. */
  readonly dates: string;
  readonly level: number;
  readonly answerHref?: string;
  /** Name of the promise that is not in the feed any more. */
  readonly goneId?: string;
}

const earlier = ({ state, answer, date }: EarlierPromise, { kitWords, lang, dates }: Look): unknown => (
  <li>
    {day(date, dates)}
    {': '}
    <b lang={lang}>{kitWords[state]}.</b> {answer}
  </li>
);

function factsOf(item: PromiseItem, look: Look): Partial<Record<Fact, unknown>> {
  const { by, role, date, lookAgain, history = [] } = item;
  const { because, change } = { ...item, ...(look.register === 'easy' && item.easy) };
  return {
    because,
    change,
    by: [by, <br />, role],
    date: day(date, look.dates),
    again: lookAgain && day(lookAgain, look.dates),
    history: history.length > 0 && <ol>{history.map((each) => earlier(each, look))}</ol>,
  };
}

/** One promise of a feed. */
function drawItem(item: PromiseItem, look: Look): unknown {
  const { register, kitWords, lang, level, answerHref } = look;
  const { id, state } = item;
  const { said, answer } = { ...item, ...(register === 'easy' && item.easy) };
  const meantHref = answerHref && addressAbout(answerHref, 'promise', id);
  return (
    <div class="tool item" id={`promise-${id}`} key={id}>
      {id === look.goneId && (
        <p class="hint" lang={lang}>
          {kitWords.gone}
        </p>
      )}
      {drawPromise({ id: `said-${id}`, level, kitWords, lang, state, said, answer, facts: factsOf(item, look), meantHref })}
    </div>
  );
}

/** The promises that are shown. Each is drawn again only if it or its look has changed: there may be thousands, and ten more in each frame. */
export class Drawings {
  private look?: Look;
  private drawn = new Map<PromiseItem, unknown>();

  of(items: readonly PromiseItem[], look: Look): readonly unknown[] {
    const isSame = (Object.keys(look) as (keyof Look)[]).every((key) => look[key] === this.look?.[key]);
    this.drawn = new Map(items.map((item) => [item, (isSame && this.drawn.get(item)) || drawItem(item, look)]));
    this.look = look;
    return [...this.drawn.values()];
  }
}
