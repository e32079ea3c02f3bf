import type { Page } from '@playwright/test';
import type { ConsentRecord } from '../../consent/record';
import { verifyConsentText } from '../../consent/verify';
import { answer, begin, choose, form, inAttribute, items, later, next, open, press, question, received, send, sign, title } from '../../../tests/consent';
import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';
import { sampleRecord } from './consent-form.sample';

const give = (mode: string, record: ConsentRecord = sampleRecord, action = ''): string =>
  later(mode, `record="${inAttribute(record)}" ${action && `action="${action}"`}`);

const writeCode = async (page: Page, code: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Your code' }).fill(code);
  await next(page);
};

test.describe('changing one’s mind', () => {
  test('what was agreed is shown; a yes becomes a no in two steps, without signing', inEveryEngine, async ({ page, site }) => {
    await open(page, site, give('change', sampleRecord, `${site.url}/answers`));
    await expect(page.getByText('You said this on 1 June 2026.')).toBeVisible();
    await expect(question(page, 'You can film me.').getByRole('radio', { name: 'Yes' })).toBeChecked();
    await press(page, 'Send my changes');
    await expect(page.getByText('Change an answer first.')).toBeVisible();
    await question(page, 'You can film me.').getByRole('radio', { name: 'No' }).check();
    await press(page, 'Send my changes');
    await expect(page.getByText('We will only do what you said yes to.')).toBeFocused();
    const { event, state, record, code } = received(site).answer;
    expect([event, state, code]).toEqual(['changed', 'partly-given', sampleRecord.code]);
    expect(record?.answers.map(({ name, answer: said }) => [name, said])).toEqual([
      ['take-part', 'yes'],
      ['video', 'no'],
      ['website', 'no'],
    ]);
    expect(record?.services[0]?.purposes.map(({ purpose }) => purpose)).toEqual(['I take part, so that we can make the film']);
    expect(record?.events.map((each) => [each.event_type, each.wording_hash])).toEqual([
      ['given', sampleRecord.wording.hash],
      ['changed', sampleRecord.wording.hash],
    ]);
    expect(record && (await verifyConsentText(record))).toMatchObject({ isValid: true, problems: [] });
  });

  test('a no that becomes a yes is signed', async ({ page, site }) => {
    await open(page, site, give('change', sampleRecord, `${site.url}/answers`));
    await question(page, 'You can put the film on the website.').getByRole('radio', { name: 'Yes' }).check();
    await press(page, 'Send my changes');
    await choose(page, 'I write my initials');
    await page.getByRole('textbox', { name: 'Your initials' }).fill('AG');
    await expect(page.getByText('We keep it until 31 December 2031.')).toBeVisible();
    await press(page, 'Send my changes');
    await expect(page.getByText('Thank you. You said yes.')).toBeFocused();
    expect(received(site).answer).toMatchObject({
      event: 'changed',
      state: 'given',
      record: { signature: { by: 'initials', words: 'AG' }, shownName: sampleRecord.shownName },
    });
  });

  test('stopped in two steps, with what nobody can undo said before and after', async ({ page, site }) => {
    await open(page, site, give('change', sampleRecord, `${site.url}/answers`));
    await press(page, 'Stop everything');
    await expect(page.getByText('We cannot take back printed paper.')).toBeVisible();
    await press(page, 'Stop everything');
    await expect(page.getByText('You stopped everything.')).toBeFocused();
    await expect(page.getByText('We cannot take back printed paper.')).toBeVisible();
    expect(received(site).answer).toMatchObject({ event: 'withdrawn', state: 'withdrawn', record: { state: 'withdrawn', services: [{ purposes: [] }] } });
  });

  test('paused, and gone on with again: the answers are as they were', async ({ page, site }) => {
    await open(page, site, give('change', sampleRecord, `${site.url}/answers`));
    await press(page, 'Pause for now');
    await expect(page.getByText('We have paused everything.')).toBeFocused();
    await press(page, 'I have changed my mind');
    await press(page, 'Carry on');
    await expect(page.getByText('We will only do what you said yes to.')).toBeFocused();
    expect([0, 1].map((index) => received(site, index).answer.event)).toEqual(['paused', 'resumed']);
    expect(received(site, 1).answer.record?.events.map(({ event_state }) => event_state)).toEqual(['partly-given', 'paused', 'partly-given']);
  });

  test('what has just been given can be undone on the same screen', async ({ page, site }) => {
    await open(page, site, form(`action="${site.url}/answers" without="understood shown-name who"`));
    await press(page, 'Start');
    await next(page);
    await answer(page, 'Yes', 'Yes', 'Yes');
    await choose(page, 'I write my name');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Alex');
    await next(page);
    await send(page);
    await press(page, 'I have changed my mind');
    await press(page, 'Stop everything');
    await press(page, 'Stop everything');
    await expect(page.getByText('You stopped everything.')).toBeVisible();
    const [given, withdrawn] = [0, 1].map((index) => received(site, index).answer);
    expect(withdrawn?.code).toBe(given?.code);
    expect(withdrawn?.record?.consentReceiptID).toBe(given?.record?.consentReceiptID);
    expect(withdrawn?.record?.events.map(({ event_type }) => event_type)).toEqual(['given', 'withdrawn']);
  });
});

test('a pause ends only when the person says so, and a change is not lost by it', async ({ page, site }) => {
  await open(page, site, give('change', { ...sampleRecord, state: 'paused' }, `${site.url}/answers`));
  await question(page, 'You can film me.').getByRole('radio', { name: 'No' }).check();
  await press(page, 'Send my changes');
  await expect(page.getByText('We have paused everything.')).toBeFocused();
  expect(received(site).answer).toMatchObject({ event: 'changed', state: 'paused' });
  await open(page, site, give('change', sampleRecord, `${site.url}/answers`));
  await question(page, 'You can film me.').getByRole('radio', { name: 'No' }).check();
  await press(page, 'Pause for now');
  await expect(page.getByText('Send your changes first.')).toBeVisible();
  expect(site.answers).toHaveLength(1);
});

test('no to the item that the others depend on removes them, even later; help leads back, and “leave it” too', async ({ page, site }) => {
  await open(page, site, give('change', sampleRecord, `${site.url}/answers`));
  await press(page, 'Stop everything');
  await press(page, 'I have a question');
  await press(page, 'Carry on with my answers');
  await press(page, 'Leave it as it is');
  await question(page, 'I take part.').getByRole('radio', { name: 'No' }).check();
  await expect(question(page, 'You can film me.')).toHaveCount(0);
  await press(page, 'Send my changes');
  await expect(page.getByText('You said no.')).toBeVisible();
  const { record } = received(site).answer;
  expect(record?.answers.map(({ answer: said }) => said)).toEqual(['no', 'not-asked', 'not-asked']);
  expect(record?.events.map(({ answers }) => answers['video'])).toEqual(['yes', 'not-asked']);
});

test('a stop that does not arrive: the focus stays, it can be tried again, and a copy says “not sent yet”', async ({ page, site }) => {
  let finish = (): void => undefined;
  site.respond = (_, response) => void (finish = () => response.writeHead(422).end());
  await open(page, site, give('withdraw', sampleRecord, `${site.url}/answers`));
  await press(page, 'Stop everything');
  await expect(page.getByRole('button', { name: 'We are sending your answer.' })).toBeFocused();
  await expect.poll(() => site.answers.length).toBe(1);
  finish();
  await expect(page.getByText('We could not send your answer.')).toBeFocused();
  site.respond = undefined;
  await press(page, 'Try again');
  await expect(page.getByText('You stopped everything.')).toBeFocused();
  expect(received(site, 1).id).toBe(received(site, 0).id);
});

test.describe('with the code alone', () => {
  test('a mistake in it is seen at once, however it is written it is read, and everything is stopped', inEveryEngine, async ({ page, site }) => {
    await open(page, site, later('withdraw', `action="${site.url}/answers"`));
    const { code } = sampleRecord;
    await writeCode(page, `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`);
    await expect(page.getByText('Something in this code is not right. Please look at it again.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Your code' })).toBeFocused();
    await writeCode(page, code.toLowerCase().replaceAll('-', '  '));
    await expect(title(page, 'Stop everything')).toBeFocused();
    await press(page, 'Stop everything');
    await expect(page.getByText('You stopped everything.')).toBeFocused();
    expect(received(site).answer).toEqual({ event: 'withdrawn', state: 'withdrawn', code });
  });

  test('the organisation does not know it: its words are shown, and the code can be put right', async ({ page, site }) => {
    site.respond = (_, response) =>
      response.writeHead(404, { 'content-type': 'application/problem+json' }).end(JSON.stringify({ detail: 'We do not know this code.' }));
    await open(page, site, later('withdraw', `action="${site.url}/answers"`));
    await writeCode(page, sampleRecord.code);
    await press(page, 'Stop everything');
    await expect(page.getByText('We do not know this code.')).toBeVisible();
    await press(page, 'Leave it as it is');
    await expect(page.getByRole('textbox', { name: 'Your code' })).toHaveValue(sampleRecord.code);
  });

  test('the page looks for the record: found, it is shown; not found, it is said', async ({ page, site }) => {
    await open(page, site, later('change'));
    await page.evaluate((record) => {
      document.addEventListener('coCode', (event) => {
        const { code, waitForRecord } = (event as CustomEvent<{ code: string; waitForRecord: (record: Promise<unknown>) => void }>).detail;
        waitForRecord(code === record.code ? Promise.resolve(record) : Promise.reject(new Error('none')));
      });
    }, sampleRecord);
    await writeCode(page, 'M6HY-9W4K-KW8Z');
    await expect(page.getByText('We do not know this code. Please look at it again.')).toBeVisible();
    await writeCode(page, sampleRecord.code);
    await expect(title(page, 'What you said')).toBeFocused();
    await expect(question(page, 'You can film me.').getByRole('radio', { name: 'Yes' })).toBeChecked();
  });

  test('nobody looks for it: what can be done without is offered', async ({ page, site }) => {
    await open(page, site, later('change'));
    await writeCode(page, sampleRecord.code);
    await expect(page.getByText('We cannot show your answers here. You can still stop everything.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'together@anytown.example' })).toBeVisible();
  });
});

test.describe('afterwards', () => {
  test('still happy: nothing changes but the log', async ({ page, site }) => {
    await open(page, site, give('after', sampleRecord, `${site.url}/answers`));
    await press(page, 'Send my answers');
    await expect(page.getByText('Choose an answer.')).toBeVisible();
    await choose(page, 'Yes, it is OK');
    await press(page, 'Send my answers');
    await expect(page.getByText('We will only do what you said yes to.')).toBeFocused();
    const { event, record } = received(site).answer;
    expect([event, record?.answers]).toEqual(['confirmed', sampleRecord.answers]);
    expect(record?.events.at(-1)?.event_type).toBe('confirmed');
  });

  test('some of it is taken out: which, and what else in one’s own words', async ({ page, site }) => {
    await open(page, site, give('after', sampleRecord, `${site.url}/answers`));
    await choose(page, 'Take some of it out');
    await press(page, 'Send my answers');
    await expect(page.getByText('Choose one, or write what to take out.')).toBeVisible();
    await page.getByRole('checkbox', { name: 'You can film me.' }).check();
    await page.getByRole('textbox', { name: 'Which parts?' }).fill('When I talk about my brother.');
    await press(page, 'Send my answers');
    await expect(page.getByText('You told us what to take out.')).toBeVisible();
    await expect(page.getByText('When I talk about my brother.')).toBeVisible();
    expect(received(site).answer).toMatchObject({
      event: 'changed',
      takeOut: 'When I talk about my brother.',
      record: { answers: [{ answer: 'yes' }, { answer: 'no' }, { answer: 'no' }] },
    });
  });

  test('all of it is deleted', async ({ page, site }) => {
    await open(page, site, give('after', sampleRecord, `${site.url}/answers`));
    await choose(page, 'Delete all of it');
    await expect(page.getByText('We cannot take back printed paper.')).toBeVisible();
    await press(page, 'Send my answers');
    await expect(page.getByText('You asked us to delete it.')).toBeVisible();
    expect(received(site).answer).toMatchObject({ event: 'withdrawn', state: 'withdrawn', delete: true, record: { delete: true } });
  });
});

test('expired: it is said, nothing is used, and the questions can be answered again as if for the first time', async ({ page, site }) => {
  const over = { ...sampleRecord, askAgainOn: '2026-06-30' };
  await page.clock.setFixedTime(new Date('2026-07-01T10:00:00Z'));
  await open(page, site, form(`mode="change" record="${inAttribute(over)}" action="${site.url}/answers"`, items));
  await expect(title(page, 'Your yes has ended.')).toBeVisible();
  await expect(page.getByText('It ended on 30 June 2026. We will not use anything new.')).toBeVisible();
  await press(page, 'Answer the questions again');
  await begin(page);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await answer(page, 'Yes', 'No', 'No');
  await sign(page);
  await send(page);
  await expect(page.getByText('We will only do what you said yes to.')).toBeVisible();
  const { record } = received(site).answer;
  expect(record?.code).not.toBe(over.code);
});

test('each state is told to the page: what it begins with, too', async ({ page, site }) => {
  const states = async (content: string): Promise<unknown> => {
    await page.goto(addPage(site, '/states', content, ['/listening.js', '/cdn/consent-form.js']));
    await page.waitForFunction(() => 'states' in window);
    return page.evaluate(() => (window as unknown as { states: unknown }).states);
  };
  site.pages.set('/listening.js', 'document.addEventListener("coState", ({ detail }) => (window.states = [...(window.states ?? []), detail.state]));');
  await page.route('**/listening.js', (route) => route.fulfill({ contentType: 'text/javascript', body: site.pages.get('/listening.js') }));
  expect(await states(form())).toEqual(['not-started']);
  expect(await states(give('change'))).toEqual(['partly-given']);
  expect(await states(give('change', { ...sampleRecord, state: 'paused' }))).toEqual(['paused']);
  expect(await states(give('change', { ...sampleRecord, state: 'withdrawn' }))).toEqual(['withdrawn']);
  expect(await states(give('change', { ...sampleRecord, keepUntil: '2026-01-01' }))).toEqual(['expired']);
});
