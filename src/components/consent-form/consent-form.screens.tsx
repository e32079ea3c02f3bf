import { h } from '@stencil/core';
import { readingOf } from '../../language/reading';
import { languageOf, langOfPart } from '../../language/nearest';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/error';
import { Listen } from '../../parts/listen';
import { Live } from '../../parts/live';
import { notSentNotice } from '../../parts/not-sent';
import { Notice } from '../../parts/notice';
import { risk } from '../../parts/pictures';
import { Shield } from '../../parts/shield';
import { lookOf } from '../../parts/theme';
import { problemAt } from './consent-form.fields';
import { Check, Finish, Finished, Help, Keep, Sent } from './consent-form.afterwards';
import { Agreed, Code, Expired, Rows, Still, Stop } from './consent-form.agreed';
import { levelOf, step, stepWords, told, Ways } from './consent-form.asking';
import { fixOf, isBrowser, slotOf } from './consent-form.markup';
import { itemText, whyOf } from './consent-form.told';
import type { Form, ScreenPart } from './consent-form.view';

const others: Readonly<Record<string, ScreenPart>> = { help: Help, code: Code, agreed: Agreed, stop: Stop, still: Still, expired: Expired };

/** What else can be done on a screen that is no step of asking. */
const Others: ScreenPart = ({ kitWords, view, agreed, items, showsAll, go, askForHelp, beginAgain, pause }) => {
  const { screen, comeFrom, helpFrom = 'about', asksFor } = view;
  const button = (id: string, look: 'main' | 'second' | 'quiet', words: string, handlePress: () => void): unknown => (
    <Button id={id} look={look} handlePress={handlePress}>
      {words}
    </Button>
  );
  const stop = (): void => go('stop', { comeFrom: screen });
  if (screen === 'help') return button('go-on', 'main', kitWords.goOnAnswering, () => go(helpFrom, {}, showsAll ? asksFor : undefined));
  if (screen === 'code') return button('lost', 'quiet', kitWords.codeLost, () => askForHelp('wantHelp'));
  if (screen === 'stop') return comeFrom && button('leave', 'second', kitWords.keepAsIs, () => go(comeFrom));
  if (screen === 'expired')
    return [items.length > 0 && button('again', 'main', kitWords.expiredAgain, beginAgain), button('stop', 'second', kitWords.stopAll, stop)];
  if (screen !== 'agreed') return undefined;
  return [button('pause', 'second', agreed?.state === 'paused' ? kitWords.resume : kitWords.pauseAll, pause), button('stop', 'second', kitWords.stopAll, stop)];
};

/** What stands under a screen: the way on, past it, and back. */
const Onwards: ScreenPart = (form) => {
  const { kitWords, view, steps, items, proceed, skipItem, goBack, isLast, markup, agreed } = form;
  const { screen, phase, problems } = view;
  const isBusy = phase === 'sending';
  const item = items.find(({ name }) => screen === `item-${name}`);
  const own: Readonly<Record<string, string>> = { about: kitWords.start, agreed: kitWords.sendChanges, stop: kitWords.stopAll, still: kitWords.sendAnswers };
  const words = isLast ? (agreed ? kitWords.sendChanges : kitWords.sendAnswers) : (own[screen] ?? kitWords.next);
  const tellsPage = markup.includePage && (isLast || /^(agreed|stop|still)$/.test(screen));
  const isStep = steps.includes(screen) || screen === 'check';
  return (
    <div class="actions" key="actions">
      {tellsPage && (
        <p class="hint" id="page">
          {kitWords.pageToo}
        </p>
      )}
      {view.announcement === 'sendingLong' && <p class="hint">{kitWords.sendingLong}</p>}
      {!/^(help|expired)$/.test(screen) && (
        <Button
          id="send"
          look="main"
          type="submit"
          busy={isBusy}
          handlePress={proceed}
          describedBy={problems.some(({ control }) => control === 'send') ? 'send-error' : tellsPage ? 'page' : undefined}
        >
          {isBusy ? kitWords.sending : phase === 'not-sent' ? kitWords.sendAgain : words}
        </Button>
      )}
      {isStep && (agreed ?? (!(isLast && screen === 'about') && screen !== steps[0])) && (
        <Button id="back" look="second" disabled={isBusy} handlePress={goBack}>
          {kitWords.back}
        </Button>
      )}
      {item && !item.required && (
        <Button id="skip" look="quiet" handlePress={skipItem}>
          {kitWords.skip}
        </Button>
      )}
      {!isBusy && Others(form)}
    </div>
  );
};

/** How far the person is. The screen where the answers are checked is a step, too. */
const Progress: ScreenPart = (form) => {
  const words = stepWords(form);
  return (
    words && (
      <p class="hint progress" key="progress" id="progress">
        {words}
      </p>
    )
  );
};

/** Without JavaScript, every word can be read, and someone can be reached. Nothing can be answered, because there would be no proof, no code and no copy. */
const Served: ScreenPart = (form) => [
  <p class="without-script">{form.kitWords.withoutScript}</p>,
  step(form, 'about'),
  step(form, 'undo'),
  form.items.map((item) => told(form, { key: item.name, title: <slot name={slotOf(item.name)} />, words: whyOf(itemText(item), form.kitWords) })),
  Rows(form),
];

/** The screen of now, in a form that Enter sends. */
const Open: ScreenPart = (form) => {
  const { kitWords, view, showsAll, steps, proceed, goTo, markup } = form;
  const Other = others[view.screen];
  const isPage = showsAll && view.screen === 'about';
  const isSending = view.phase === 'sending';
  return (
    <form noValidate onSubmit={proceed}>
      {view.problems.length > 1 && <ErrorSummary problems={view.problems} messages={kitWords} handleChoose={goTo} />}
      {Progress(form)}
      <Listen isOn={readingOf(markup.host, 'listen')} screen={view.screen} />
      <div key={view.screen} class="screen" inert={isSending}>
        {Other ? Other(form) : view.screen === 'check' ? Check(form) : isPage ? steps.map((id) => step(form, id)) : step(form, view.screen)}
      </div>
      {view.phase === 'not-sent' && notSentNotice(kitWords, levelOf(form), view.outcome, problemAt(form, 'not-sent')?.words, languageOf(markup.host))}
      {Onwards(form)}
      {view.phase === 'not-sent' && (
        <div class="actions" key="keep">
          {Keep(form)}
          {Finish(form)}
        </div>
      )}
      {view.screen !== 'help' && !isSending && Ways(form)}
      <Shield name={markup.name} messages={kitWords} />
    </form>
  );
};

/** Nobody is asked before the form can say who asks and whom to reach. */
const NotReady = (form: Form, missing: readonly string[], isSecure: boolean): unknown => (
  <Notice id="not-ready" drawing={risk} title={form.kitWords.notReady} level={levelOf(form)}>
    <p id="not-ready-words">{form.kitWords.forEditors.replace('{fix}', () => fixOf(missing, isSecure, form.kitWords))}</p>
  </Notice>
);

/** The form with the screen that the person sees now, and the live region, which stays. */
export function FormBox(form: Form, missing: readonly string[], isSecure: boolean): unknown {
  const { markup, register, kitWords, view, refresh } = form;
  const { host, theme } = markup;
  const { phase } = view;
  const isReady = missing.length === 0 && isSecure;
  return (
    <div class={`tool ${lookOf(host, register, theme)}${view.printsLarge ? ' large' : ''}`} part="tool" lang={langOfPart(host, kitWords.lang)}>
      {!isReady
        ? NotReady(form, missing, isSecure)
        : !isBrowser
          ? Served(form)
          : phase === 'sent'
            ? Sent(form)
            : phase.startsWith('finished')
              ? Finished(form)
              : Open(form)}
      <Live />
      {/* What is in no screen; it tells when something comes. */}
      <span hidden key="rest">
        <slot onSlotchange={refresh} />
      </span>
    </div>
  );
}
