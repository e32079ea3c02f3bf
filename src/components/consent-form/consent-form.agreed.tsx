import { Fragment, h } from '@stencil/core';
import type { Permission } from '../../consent/record';
import { Button } from '../../parts/button';
import { FieldError } from '../../parts/error';
import { choices, field, problemAt, toggled, yesOrNo } from './consent-form.fields';
import { contactPart, dateIn, undoPart } from './consent-form.told';
import { rowsOf } from './consent-form.receipt';
import { title, told } from './consent-form.asking';
import type { ScreenPart } from './consent-form.view';

/** What was agreed: the words of then, each with what was said to it. */
export const Rows: ScreenPart = ({ receipt, kitWords }) =>
  receipt && (
    <dl key="rows" lang={receipt.language}>
      {rowsOf(receipt).map(([words, { name, answer }]) => (
        <div key={name} class="row">
          <dt>{words}</dt>
          <dd>
            <strong lang={kitWords.lang}>{kitWords[`say-${answer}`]}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );

/** Asks for the code, where the page does not know what was agreed. */
export const Code: ScreenPart = (form) => {
  const { kitWords, askForHelp } = form;
  return (
    <Fragment>
      {title(form, kitWords.codeTitle, 'title-code')}
      {field(form, 'code', 'code', kitWords.yourCode, kitWords.codeHint)}
      <div class="actions">
        <Button id="send" look="main" type="submit">
          {kitWords.next}
        </Button>
        <Button look="quiet" handlePress={() => askForHelp('wantHelp')}>
          {kitWords.codeLost}
        </Button>
      </div>
    </Fragment>
  );
};

const AgreedOn: ScreenPart = ({ agreed, kitWords }) =>
  agreed && <p class="hint">{kitWords.agreedOn.replace('{date}', dateIn(kitWords.lang, agreed.events[0]?.event_time ?? ''))}</p>;

/** Everything that was agreed, each part to be changed here, and the ways to stop. */
export const Agreed: ScreenPart = (form) => {
  const { kitWords, agreed, draft, answer, dispatch, go } = form;
  if (!agreed) return undefined;
  const isPaused = agreed.state === 'paused';
  const problem = problemAt(form, 'agreed');
  return (
    <Fragment>
      {title(form, isPaused ? kitWords['title-paused'] : kitWords.agreedTitle, 'title-agreed')}
      {AgreedOn(form)}
      <div key="rows" lang={agreed.language}>
        {rowsOf(agreed).map(([words, { name }]) =>
          choices(form, {
            id: `item-${name}`,
            legend: words,
            offered: yesOrNo(kitWords),
            chosen: [draft.answers[name]],
            choose: (value) => answer(name, value as Permission),
          }),
        )}
      </div>
      <div class="actions" key="actions">
        <FieldError id="agreed-error" problem={problem} messages={kitWords} />
        <Button id="agreed" look="main" type="submit" describedBy={problem && 'agreed-error'}>
          {kitWords.sendChanges}
        </Button>
        <Button look="second" handlePress={() => dispatch(isPaused ? 'resumed' : 'paused')}>
          {isPaused ? kitWords.resume : kitWords.pauseAll}
        </Button>
        <Button look="second" handlePress={() => go('stop', { comeFrom: 'agreed' })}>
          {kitWords.stopAll}
        </Button>
      </div>
    </Fragment>
  );
};

/** What stopping means, and what it cannot do; one press stops everything. */
export const Stop: ScreenPart = (form) => {
  const { kitWords, agreed, markup, view, go } = form;
  return (
    <Fragment>
      {title(form, kitWords.stopAll, 'title-stop')}
      <p>{kitWords['text-withdrawn']}</p>
      {!agreed && markup.mode !== 'withdraw' && <p key="only">{kitWords.codeOnly}</p>}
      {AgreedOn(form)}
      {Rows(form)}
      {told(form, undoPart(form))}
      {told(form, contactPart(form))}
      <div class="actions">
        <Button id="send" look="main" type="submit">
          {kitWords.stopAll}
        </Button>
        {view.comeFrom && (
          <Button look="second" handlePress={() => go(view.comeFrom as string)}>
            {kitWords.keepAsIs}
          </Button>
        )}
      </div>
    </Fragment>
  );
};

/** Asked again afterwards: a yes of before is not a yes for ever. */
export const Still: ScreenPart = (form) => {
  const { kitWords, agreed, draft, put } = form;
  const yes = (agreed ? rowsOf(agreed) : []).filter(([, { answer }]) => answer === 'yes');
  return (
    <Fragment>
      {choices(form, {
        id: 'still',
        legend: title(form, kitWords.stillTitle, 'title-still'),
        offered: ['still-happy', 'still-some', 'still-delete'],
        chosen: [draft.still],
        choose: (still) => put({ still }, 'still-0'),
      })}
      {draft.still === 'still-some' && (
        <div key="some">
          {yes.length > 0 &&
            choices(form, {
              id: 'take-out',
              legend: kitWords.takeOutTitle,
              offered: yes.map(([words, { name }]) => [name, words] as const),
              chosen: draft.takeOut ?? [],
              several: true,
              choose: (name) => put({ takeOut: toggled(draft.takeOut, name) }, 'take-out-0'),
            })}
          {field(form, 'take-out-words', 'takeOutWords', kitWords.takeOutWords, kitWords.notNeeded)}
        </div>
      )}
      {draft.still === 'still-delete' && told(form, undoPart(form))}
      <div class="actions">
        <Button id="send" look="main" type="submit">
          {kitWords.sendAnswers}
        </Button>
      </div>
    </Fragment>
  );
};

/** The time that the person agreed to is over. */
export const Expired: ScreenPart = (form) => {
  const { kitWords, agreed, items, beginAgain, go } = form;
  const date = [agreed?.askAgainOn, agreed?.keepUntil].filter(Boolean).sort()[0] ?? '';
  return (
    <Fragment>
      {title(form, kitWords['title-expired'], 'title-expired')}
      <p>{kitWords['text-expired'].replace('{date}', dateIn(kitWords.lang, date))}</p>
      {Rows(form)}
      {told(form, contactPart(form))}
      <div class="actions">
        {items.length > 0 && (
          <Button look="main" handlePress={beginAgain}>
            {kitWords.expiredAgain}
          </Button>
        )}
        <Button look="second" handlePress={() => go('stop', { comeFrom: 'expired' })}>
          {kitWords.stopAll}
        </Button>
      </div>
    </Fragment>
  );
};
