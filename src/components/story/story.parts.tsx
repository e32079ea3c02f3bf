import { h, type FunctionalComponent } from '@stencil/core';
import { dayIn } from '../../language/day';
import { tagOf } from '../../language/nearest';
import type { StoryMessages } from '../../language/tools/story';
import { Picture } from '../../parts/picture';
import { agree } from '../../parts/pictures';
import { isWebAddress } from '../../sending/address';
import type { Agreement } from './story.agreement';
import { clockOf, type Line } from './story.logic';

const dated = (words: string, { lang }: StoryMessages, day: string): string => words.replace('{date}', dayIn(lang, day));

interface GoneProps {
  readonly agreement: Agreement;
  readonly messages: StoryMessages;
}

/** What is there instead of a story that is not shown: no title, no name, and no reason. */
export const Gone: FunctionalComponent<GoneProps> = ({ agreement: { state, on, until }, messages }) => (
  <p class="gone">
    {state === 'paused' && messages.paused}
    {state === 'ended' && dated(messages.ended, messages, until ?? '')}
    {state === 'withdrawn' && (on ? dated(messages.withdrawnOn, messages, on) : messages.withdrawn)}
  </p>
);

interface AgreedProps extends GoneProps {
  /** Where the person can take the story back. */
  readonly href?: string;
  /** Language of the page around it. */
  readonly lang: string;
}

/** What the person agreed to, in sentences, and the way back. It says only what it was given. */
export const Agreed: FunctionalComponent<AgreedProps> = ({ agreement: { on, until, yes, lang: own = '' }, messages, href }) => {
  const isGiven = on ?? until ?? yes[0];
  const back = href && isWebAddress(href) ? href : undefined;
  return (
    (isGiven || back) && (
      <div key="agreed" class="agreed">
        <Picture drawing={agree} />
        <div class="words">
          {isGiven && <p>{messages.agreed}</p>}
          {on && <p>{dated(messages.agreedOn, messages, on)}</p>}
          {until && <p>{dated(messages.agreedUntil, messages, until)}</p>}
          {yes.length > 0 && <p>{messages.agreedTo}</p>}
          {yes.length > 0 && (
            <ul lang={tagOf(own) || undefined}>
              {yes.map(({ words }) => (
                <li>{words}</li>
              ))}
            </ul>
          )}
          {back && (
            <p class="back">
              {messages.isItYours} <a href={back}>{messages.takeBack}</a>
            </p>
          )}
        </div>
      </div>
    )
  );
};

interface SaidProps {
  readonly messages: StoryMessages;
  /** From the captions. */
  readonly lines: readonly Line[];
  /** Their language, if it is not that of the page. */
  readonly lang?: string;
  readonly starts: readonly (number | undefined)[];
  /** How many parts of the page have a place here. */
  readonly places: number;
  readonly current: number;
  readonly started: number;
  /** Whether there is something to play. */
  readonly plays: boolean;
  readonly handlePress: (index: number) => void;
}

/** What is said, in step with the recording. The part that is said now is not in a live region: a screen reader would talk over the recording. */
export const Said: FunctionalComponent<SaidProps> = ({ messages, lines, lang, starts, places, current, started, plays, handlePress }) => (
  <div key="lines" class="lines">
    {Array.from({ length: places || lines.length }, (_, index) => {
      const start = starts[index];
      const { speaker, words } = lines[index] ?? {};
      return (
        <div key={`line-${index}`} class={start !== undefined && start === starts[current] ? 'line now' : 'line'}>
          {plays && start !== undefined && start !== starts[index - 1] && (
            <button key="from" type="button" class={index === started ? 'quiet from playing' : 'quiet from'} data-co-silent onClick={() => handlePress(index)}>
              {index === started ? messages.pause : messages.playFrom.replace('{time}', clockOf(start))}
            </button>
          )}
          {places ? (
            <div key="words" class="words">
              <slot name={`line-${index}`} />
            </div>
          ) : (
            <p key="words" class="words" lang={lang || undefined}>
              <span class="on-paper">{clockOf(start ?? 0)} </span>
              {speaker && <b>{speaker}: </b>}
              {words}
            </p>
          )}
        </div>
      );
    })}
  </div>
);
