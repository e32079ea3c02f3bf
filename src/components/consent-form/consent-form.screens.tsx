import { h } from '@stencil/core';
import { isBrowser } from '../../language/native';
import { readingOf } from '../../language/reading';
import { Button } from '../../parts/button';
import { levelIn } from '../../parts/heading';
import { Listen } from '../../parts/listen';
import { Notice } from '../../parts/notice';
import { risk } from '../../parts/pictures';
import { rest } from '../../parts/rest';
import { closedScreen, finishButton } from '../../tool/afterwards';
import { ownForm, questionWithErrors, sendButton } from '../../tool/sending-form';
import { backButton, progress } from '../../tool/step-parts';
import { ToolBox } from '../../tool/tool-box';
import type { ConsentForm } from './consent-form';
import { Check, Help, Keep, Sent } from './consent-form.afterwards';
import { Agreed, Code, Expired, Rows, Still, Stop } from './consent-form.agreement';
import { askForHelp, skipItem } from './consent-form.answering';
import { itemText, whyOf } from './consent-form.disclosure';
import { fixOf, isSecure, missingIn, slotOf } from './consent-form.markup';
import { disclosure, step, Ways, type ScreenPart } from './consent-form.questions';
import { pause } from './consent-form.sending';
import { stepOf } from './consent-form.steps';

const others: Readonly<Record<string, ScreenPart>> = {
  help: Help,
  code: Code,
  agreed: Agreed,
  stop: Stop,
  still: Still,
  expired: Expired,
  check: Check,
};

/** The slots that also have one for easy words. */
const slots = ['title', 'what-happens', 'why', 'good', 'not-good', 'cannot-undo'];

/** What else a person can do on a screen that is not a question. */
const Others: ScreenPart = (form) => {
  const { kitWords, state, agreement, items, showsAll } = form;
  const { screen, comeFrom, helpFrom = 'about', asksFor } = state;
  const button = (id: string, look: 'main' | 'second' | 'quiet', words: string, handlePress: () => void): unknown => (
    <Button id={id} look={look} handlePress={handlePress}>
      {words}
    </Button>
  );
  const stop = button('stop', 'second', kitWords.stopAll, () => form.go('stop', { comeFrom: screen }));
  if (screen === 'help') return button('go-on', 'main', kitWords.goOnAnswering, () => form.go(helpFrom, {}, showsAll ? asksFor : undefined));
  if (screen === 'code') return button('lost', 'quiet', kitWords.codeLost, () => askForHelp(form, 'wantHelp'));
  if (screen === 'stop') return comeFrom && button('leave', 'second', kitWords.keepAsIs, () => form.go(comeFrom));
  if (screen === 'expired') return [items.length > 0 && button('again', 'main', kitWords.expiredAgain, () => form.opening.again()), stop];
  return screen === 'agreed' && [button('pause', 'second', agreement?.state === 'paused' ? kitWords.resume : kitWords.pauseAll, () => pause(form)), stop];
};

/** What is below a screen: the way on, past it, and back. */
const Onwards: ScreenPart = (form) => {
  const { kitWords, state, steps, items, isLast, agreement } = form;
  const { screen, phase, problems } = state;
  const own: Readonly<Record<string, string>> = { about: kitWords.start, stop: kitWords.stopAll, still: kitWords.sendAnswers };
  const words = (!isLast || screen !== 'about' ? own[screen] : undefined) ?? (agreement ? kitWords.sendChanges : isLast ? kitWords.sendAnswers : kitWords.next);
  const item = items.find((candidate) => stepOf(candidate) === screen);
  const isStep = steps.includes(screen) || screen === 'check';
  return (
    <div class="actions" key="actions">
      {!/^(help|expired)$/.test(screen) &&
        sendButton(form, words, form.submit, isLast, problems.some(({ control }) => control === 'send') ? 'send-error' : undefined)}
      {isStep && !(isLast && screen === 'about') && screen !== steps[0] && backButton(form)}
      {item && !item.required && (
        <Button id="skip" look="quiet" handlePress={() => skipItem(form)}>
          {kitWords.skip}
        </Button>
      )}
      {phase !== 'sending' && Others(form)}
    </div>
  );
};

/** Without JavaScript, every word can be read, and someone can be reached. Nothing can be answered, because there would be no proof, no code and no copy. */
const Served: ScreenPart = (form) => [
  <p class="without-script">{form.kitWords.withoutScript}</p>,
  step(form, 'about'),
  step(form, 'undo'),
  form.items.map((item) => disclosure(form, { key: item.name, title: <slot name={slotOf(item.name)} />, words: whyOf(itemText(item), form.kitWords) })),
  Rows(form),
];

/** The screen of now, in a form that Enter sends. */
const Open: ScreenPart = (form) => {
  const { state, showsAll, steps, host } = form;
  const { screen, phase } = state;
  const isSending = phase === 'sending';
  const isPage = showsAll && screen === 'about';
  const inside = [
    progress(form),
    <Listen isOn={readingOf(host, 'listen')} screen={screen} />,
    <div key={screen} class="screen" inert={isSending}>
      {others[screen]?.(form) ?? (isPage ? steps : [screen]).map((id) => step(form, id))}
    </div>,
  ];
  return ownForm(
    form,
    [
      questionWithErrors(form, inside),
      Onwards(form),
      phase === 'not-sent' && (
        <div class="actions" key="keep">
          {Keep(form)}
          {finishButton(form)}
        </div>
      ),
      screen !== 'help' && !isSending && Ways(form),
    ],
    form.submit,
  );
};

/** Nobody is asked before the form can say who asks and whom to reach. */
const NotReady = ({ host, kitWords, headingLevel, items }: ConsentForm, missing: readonly string[]): unknown => (
  <Notice id="not-ready" drawing={risk} title={kitWords.notReady} level={levelIn(host, headingLevel)}>
    <p id="not-ready-words">{kitWords.forEditors.replace('{fix}', () => fixOf(missing, isSecure(items), kitWords))}</p>
  </Notice>
);

/** The screen that the person sees now. */
const Screen: ScreenPart = (form) => {
  const { phase } = form.state;
  const missing = missingIn(form, form.items);
  if (missing.length > 0 || !isSecure(form.items)) return NotReady(form, missing);
  if (!isBrowser) return Served(form);
  if (phase === 'sent') return Sent(form);
  return phase.startsWith('cleared') ? closedScreen(form, () => form.opening.again()) : Open(form);
};

export const formBox = (form: ConsentForm): unknown => (
  <ToolBox tool={form} look={form.state.printsLarge ? ' large' : ''}>
    {Screen(form)}
    {/* It also tells when something comes. */}
    {rest(['', 'controllers', 'contact', 'next', ...slots, ...slots.map((name) => `easy-${name}`), ...form.items.map(({ name }) => slotOf(name))], form.redraw)}
  </ToolBox>
);
