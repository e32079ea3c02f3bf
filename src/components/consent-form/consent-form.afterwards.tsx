import { Fragment, h } from '@stencil/core';
import { Button } from '../../parts/button';
import { levelIn } from '../../parts/heading';
import { Panel } from '../../parts/panel';
import { sent as received, skip, stop, yes, type Drawing } from '../../parts/pictures';
import { printOr } from '../../parts/print';
import { absolute, isWebAddress } from '../../sending/address';
import { finishButton, keepButtons, replyOf } from '../../tool/afterwards';
import { checkedAnswer } from '../../tool/step-parts';
import type { ConsentForm } from './consent-form';
import { Rows, rows } from './consent-form.agreement';
import { contactPart, datesPart, undoPart } from './consent-form.disclosure';
import { slotOf } from './consent-form.markup';
import { disclosure, title, type ScreenPart } from './consent-form.questions';
import { dateOfEvent, personRows, receiptOf, saveRecord, titleOfArrival } from './consent-form.receipt';
import { aboutPerson, codeOf } from './consent-form.record';
import { answersOf, saysYes, stepOf } from './consent-form.steps';

/** All answers before they are sent, each with the way back to it. */
export const Check: ScreenPart = (form) => {
  const { kitWords, items, draft } = form;
  const answers = answersOf(items, draft);
  return (
    <Fragment>
      {title(form, kitWords.checkTitle, 'title-check')}
      {answers.some(({ answer }) => answer === 'not-asked') && <p key="rest">{kitWords.noRest}</p>}
      <dl key="answers">
        {items.map((item, index) =>
          checkedAnswer(form, stepOf(item), <slot name={slotOf(item.name)} />, item.words, kitWords[`say-${answers[index]?.answer ?? 'skipped'}`]),
        )}
        {saysYes(answers) && personRows(aboutPerson(draft), kitWords).map(({ key, question, answer }) => checkedAnswer(form, key, question, question, answer))}
      </dl>
    </Fragment>
  );
};

/** The ways to reach a real person. The answers stay. */
export const Help: ScreenPart = (form) => {
  const { kitWords, state } = form;
  return (
    <Fragment>
      {title(form, state.asksFor === 'haveQuestion' ? kitWords.questionTitle : kitWords.helpTitle, 'title-help')}
      <p>{kitWords.helpHow}</p>
      {disclosure(form, contactPart(form))}
      <p>{kitWords.takeTime}</p>
    </Fragment>
  );
};

/** Prints, in large letters or not. */
function printIn(form: ConsentForm, printsLarge: boolean): void {
  form.state = { ...form.state, printsLarge };
  printOr(form.keep);
}

/** Ways to keep what was answered. */
export const Keep: ScreenPart = (form) =>
  keepButtons(
    form,
    [
      <Button look="second" handlePress={() => printIn(form, true)}>
        {form.kitWords.printLarge}
      </Button>,
      receiptOf(form) && (
        <Button look="quiet" handlePress={() => saveRecord(form)}>
          {form.kitWords.saveData}
        </Button>
      ),
      form.state.announcement === 'consentCopySaved' && (
        <p class="hint">
          {form.kitWords.consentCopySaved} {form.kitWords.notHere}
        </p>
      ),
    ],
    () => printIn(form, false),
  );

/** The code, and where it is used. */
export const CodeBox: ScreenPart = (form) => {
  const { kitWords, changeHref } = form;
  return (
    <div key="code" class="code-box">
      {title(form, kitWords.yourCode)}
      <p class="reference">{codeOf(form)}</p>
      <p>{kitWords.codeKeep}</p>
      {changeHref && isWebAddress(changeHref) && (
        <p>
          <a href={absolute(changeHref)} target="_blank">
            {kitWords.changeMindHere}
          </a>
        </p>
      )}
    </div>
  );
};

const drawings: Readonly<Record<string, Drawing>> = { given: yes, paused: skip, withdrawn: stop };

/** The proof of the words. Nobody should have to hear 64 letters and digits on the way: they open it if they want it, and on paper it is open. */
const Proof: ScreenPart = ({ kitWords, agreement }) => {
  const { text, hash = '' } = agreement?.wording ?? {};
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
  const { kitWords, arrival, agreement, host, headingLevel, organisation } = form;
  const receipt = receiptOf(form);
  const { state } = arrival ?? agreement ?? {};
  const isStopped = state === 'withdrawn';
  const takeOut = arrival?.takeOut;
  return (
    <Panel drawing={drawings[state ?? ''] ?? received} title={kitWords[titleOfArrival(form)]} level={levelIn(host, headingLevel)}>
      {state && !arrival?.delete && <p>{/given/.test(state) ? kitWords.changeMindHow : kitWords[`text-${state as 'refused'}`]}</p>}
      {replyOf(form)}
      <slot name="next" />
      {!isStopped && CodeBox(form)}
      {receipt && title(form, kitWords.agreedTitle)}
      {receipt && <p class="hint">{[receipt.services[0]?.service, organisation, dateOfEvent(receipt, kitWords)].join('\n')}</p>}
      {Rows(form)}
      {receipt && rows('person', personRows(receipt, kitWords))}
      {takeOut && rows('take-out', [{ key: 'take-out', question: kitWords.takeOutTitle, answer: takeOut }])}
      {isStopped && disclosure(form, undoPart(form))}
      {receipt && disclosure(form, datesPart(kitWords, receipt))}
      {disclosure(form, contactPart(form))}
      <div class="actions">
        {Keep(form)}
        {agreement && !isStopped && (
          <Button look="second" handlePress={() => form.go('agreed')}>
            {kitWords.iChangeMind}
          </Button>
        )}
        {finishButton(form)}
      </div>
      {agreement && Proof(form)}
    </Panel>
  );
};
