import { Fragment, h } from '@stencil/core';
import type { ConsentRecord } from '../../consent/record';
import { dayIn } from '../../language/day';
import { langOfPart } from '../../language/nearest';
import { FieldError } from '../../parts/error';
import type { ConsentForm } from './consent-form';
import { put } from './consent-form.answering';
import { contactPart, undoPart, whyOf } from './consent-form.disclosure';
import { choices, field, problemOf, toggled } from './consent-form.fields';
import { disclosure, permission, title, type ScreenPart } from './consent-form.questions';
import { answerRows, dateOfEvent, receiptOf, type Row } from './consent-form.receipt';
import { itemsToAsk } from './consent-form.steps';

/** Questions with their answers; `lang` is the language of the questions, if it is not that of the part around them. */
export const rows = (key: string, lines: readonly Row[], lang?: string): unknown => (
  <dl key={key}>
    {lines.map((row) => (
      <div key={row.key} class="row">
        <dt>
          <span lang={lang}>{row.question}</span>
          {row.details?.map((line) => `\n${line}`)}
        </dt>
        <dd>
          <strong>{row.answer}</strong>
        </dd>
      </div>
    ))}
  </dl>
);

/** The language of the words of then, where it is not that of the form now. */
const langOf = ({ host }: ConsentForm, { language }: ConsentRecord): string | undefined => langOfPart(host, language);

/** What was agreed: the words of then, each with its answer. */
export const Rows: ScreenPart = (form) => {
  const receipt = receiptOf(form);
  return receipt && rows('rows', answerRows(receipt, form.kitWords), langOf(form, receipt));
};

/** Asks for the code, where the page does not know what was agreed. */
export const Code: ScreenPart = (form) => [
  title(form, form.kitWords.codeTitle, 'title-code'),
  field(form, 'code', 'code', form.kitWords.yourCode, form.kitWords.codeHint),
];

const AgreedOn: ScreenPart = ({ agreement, kitWords }) => agreement && <p class="hint">{dateOfEvent(agreement, kitWords, 0)}</p>;

/** Everything that was agreed, each part to be changed here, and the ways to stop. */
export const Agreed: ScreenPart = (form) => {
  const { kitWords, agreement, draft } = form;
  if (!agreement) return undefined;
  const { items } = agreement.wording.text;
  return (
    <Fragment>
      {title(form, agreement.state === 'paused' ? kitWords['title-paused'] : kitWords.agreedTitle, 'title-agreed')}
      {AgreedOn(form)}
      {itemsToAsk(agreement.answers, draft).map(({ name }) => {
        const item = items.find((candidate) => candidate.name === name);
        const legend = <span lang={langOf(form, agreement)}>{item?.words ?? name}</span>;
        return permission(form, name, legend, item ? whyOf(item, kitWords) : []);
      })}
      <FieldError id="send-error" problem={problemOf(form, 'send')} messages={kitWords} />
    </Fragment>
  );
};

/** What stopping means, and what it cannot do; one press stops everything. */
export const Stop: ScreenPart = (form) => {
  const { kitWords, agreement, mode } = form;
  return (
    <Fragment>
      {title(form, kitWords.stopAll, 'title-stop')}
      <p>{kitWords.stopMeans}</p>
      {!agreement && mode !== 'withdraw' && <p key="only">{kitWords.codeOnly}</p>}
      {AgreedOn(form)}
      {Rows(form)}
      {disclosure(form, undoPart(form))}
      {disclosure(form, contactPart(form))}
    </Fragment>
  );
};

/** Asked again afterwards: a yes of before is not a yes for ever. */
export const Still: ScreenPart = (form) => {
  const { kitWords, agreement, draft } = form;
  const yes = (agreement?.answers ?? []).filter(({ answer }) => answer === 'yes');
  const wordsFor = (name: string): string => agreement?.wording.text.items.find((item) => item.name === name)?.words ?? name;
  return (
    <Fragment>
      {choices(form, {
        id: 'still',
        legend: title(form, kitWords.stillTitle, 'title-still'),
        options: ['still-happy', 'still-some', 'still-delete'],
        chosen: [draft.still],
        choose: (still) => put(form, { still }, 'still-0'),
      })}
      {draft.still === 'still-some' && [
        yes.length > 0 &&
          choices(form, {
            id: 'take-out',
            legend: kitWords.takeOutTitle,
            options: yes.map(({ name }) => [name, wordsFor(name)] as const),
            chosen: draft.takeOut ?? [],
            several: true,
            choose: (name) => put(form, { takeOut: toggled(draft.takeOut, name) }, 'take-out-words'),
          }),
        field(form, 'take-out-words', 'takeOutWords', kitWords.takeOutWords),
      ]}
      {draft.still === 'still-delete' && disclosure(form, undoPart(form))}
    </Fragment>
  );
};

/** The time that the person agreed to is over. */
export const Expired: ScreenPart = (form) => {
  const { kitWords, agreement } = form;
  const date = [agreement?.askAgainOn, agreement?.keepUntil].filter(Boolean).sort()[0] ?? '';
  return (
    <Fragment>
      {title(form, kitWords['title-expired'], 'title-expired')}
      <p>{kitWords['text-expired'].replace('{date}', dayIn(kitWords.lang, date))}</p>
      {Rows(form)}
      {disclosure(form, contactPart(form))}
    </Fragment>
  );
};
