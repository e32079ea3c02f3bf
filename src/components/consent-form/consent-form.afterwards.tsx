import { Fragment, h, type VNode } from '@stencil/core';
import type { RecordedState } from '../../consent/record';
import { Button } from '../../parts/button';
import { Panel } from '../../parts/panel';
import { change, no, notSent, sent, skip, stop, yes, type Drawing } from '../../parts/pictures';
import { isWebAddress } from '../../sending/address';
import { Rows } from './consent-form.agreed';
import { title, told } from './consent-form.asking';
import { slotOf } from './consent-form.markup';
import { saysYes, stepOf, answersOf } from './consent-form.steps';
import { contactPart, undoPart } from './consent-form.told';
import type { Draft, Form, ScreenPart } from './consent-form.view';

/** All answers before they are sent, each with the way back to it. */
export const Check: ScreenPart = (form) => {
  const { kitWords, items, draft, steps, go } = form;
  const words = (key: string | undefined): string => (kitWords as unknown as Record<string, string>)[key ?? ''] ?? '';
  const about = (draft: Draft): Readonly<Record<string, readonly [asked: string, said: string]>> => ({
    'shown-name': [kitWords.shownNameTitle, draft.shownAs === 'no-name' ? kitWords['no-name'] : (draft.shownName ?? '')],
    'who': [kitWords.who, [words(draft.who), draft.helperName, draft.who === 'legal-authority' && draft.authorityName].filter(Boolean).join('\n')],
    'signature': [kitWords.signTitle, draft.signature === 'spoken' ? kitWords.recorded : (draft.signed ?? '')],
  });
  const row = (step: string, asked: unknown, said: string): unknown => (
    <div key={step} class="row">
      <dt id={`row-${step}`}>{asked}</dt>
      <dd>
        <strong>{said}</strong>
        {steps.includes(step) && (
          <Button id={`change-${step}`} look="quiet" describedBy={`row-${step}`} handlePress={() => go(step, { isChanging: true })}>
            {kitWords.changeAnswer}
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
        {items.map((item, index) => {
          const { answer } = said[index] ?? {};
          return row(stepOf(item), <slot name={slotOf(item.name)} />, kitWords[`say-${answer ?? 'skipped'}`]);
        })}
        {saysYes(said) && Object.entries(about(draft)).map(([step, [asked, text]]) => steps.includes(step) && row(step, asked, text))}
      </dl>
    </Fragment>
  );
};

/** Somebody real, and nothing lost meanwhile. */
export const Help: ScreenPart = (form) => {
  const { kitWords, view, go } = form;
  return (
    <Fragment>
      {title(form, view.asksFor === 'haveQuestion' ? kitWords.questionTitle : kitWords.helpTitle, 'title-help')}
      <p>{kitWords.helpHow}</p>
      {told(form, contactPart(form))}
      <p>{kitWords.takeTime}</p>
      <div class="actions">
        <Button look="main" handlePress={() => go(view.comeFrom ?? 'about')}>
          {kitWords.goOnAnswering}
        </Button>
      </div>
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
    {view.announcement === kitWords.consentCopySaved && <p class="hint">{view.announcement}</p>}
  </Fragment>
);

/** Leaves nothing on a shared screen. */
export const Finish: ScreenPart = ({ kitWords, view, finishAll }) => (
  <Button look="quiet" handlePress={finishAll}>
    {view.phase === 'sent' ? kitWords.finish : kitWords.finishUnsent}
  </Button>
);

/** The code, and where it is used. */
export const CodeBox: ScreenPart = ({ kitWords, code, markup: { changeHref } }) => (
  <div key="code" class="code-box">
    <p class="hint">{kitWords.yourCode}</p>
    <p class="reference">{code}</p>
    <p>{kitWords.codeKeep}</p>
    {changeHref && isWebAddress(changeHref) && (
      <p>
        <a href={changeHref}>{kitWords.changeMindHere}</a>
      </p>
    )}
  </div>
);

const drawings: Readonly<Record<string, Drawing>> = { 'given': yes, 'partly-given': sent, 'refused': no, 'paused': skip, 'withdrawn': stop };

/** The title of a panel, which takes the focus, as a heading among the others. */
const heading = ({ markup }: Form, words: string): VNode => {
  const Level = `h${markup.headingLevel}`;
  return <Level>{words}</Level>;
};

/** The answers have arrived: what they are now, the code, ways to keep a copy, to change one's mind, or to leave no trace. */
export const Sent: ScreenPart = (form) => {
  const { kitWords, view, agreed, go } = form;
  const state = form.state as RecordedState;
  const info = view.outcome?.sent ? view.outcome : undefined;
  const isStopped = state === 'withdrawn';
  return (
    <Panel drawing={drawings[state]} title={heading(form, kitWords[`title-${state}`])}>
      <p>{kitWords[`text-${state}`]}</p>
      {info?.review && <p>{kitWords.sentForReview}</p>}
      {info?.message && <p>{info.message}</p>}
      <slot name="next" />
      {Rows(form)}
      {isStopped && told(form, undoPart(form))}
      {!isStopped && CodeBox(form)}
      {told(form, contactPart(form))}
      {agreed && (
        <p class="hint proof" key="proof">
          {kitWords.proof.replace('{version}', () => agreed.wording.text.version).replace('{hash}', agreed.wording.hash)}
        </p>
      )}
      <div class="actions">
        {Keep(form)}
        {agreed && !isStopped && (
          <Button look="second" handlePress={() => go('agreed')}>
            {kitWords.iChangeMind}
          </Button>
        )}
        {Finish(form)}
      </div>
    </Panel>
  );
};

/** Finished and cleared: nothing of the person is here any more. */
export const Finished: ScreenPart = (form) => {
  const { kitWords, view, beginAgain } = form;
  const [drawing, words] = view.phase === 'finished' ? [change, kitWords.finishedTitle] : [notSent, kitWords.finishedUnsentTitle];
  return (
    <Panel drawing={drawing} title={heading(form, words)}>
      <p>{kitWords.finishedNext}</p>
      <div class="actions">
        <Button look="second" handlePress={beginAgain}>
          {kitWords.startAgain}
        </Button>
      </div>
    </Panel>
  );
};
