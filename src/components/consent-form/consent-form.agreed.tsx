import { Fragment, h } from '@stencil/core';
import type { ConsentRecord } from '../../consent/record';
import { langOfPart } from '../../language/nearest';
import { FieldError } from '../../parts/error';
import { asked, title, told } from './consent-form.asking';
import { choices, field, problemAt, toggled } from './consent-form.fields';
import { answerRows, saidOn, type Row } from './consent-form.receipt';
import { askedItems } from './consent-form.steps';
import { contactPart, dateIn, undoPart, whyOf } from './consent-form.told';
import type { Form, ScreenPart } from './consent-form.view';

/** Lines of what was asked and what was said to it; `lang` is the language of what was asked, where it is not that of the part around it. */
export const rows = (key: string, lines: readonly Row[], lang?: string): unknown => (
  <dl key={key}>
    {lines.map(([words, said, ...more], index) => (
      <div key={index} class="row">
        <dt>
          <span lang={lang}>{words}</span>
          {more.map((line) => `\n${line}`)}
        </dt>
        <dd>
          <strong>{said}</strong>
        </dd>
      </div>
    ))}
  </dl>
);

/** The language of the words of then, where it is not that of the form now. */
const langOf = ({ markup }: Form, { language }: ConsentRecord): string | undefined => langOfPart(markup.host, language);

/** What was agreed: the words of then, each with what was said to it. */
export const Rows: ScreenPart = (form) => form.receipt && rows('rows', answerRows(form.receipt, form.kitWords), langOf(form, form.receipt));

/** Asks for the code, where the page does not know what was agreed. */
export const Code: ScreenPart = (form) => [
  title(form, form.kitWords.codeTitle, 'title-code'),
  field(form, 'code', 'code', form.kitWords.yourCode, form.kitWords.codeHint),
];

const AgreedOn: ScreenPart = ({ agreed, kitWords }) => agreed && <p class="hint">{saidOn(agreed, kitWords, 0)}</p>;

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
        const legend = <span lang={langOf(form, agreed)}>{item?.words ?? name}</span>;
        return asked(form, `item-${name}`, legend, item ? whyOf(item, kitWords) : [], draft.answers[name], (value) => answer(name, value));
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
