import { h } from '@stencil/core';
import type { ConsentMessages } from '../../language/messages';
import { readingOf } from '../../language/reading';
import { languageOf, langOfPart } from '../../language/nearest';
import { Button } from '../../parts/button';
import { ErrorSummary, type Problem } from '../../parts/error';
import { Listen } from '../../parts/listen';
import { notSentNotice } from '../../parts/not-sent';
import { Notice } from '../../parts/notice';
import { risk } from '../../parts/pictures';
import { Shield } from '../../parts/shield';
import { lookOf } from '../../parts/theme';
import { isWebAddress } from '../../sending/address';
import { Check, Finish, Finished, Help, Keep, Sent } from './consent-form.afterwards';
import { Agreed, Code, Expired, Still, Stop } from './consent-form.agreed';
import { step, Ways } from './consent-form.asking';
import { fixOf } from './consent-form.markup';
import type { Form, ScreenPart } from './consent-form.view';

const others: Readonly<Record<string, ScreenPart>> = { help: Help, code: Code, agreed: Agreed, stop: Stop, still: Still, expired: Expired };

/** What stands under a step: the way on, past it, and back. */
const Onwards: ScreenPart = (form) => {
  const { kitWords, view, steps, items, skipItem, goBack, showsAll, markup } = form;
  const { screen, phase } = view;
  const isBusy = phase === 'sending';
  const isLast = screen === 'check' || (showsAll && screen === 'about');
  const item = items.find(({ name }) => screen === `item-${name}`);
  const words = isBusy
    ? kitWords.sending
    : phase === 'not-sent'
      ? kitWords.sendAgain
      : isLast
        ? kitWords.sendAnswers
        : screen === 'about'
          ? kitWords.start
          : kitWords.next;
  return (
    <div class="actions" key="actions">
      {isLast && markup.includePage && (
        <p class="hint" id="page">
          {kitWords.pageToo}
        </p>
      )}
      {view.announcement === kitWords.sendingLong && <p class="hint">{kitWords.sendingLong}</p>}
      <Button id="send" look="main" type="submit" busy={isBusy} describedBy={isLast && markup.includePage ? 'page' : undefined}>
        {words}
      </Button>
      {!isLast && screen !== steps[0] && (
        <Button look="second" disabled={isBusy} handlePress={goBack}>
          {kitWords.back}
        </Button>
      )}
      {item && !item.required && (
        <Button look="quiet" handlePress={skipItem}>
          {kitWords.skip}
        </Button>
      )}
    </div>
  );
};

/** How far the person is. The screen where the answers are checked is a step, too. */
const Progress: ScreenPart = ({ view, steps, total, kitWords }) => {
  const index = view.screen === 'check' ? total - 1 : steps.indexOf(view.screen);
  return (
    index >= 0 && (
      <p class="hint progress" key="progress">
        {kitWords.step.replace('{step}', `${index + 1}`).replace('{total}', `${total}`)}
      </p>
    )
  );
};

/** Words of a problem that can stand apart from their question. */
const labelled = ({ label = '', words }: Problem, kitWords: ConsentMessages): string =>
  kitWords.labelled.replace('{label}', () => label).replace('{problem}', words);

/** The screen of now, in a form that Enter sends. */
const Open: ScreenPart = (form) => {
  const { kitWords, view, showsAll, steps, proceed, goTo, markup } = form;
  const { name, action, textVersion } = markup;
  const Other = others[view.screen];
  const isPage = showsAll && view.screen === 'about';
  const isSending = view.phase === 'sending';
  return (
    // Without script the browser posts the fields by their names.
    <form noValidate method="post" action={action && isWebAddress(action) ? action : undefined} onSubmit={proceed}>
      {view.problems.length > 1 && (
        <ErrorSummary problems={view.problems.map((problem) => ({ ...problem, words: labelled(problem, kitWords) }))} messages={kitWords} handleChoose={goTo} />
      )}
      {!isPage && Progress(form)}
      <Listen isOn={readingOf(markup.host, 'listen')} />
      <div key={view.screen} class="screen" inert={isSending}>
        {Other ? Other(form) : view.screen === 'check' ? Check(form) : isPage ? steps.map((id) => step(form, id)) : step(form, view.screen)}
      </div>
      {view.phase === 'not-sent' && notSentNotice(kitWords, view.outcome, view.problems[0]?.words, languageOf(markup.host))}
      {!Other && Onwards(form)}
      {view.phase === 'not-sent' && (
        <div class="actions" key="keep">
          {Keep(form)}
          {Finish(form)}
        </div>
      )}
      {view.screen !== 'help' && Ways(form)}
      <input type="hidden" name={`${name}-text-version`} value={textVersion} />
      <Shield name={name} messages={kitWords} />
    </form>
  );
};

/** Nobody is asked before the form can say who asks and whom to reach. */
const NotReady = ({ kitWords }: Form, missing: readonly string[], isSecure: boolean): unknown => (
  <Notice id="not-ready" drawing={risk} title={kitWords.notReady}>
    <p>{kitWords.forEditors.replace('{fix}', () => fixOf(missing, isSecure, kitWords))}</p>
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
      {!isReady ? NotReady(form, missing, isSecure) : phase === 'sent' ? Sent(form) : phase.startsWith('finished') ? Finished(form) : Open(form)}
      <p class="unseen" key="status" role="status">
        {view.announcement}
      </p>
      {/* What is in no screen; it tells when something comes. */}
      <span hidden key="rest">
        <slot onSlotchange={refresh} />
      </span>
    </div>
  );
}
