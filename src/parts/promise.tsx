import { h } from '@stencil/core';
import type { PromiseState } from '../feed/promise-item';
import type { PromiseMessages } from '../language/tools/promise';
import { Picture } from './picture';
import { agree, stop, time, yes, type Drawing } from './pictures';

/** The picture of each state. None says good or bad. */
export const drawings: Readonly<Record<PromiseState, Drawing>> = { will: agree, doing: time, done: yes, cannot: stop };

/** What is written below the answer, each under a label, in this order: why and what would change it, who, when, when again, what was said before. */
export const facts = ['because', 'change', 'by', 'date', 'again', 'history'] as const;
export type Fact = (typeof facts)[number];

/** What a promise is drawn from: slots in an element of its own, or the words of a feed in a list. */
export interface PromiseContent {
  /** Of its heading, if the focus may move there. */
  readonly id?: string;
  /** Level of its heading, 1 to 6. */
  readonly level: number;
  readonly kitWords: PromiseMessages;
  /** The language of `kitWords`, where the page is in another one. */
  readonly lang?: string;
  readonly state?: PromiseState;
  readonly said: unknown;
  readonly answer: unknown;
  /** What is not there has no label. */
  readonly facts: Partial<Record<Fact, unknown>>;
  /** The page where people say if this is what they meant. */
  readonly meantHref?: string;
}

/** One promise: what people said, and below it the reply of a person. */
export function drawPromise({ id, level, kitWords, lang, state, said, answer, facts: written, meantHref }: PromiseContent): unknown {
  const Title = `h${level}`;
  return [
    <Title class="said" id={id} tabindex={id && -1} key="said">
      <span class="about" lang={lang}>
        {kitWords.youSaid}
      </span>{' '}
      <span class="voice">{said}</span>
    </Title>,
    <div class="reply" key="reply">
      {state && (
        <p class="state" lang={lang} key="state">
          <Picture drawing={drawings[state]} />
          <span>{kitWords[state]}</span>
        </p>
      )}
      <div class="answer" key="answer">
        {answer}
      </div>
      <dl key="facts">
        {facts
          .filter((fact) => written[fact])
          .map((fact) => (
            <div class={fact} key={fact}>
              <dt lang={lang}>{kitWords[fact]}</dt>
              <dd>{written[fact]}</dd>
            </div>
          ))}
      </dl>
    </div>,
    meantHref && (
      <p class="link" lang={lang} key="meant">
        <a href={meantHref}>{kitWords.meant}</a>
      </p>
    ),
  ];
}
