import { Fragment, h } from '@stencil/core';
import { FieldError } from '../../parts/error';
import { asked, title, told } from './consent-form.asking';
import { choices, field, problemAt, toggled } from './consent-form.fields';
import { answerRows } from './consent-form.receipt';
import { askedItems } from './consent-form.steps';
import { contactPart, dateIn, undoPart, whyOf } from './consent-form.told';
import type { ScreenPart } from './consent-form.view';

/** Lines of what was asked and what was said to it. */
export const rows = (key: string, lines: readonly (readonly [asked: string, said: string])[], lang?: string): unknown => (
  <dl key={key} lang={lang}>
    {lines.map(([words, said]) => (
      <div class="row">
        <dt>{words}</dt>
        <dd>
          <strong>{said}</strong>
        </dd>
      </div>
    ))}
  </dl>
);

/** What was agreed: the words of then, each with what was said to it. */
export const Rows: ScreenPart = ({ receipt, kitWords }) => receipt && rows('rows', answerRows(receipt, kitWords));

/** Asks for the code, where the page does not know what was agreed. */
export const Code: ScreenPart = (form) => [
  title(form, form.kitWords.codeTitle, 'title-code'),
  field(form, 'code', 'code', form.kitWords.yourCode, form.kitWords.codeHint),
];

const AgreedOn: ScreenPart = ({ agreed, kitWords }) =>
  agreed && <p class="hint">{kitWords.agreedOn.replace('{date}', dateIn(kitWords.lang, agreed.events[0]?.event_time ?? ''))}</p>;

/** Everything that was agreed, each part to be changed here, and the ways to stop. */
export const Agreed: ScreenPart = (form) => {
  const { kitWords, agreed, draft, answer } = form;
  if (!agreed) return undefined;
  const { items } = agreed.wording.text;
  return (
    <Fragment>
      {title(form, agreed.state === 'paused' ? kitWords['title-paused'] : kitWords.agreedTitle, 'title-agreed')}
      {AgreedOn(form)}
      {askedItems(agreed.answers, draft).map(({ name }) => {
        const item = items.find((candidate) => candidate.name === name);
        return asked(form, `item-${name}`, item?.words ?? name, item ? whyOf(item, kitWords) : [], draft.answers[name], (value) => answer(name, value));
      })}
      <FieldError id="send-error" problem={problemAt(form, 'send')} messages={kitWords} />
    </Fragment>
  );
};

/** What stopping means, and what it cannot do; one press stops everything. */
export const Stop: ScreenPart = (form) => {
  const { kitWords, agreed, markup } = form;
  return (
    <Fragment>
      {title(form, kitWords.stopAll, 'title-stop')}
      <p>{kitWords.stopMeans}</p>
      {!agreed && markup.mode !== 'withdraw' && <p key="only">{kitWords.codeOnly}</p>}
      {AgreedOn(form)}
      {Rows(form)}
      {told(form, undoPart(form))}
      {told(form, contactPart(form))}
    </Fragment>
  );
};

/** Asked again afterwards: a yes of before is not a yes for ever. */
export const Still: ScreenPart = (form) => {
  const { kitWords, agreed, draft, put } = form;
  const yes = (agreed?.answers ?? []).filter(({ answer }) => answer === 'yes');
  const wordsFor = (name: string): string => agreed?.wording.text.items.find((item) => item.name === name)?.words ?? name;
  return (
    <Fragment>
      {choices(form, {
        id: 'still',
        legend: title(form, kitWords.stillTitle, 'title-still'),
        offered: ['still-happy', 'still-some', 'still-delete'],
        chosen: [draft.still],
        choose: (still) => put({ still }, 'still-0'),
      })}
      {draft.still === 'still-some' && [
        yes.length > 0 &&
          choices(form, {
            id: 'take-out',
            legend: kitWords.takeOutTitle,
            offered: yes.map(({ name }) => [name, wordsFor(name)] as const),
            chosen: draft.takeOut ?? [],
            several: true,
            choose: (name) => put({ takeOut: toggled(draft.takeOut, name) }, 'take-out-words'),
          }),
        field(form, 'take-out-words', 'takeOutWords', kitWords.takeOutWords),
      ]}
      {draft.still === 'still-delete' && told(form, undoPart(form))}
    </Fragment>
  );
};

/** The time that the person agreed to is over. */
export const Expired: ScreenPart = (form) => {
  const { kitWords, agreed } = form;
  const date = [agreed?.askAgainOn, agreed?.keepUntil].filter(Boolean).sort()[0] ?? '';
  return (
    <Fragment>
      {title(form, kitWords['title-expired'], 'title-expired')}
      <p>{kitWords['text-expired'].replace('{date}', dateIn(kitWords.lang, date))}</p>
      {Rows(form)}
      {told(form, contactPart(form))}
    </Fragment>
  );
};
