import { html } from 'hono/html';
import { words } from '../language/keeping.ts';
import { page, type Html } from '../web/layout.ts';
import { problemPage } from '../web/problems.ts';
import type { StaffRequest } from '../web/routes.ts';
import { dayIn, fill } from '../web/words.ts';
import { checkVersion, consentsIn, findConsent, type Consent, type ConsentFinding, type ConsentVersion } from './consents.ts';

type Shown = keyof typeof words.consentStates;

/** What a consent amounts to on a day. */
function stateOf([newest]: Consent, today: string): Shown {
  const { answer, record } = newest;
  if (!answer) return 'taken-back';
  if (!record) return answer.record ? 'unknown' : 'asked-to-stop';
  const { keepUntil = '9', askAgainOn = '9', state } = record;
  return state !== 'withdrawn' && (keepUntil < today || askAgainOn <= today) ? 'expired' : state;
}

const serviceOf = (consent: Consent): string => consent.find(({ record }) => record)?.record?.services[0]?.service ?? words.unnamed;

const proofOf = ({ isValid, proves }: ConsentFinding): string => (proves === 'nothing' ? words.proves.nothing : isValid ? words.isValid : words.isNotValid);

/** Every consent, with its state and whether its proof is right. */
export async function consentsPage({ desk, context, session }: StaffRequest): Promise<Response> {
  const today = desk.now().toISOString().slice(0, 10);
  const consents = await consentsIn(desk.store);
  const rows = await Promise.all(
    consents.map(async (consent) => {
      const [newest, ...earlier] = consent;
      const finding = await checkVersion(newest, earlier);
      return html`<tr>
        <th scope="row"><a href="/keeping/consents/${newest.id}">${serviceOf(consent)}</a></th>
        <td>${words.consentStates[stateOf(consent, today)]}</td>
        <td>${dayIn(newest.receivedAt)}</td>
        <td ${finding.problems.length > 0 ? html`class="error"` : ''}>${proofOf(finding)}</td>
      </tr>`;
    }),
  );
  const content = html`<h1>${words.consentsTitle}</h1>
    ${
      rows.length === 0
        ? html`<p>${words.consentsNone}</p>`
        : html`<div class="wide" role="region" aria-label="${words.consentsTitle}" tabindex="0">
            <table>
              <thead>
                <tr>
                  <th scope="col">${words.project}</th>
                  <th scope="col">${words.state}</th>
                  <th scope="col">${words.changed}</th>
                  <th scope="col">${words.proof}</th>
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`
    }
    <p><a href="/keeping">${words.back}</a></p>`;
  return context.html(page({ desk, title: words.consentsTitle, content, session, path: '/keeping' }));
}

const rowsOf = (rows: readonly (readonly [string, string | undefined])[]): Html =>
  html`${rows.map(([title, text]) =>
    text
      ? html`<dt>${title}</dt>
          <dd>${text}</dd>`
      : '',
  )}`;

const day = (text: string | undefined): string | undefined => text && dayIn(text);

function recordParts({ answer, record }: ConsentVersion): Html {
  if (!record) return html``;
  const { wording, shownName, signature, help, authority } = record;
  const asked = new Map(wording.text.items.map((item) => [item.name, item.words]));
  return html`<h2>${words.answersTitle}</h2>
    <dl>
      ${record.answers.map(
        (one) =>
          html`<dt lang="${wording.text.lang}" dir="auto">${asked.get(one.name) ?? one.name}</dt>
            <dd>${words.answers[one.answer]}</dd>`,
      )}
    </dl>
    <dl>
      ${rowsOf([
        [words.until, day(record.keepUntil)],
        [words.askAgain, day(record.askAgainOn)],
        [words.shownName, shownName?.name ?? shownName?.as],
        [words.signed, signature?.words ?? signature?.witness ?? signature?.by],
        [words.helped, help?.name ?? help?.kinds.join(', ')],
        [words.decides, authority?.name],
        [words.takeOut, answer?.takeOut ?? record.takeOut],
      ])}
    </dl>
    ${(answer?.delete ?? record.delete) ? html`<p class="error">${words.wantsDeleted}</p>` : ''}
    <h2>${words.log}</h2>
    <ol>
      ${record.events.map((event) => html`<li>${words.events[event.event_type]}, ${day(event.event_time)}</li>`)}
    </ol>`;
}

/** One consent: its newest version with what its proof says, and the earlier ones. */
export async function consentPage({ desk, context, session }: StaffRequest): Promise<Response> {
  const consent = await findConsent(desk.store, context.req.param('id') ?? '');
  if (!consent) return problemPage(context, desk, 'not-found', session);
  const [newest, ...earlier] = consent;
  const finding = await checkVersion(newest, earlier);
  const title = fill(words.consentTitle, { service: serviceOf(consent) });
  const content = html`<h1>${title}</h1>
    <p><strong>${words.consentStates[stateOf(consent, desk.now().toISOString().slice(0, 10))]}</strong></p>
    <h2>${words.proof}</h2>
    <p>${proofOf(finding)} ${finding.isValid ? words.proves[finding.proves] : ''}</p>
    ${
      finding.problems.length > 0
        ? html`<ul class="error">
            ${finding.problems.map((problem) => html`<li>${problem}</li>`)}
          </ul>`
        : ''
    }
    <p class="quiet">${words.provesOnly}</p>
    ${recordParts(newest)}
    <h2>${words.versions}</h2>
    <ul>
      ${consent.map(
        ({ id, receivedAt, answer }) =>
          html`<li>${fill(words.version, { day: dayIn(receivedAt) })}${answer ? html`. <a href="/answers/${id}">${words.open}</a>` : `. ${words.gone}.`}</li>`,
      )}
    </ul>
    <p><a href="/keeping/consents">${words.consentsTitle}</a></p>`;
  return context.html(page({ desk, title, content, session, path: '/keeping' }));
}
