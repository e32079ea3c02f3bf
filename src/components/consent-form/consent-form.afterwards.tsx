import { Fragment, h } from '@stencil/core';
import { languageOf } from '../../language/nearest';
import { Button } from '../../parts/button';
import { FieldError } from '../../parts/error';
import { Panel } from '../../parts/panel';
import { change, notSent, sent as received, skip, stop, yes, type Drawing } from '../../parts/pictures';
import { absolute, isWebAddress } from '../../sending/address';
import { Rows, rows } from './consent-form.agreed';
import { levelOf, title, told } from './consent-form.asking';
import { problemAt } from './consent-form.fields';
import { slotOf } from './consent-form.markup';
import { personRows, personRowsByStep, saidOn, sentTitle } from './consent-form.receipt';
import { aboutPerson } from './consent-form.record';
import { refusedIn } from './consent-form.refusals';
import { answersOf, saysYes, stepOf } from './consent-form.steps';
import { contactPart, datesPart, undoPart } from './consent-form.told';
import type { ScreenPart } from './consent-form.view';

/** All answers before they are sent, each with the way back to it. */
export const Check: ScreenPart = (form) => {
  const { kitWords, items, draft, steps, go } = form;
  const row = (step: string, asked: unknown, label: string, said: string): unknown => (
    <div key={step} class="row">
      <dt>{asked}</dt>
      <dd>
        <strong>{said}</strong>
        <FieldError id={`error-${step}`} problem={problemAt(form, `change-${step}`)} messages={kitWords} />
        {steps.includes(step) && (
          <Button
            id={`change-${step}`}
            look="quiet"
            describedBy={problemAt(form, `change-${step}`) && `error-${step}`}
            handlePress={() => go(step, { isChanging: true, problems: refusedIn(form, step) })}
          >
            {kitWords.changeAnswer} <span class="unseen">{label}</span>
          </Button>
        )}
      </dd>
    </div>
  );
  const said = answersOf(items, draft);
  return (
    <Fragment>
      {title(form, kitWords.checkTitle, 'title-check')}
      {said.some(({ answer }) => answer === 'not-asked') && <p key="rest">{kitWords.noRest}</p>}
      <dl key="answers">
        {items.map((item, index) => row(stepOf(item), <slot name={slotOf(item.name)} />, item.words, kitWords[`say-${said[index]?.answer ?? 'skipped'}`]))}
        {saysYes(said) && personRowsByStep(aboutPerson(draft), kitWords).map(([step, [asked, text]]) => row(step, asked, asked, text))}
      </dl>
    </Fragment>
  );
};

/** Somebody real, and nothing lost meanwhile. */
export const Help: ScreenPart = (form) => {
  const { kitWords, view } = form;
  return (
    <Fragment>
      {title(form, view.asksFor === 'haveQuestion' ? kitWords.questionTitle : kitWords.helpTitle, 'title-help')}
      <p>{kitWords.helpHow}</p>
      {told(form, contactPart(form))}
      <p>{kitWords.takeTime}</p>
    </Fragment>
  );
};

/** Ways to keep what was said. */
export const Keep: ScreenPart = ({ kitWords, receipt, view, keepCopy, keepRecord, printOut }) => (
  <Fragment>
    <Button look="second" handlePress={keepCopy}>
      {kitWords.saveCopy}
    </Button>
    <Button look="second" handlePress={() => printOut(false)}>
      {kitWords.print}
    </Button>
    <Button look="second" handlePress={() => printOut(true)}>
      {kitWords.printLarge}
    </Button>
    {receipt && (
      <Button look="quiet" handlePress={keepRecord}>
        {kitWords.saveData}
      </Button>
    )}
    {view.announcement === 'consentCopySaved' && (
      <p class="hint">
        {kitWords.consentCopySaved} {kitWords.notHere}
      </p>
    )}
  </Fragment>
);

/** Leaves nothing on a shared screen. */
export const Finish: ScreenPart = ({ kitWords, view, finishAll }) => (
  <Button look="second" handlePress={finishAll}>
    {view.phase === 'sent' ? kitWords.finish : kitWords.finishUnsent}
  </Button>
);

/** The code, and where it is used. */
export const CodeBox: ScreenPart = (form) => {
  const {
    kitWords,
    code,
    markup: { changeHref },
  } = form;
  return (
    <div key="code" class="code-box">
      {title(form, kitWords.yourCode)}
      <p class="reference">{code}</p>
      <p>{kitWords.codeKeep}</p>
      {changeHref && isWebAddress(changeHref) && (
        <p>
          <a href={absolute(changeHref)}>{kitWords.changeMindHere}</a>
        </p>
      )}
    </div>
  );
};

const drawings: Readonly<Record<string, Drawing>> = { given: yes, paused: skip, withdrawn: stop };

/** The proof of the words. Nobody should have to hear 64 letters and digits on the way: they open it if they want it, and on paper it is open. */
const Proof: ScreenPart = ({ kitWords, agreed }) => {
  const { text, hash = '' } = agreed?.wording ?? {};
  const words = kitWords.proof.replace('{version}', () => text?.version ?? '');
  return [
    <details key="proof" class="hint proof">
      <summary>{words.replace(/[:：]?\s*\{hash\}/, '')}</summary>
      <p>{hash}</p>
    </details>,
    <p key="on-paper" class="hint on-paper">
      {words.replace('{hash}', hash)}
    </p>,
  ];
};

/** The answers have arrived: what they are now, the code, ways to keep a copy, to change one's mind, or to leave no trace. */
export const Sent: ScreenPart = (form) => {
  const { kitWords, view, sent, agreed, receipt, go } = form;
  const info = view.outcome?.sent ? view.outcome : undefined;
  const state = sent ? sent.state : agreed?.state;
  const isStopped = state === 'withdrawn';
  const takeOut = sent?.takeOut;
  return (
    <Panel drawing={drawings[state ?? ''] ?? received} title={kitWords[sentTitle(form)]} level={levelOf(form)}>
      {state && !sent?.delete && <p>{/given/.test(state) ? kitWords.changeMindHow : kitWords[`text-${state as 'refused'}`]}</p>}
      {info?.review && <p>{kitWords.sentForReview}</p>}
      {info?.message && <p lang={languageOf(form.markup.host)}>{info.message}</p>}
      <slot name="next" />
      {!isStopped && CodeBox(form)}
      {receipt && title(form, kitWords.agreedTitle)}
      {receipt && <p class="hint">{[receipt.services[0]?.service, form.markup.organisation, saidOn(receipt, kitWords)].join('\n')}</p>}
      {Rows(form)}
      {receipt && rows('person', personRows(receipt, kitWords))}
      {takeOut && rows('take-out', [[kitWords.takeOutTitle, takeOut]])}
      {isStopped && told(form, undoPart(form))}
      {receipt && told(form, datesPart(kitWords, receipt))}
      {told(form, contactPart(form))}
      <div class="actions">
        {Keep(form)}
        {agreed && !isStopped && (
          <Button look="second" handlePress={() => go('agreed')}>
            {kitWords.iChangeMind}
          </Button>
        )}
        {Finish(form)}
      </div>
      {agreed && Proof(form)}
    </Panel>
  );
};

/** Finished and cleared: nothing of the person is here any more. */
export const Finished: ScreenPart = (form) => {
  const { kitWords, view, beginAgain } = form;
  const [drawing, words] = view.phase === 'finished' ? [change, kitWords.finishedTitle] : [notSent, kitWords.finishedUnsentTitle];
  return (
    <Panel drawing={drawing} title={words} level={levelOf(form)}>
      <p>{kitWords.finishedNext}</p>
      <div class="actions">
        <Button look="second" handlePress={beginAgain}>
          {kitWords.startAgain}
        </Button>
      </div>
    </Panel>
  );
};
