import { h } from '@stencil/core';
import type { SendingMessages } from '../language/messages';
import type { Outcome } from '../sending/outcome';
import { Notice } from './notice';
import { notSent } from './pictures';

/**
 * The answer did not arrive: it is still here, in plain words and those of the server. `problem` is the server's problem with the answer that belongs to
 * no control; `level` is that of the title; `lang` the language of its words, where it is not that of the part around them.
 */
export const notSentNotice = (
  words: SendingMessages,
  level: number,
  outcome: Outcome | undefined,
  problem: string | undefined,
  lang: string | undefined,
): unknown => (
  <Notice id="not-sent" drawing={notSent} title={words.notSentTitle} level={level}>
    <div id="not-sent-words">
      {[outcome?.message, problem].map((text) => text && <p lang={lang}>{text}</p>)}
      <p>{words.notSentAdvice}</p>
    </div>
    {/* It changes when the device is online again, and back. */}
    {outcome?.sent === false && outcome.reason === 'offline' && <p aria-live="polite">{navigator.onLine ? words.online : words.offline}</p>}
    <slot name="contact" />
  </Notice>
);
