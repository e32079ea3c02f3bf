import { h } from '@stencil/core';
import type { ItemBase } from '../feed/item';
import { dayOfManyIn } from '../language/day';
import { plural } from '../language/messages';
import type { FeedMessages } from '../language/tools/feed';
import { Button } from '../parts/button';
import { inOneStep } from './pages';
import type { ShownFeed } from './shown-feed';

/** A day as people write it, in a `<time>`. */
export const day = (date: string, lang: string): unknown => <time dateTime={date}>{dayOfManyIn(lang, date)}</time>;

/** How many of how many a person sees now. */
export const shownOf = ({ lang, shownOf: words }: FeedMessages, shown: number, count: number): string =>
  plural(lang, { other: words.replace('{shown}', plural(lang, { other: '{count}' }, shown)) }, count);

/** What a person has to know of a feed before they read its items. `handleAgain` is left out where the page has given the feed. */
export function feedNotes({ loaded, hasFailed }: ShownFeed<ItemBase>, hasSome: boolean, kitWords: FeedMessages, handleAgain?: () => void): unknown {
  const note = loaded?.leftOut ? kitWords.leftOut : !loaded && !hasFailed && !hasSome ? kitWords.loading : loaded && !hasSome ? kitWords.empty : '';
  return [
    hasFailed && (
      <div class="note" key="failed">
        <p>{hasSome ? kitWords.old : kitWords.cannotShow}</p>
        {handleAgain && (
          <Button id="again" look="second" handlePress={handleAgain}>
            {kitWords.tryAgain}
          </Button>
        )}
      </div>
    ),
    note && (
      <p class="note" key="note">
        {note}
      </p>
    ),
  ];
}

/** Below the items of a long feed: how many there are, and the buttons that show more. */
export const feedMore = (
  kitWords: FeedMessages,
  said: string,
  left: number,
  count: number,
  lang: string | undefined,
  goOn: (toEnd: boolean) => void,
): unknown =>
  left > 0 && (
    <div class="note" lang={lang} key="left">
      <p>{said}</p>
      <div class="filter">
        <Button id="more" look="second" handlePress={() => goOn(false)}>
          {plural(kitWords.lang, { other: kitWords.more }, Math.min(left, inOneStep))}
        </Button>
        {left > inOneStep && (
          <Button id="all" look="quiet" handlePress={() => goOn(true)}>
            {plural(kitWords.lang, { other: kitWords.all }, count)}
          </Button>
        )}
      </div>
    </div>
  );

/** Below the items: the day of the last change. */
export function feedUpdated({ loaded }: ShownFeed<ItemBase>, { updated: words, lang: ofWords }: FeedMessages, lang: string | undefined): unknown {
  const [before, after] = words.split('{date}');
  const { updated } = loaded?.feed ?? {};
  return (
    updated && (
      <p class="note" lang={lang} key="updated">
        {before}
        {day(updated, ofWords)}
        {after}
      </p>
    )
  );
}
