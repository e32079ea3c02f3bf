import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { record } from '../src/store/log.ts';
import { runDaily } from '../src/keeping/daily.ts';
import { recordingsFolder } from '../src/receiving/recordings.ts';
import { onEachStore, type Browser, type TestDesk } from './desk.ts';
import { bundleIn, consentAnswer, everythingIn, publishReply, storeAnswer } from './keeping.ts';

const old = '2024-11-01T09:00:00.000Z';

/** The state of an answer. */
const stateOf = async ({ desk }: TestDesk, id: string): Promise<string | undefined> =>
  (await desk.store.first<{ state: string }>('SELECT state FROM answers WHERE id = ?', id))?.state;

/** Presses the button of the list of what is due, and returns where the browser goes. */
async function eraseDue(officer: Browser): Promise<string> {
  const list = await (await officer.get('/keeping/due')).text();
  const moment = /name="moment" value="([^"]+)"/.exec(list)?.[1] ?? '';
  return (await officer.post('/keeping/due', { moment })).headers.get('location') ?? '';
}

onEachStore('keeping', (open) => {
  it('lists what is due with numbers and days, and erases it only when asked to', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const due = await storeAnswer(test.desk, {
      receivedAt: old,
      answer: { more: 'Zebedee words', contact: 'zebedee@anytown.example' },
      sound: 'Zebedee sound',
    });
    const later = await storeAnswer(test.desk, { receivedAt: '2024-11-20T09:00:00.000Z' });
    const fresh = await storeAnswer(test.desk, { receivedAt: '2026-01-01T09:00:00.000Z' });
    const list = await (await officer.get('/keeping/due')).text();
    assert.ok(list.includes('1 November 2024') && list.includes('20 November 2024'));
    assert.ok(list.includes('2 answers are due.'));
    assert.equal(await stateOf(test, due.id), 'new');

    const location = await eraseDue(officer);
    assert.match(location, /^\/keeping\/certificates\/\d+\?done=2$/);
    assert.deepEqual([await stateOf(test, due.id), await stateOf(test, later.id), await stateOf(test, fresh.id)], ['erased', 'erased', 'new']);
    assert.ok(!/zebedee/i.test(await everythingIn(test.desk)));
    assert.ok(!existsSync(join(recordingsFolder(test.desk), `${due.id}.webm`)));
    const row = await test.desk.store.first<Record<string, string>>('SELECT received_at, code_hash, question, ended_on FROM answers WHERE id = ?', due.id);
    assert.deepEqual({ ...row }, { received_at: '2024-11-01', code_hash: '', question: '', ended_on: '2026-11-30' });
    assert.ok((await (await officer.get('/keeping/due')).text()).includes('Nothing is due.'));
  });

  it('gives a certificate with what, when, by whom and the entry of the log, and says if the log is damaged', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer', 'Amina Okafor');
    await storeAnswer(test.desk, { receivedAt: old });
    await storeAnswer(test.desk, { receivedAt: old, tool: 'co-impact' });
    const location = await eraseDue(officer);
    const number = Number(/(\d+)\?/.exec(location)?.[1]);
    const entry = await test.desk.store.first<{ hash: string }>('SELECT hash FROM log WHERE number = ?', number);
    const page = await (await officer.get(location)).text();
    for (const words of [
      '2 answers are erased.',
      'co-comment',
      'co-impact',
      'Amina Okafor, Head of transport',
      '30 November 2026',
      `Number ${number}`,
      entry?.hash ?? '-',
      'No entry was changed',
    ])
      assert.ok(page.includes(words), words);
    assert.ok((await (await officer.get('/keeping')).text()).includes(`/keeping/certificates/${number}"`));
    const trigger = test.desk.store.kind === 'sqlite' ? 'DROP TRIGGER log_is_not_changed' : 'DROP TRIGGER log_only_grows ON log';
    await test.desk.store.script(`${trigger}; UPDATE log SET detail = 'co-comment 9' WHERE number = ${number}`);
    assert.ok((await (await officer.get(location)).text()).includes(`The log is damaged from entry ${number} on.`));
    assert.equal((await officer.get('/keeping/certificates/1')).status, 404);
  });

  it('keeps what is published, open complaints, and permissions that last', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const published = await storeAnswer(test.desk, { receivedAt: old });
    await publishReply(test.desk, [published.id]);
    const complaint = await storeAnswer(test.desk, { receivedAt: old, name: 'complaint' });
    const lasting = await storeAnswer(test.desk, { receivedAt: old, tool: 'co-consent-form', answer: await consentAnswer({ keepUntil: '2031-12-31' }) });
    const over = await storeAnswer(test.desk, { receivedAt: old, tool: 'co-consent-form', answer: await consentAnswer({ keepUntil: '2025-12-31' }) });
    await eraseDue(officer);
    const states = async (): Promise<(string | undefined)[]> => Promise.all([published, complaint, lasting, over].map(({ id }) => stateOf(test, id)));
    assert.deepEqual(await states(), ['new', 'new', 'new', 'erased']);
    await officer.post(`/complaints/${complaint.id}/acknowledge`);
    await officer.post(`/complaints/${complaint.id}/close`);
    await eraseDue(officer);
    assert.deepEqual(await states(), ['new', 'erased', 'new', 'erased']);
  });

  it('has other days for tools that retention.json names, and erases nothing if that file is wrong', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const file = join(test.desk.settings.data, 'retention.json');
    const receivedAt = '2026-11-01T09:00:00.000Z';
    const short = await storeAnswer(test.desk, { tool: 'co-i-statement', receivedAt, answer: { value: 'yes' } });
    const usual = await storeAnswer(test.desk, { receivedAt });
    for (const wrong of ['{', '[]', '{ "comment": 10 }', '{ "co-i-statement": 0 }', '{ "co-i-statement": "10" }']) {
      writeFileSync(file, wrong);
      assert.equal((await officer.get('/keeping/due')).status, 500, wrong);
      await runDaily(test.desk).catch(() => undefined);
      assert.equal(await stateOf(test, short.id), 'new');
    }
    writeFileSync(file, '{ "co-i-statement": 10 }');
    assert.ok((await (await officer.get('/keeping')).text()).includes('10 days'));
    await eraseDue(officer);
    assert.deepEqual([await stateOf(test, short.id), await stateOf(test, usual.id)], ['erased', 'new']);
  });

  it('never erases what was not on the list', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const { id } = await storeAnswer(test.desk, { receivedAt: '2026-11-29T09:00:00.000Z' });
    for (const moment of ['2030-01-01T00:00:00.000Z', 'soon', '']) {
      assert.equal((await officer.post('/keeping/due', { moment })).headers.get('location'), '/keeping/due?done=0');
      assert.equal(await stateOf(test, id), 'new');
    }
  });

  it('erases by itself once a day, on one of several desks, but not before an information officer has done it once', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const first = await storeAnswer(test.desk, { receivedAt: old });
    await runDaily(test.desk);
    assert.equal(await stateOf(test, first.id), 'new');
    assert.ok(test.reports.includes('{"what":"retention.waiting","due":1}'));
    await eraseDue(officer);
    const second = await storeAnswer(test.desk, { receivedAt: old });
    await runDaily(test.desk);
    assert.equal(await stateOf(test, second.id), 'new', 'today is done already');
    test.setTime('2026-12-01T09:00:00.000Z');
    await Promise.all([1, 2, 3].map(() => runDaily(test.desk)));
    assert.equal(await stateOf(test, second.id), 'erased');
    assert.equal((await test.desk.store.all("SELECT number FROM log WHERE action = 'retention.daily' AND subject = '2026-12-01'")).length, 1);
    const [last] = await test.desk.store.all<{ staff_id: string | null; detail: string }>(
      "SELECT staff_id, detail FROM log WHERE action = 'retention.erase' ORDER BY number DESC LIMIT 1",
    );
    assert.deepEqual({ ...last }, { staff_id: null, detail: 'co-comment 1' });
  });

  it('complaints have a clock of 30 days, and those that are late come first', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const days = ['2026-11-29', '2026-10-01', '2026-10-31', '2026-10-30'];
    const sent = [];
    for (const day of days) sent.push(await storeAnswer(test.desk, { name: 'complaint', receivedAt: `${day}T23:30:00.000Z` }));
    await storeAnswer(test.desk, { name: 'ideas' });
    const text = await (await officer.get('/complaints')).text();
    const left = [...text.matchAll(/<strong[^>]*>([^<]+)<\/strong>, by ([^<]+)</g)].map(([, time, by]) => `${time}, ${by}`);
    assert.deepEqual(left, [
      '30 days late, 31 October 2026',
      '1 day late, 29 November 2026',
      'Today is the last day, 30 November 2026',
      '29 days left, 29 December 2026',
    ]);
  });

  it('complaints by telephone or letter are entered with the day on which they came, once, and are read and erased as others are', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const form = await (await officer.get('/complaints/new')).text();
    const id = /name="id" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const fields = { id, way: 'letter', day: '2026-11-20', words: 'You <gave> my number to Zebedee.', contact: '12 High Street' };
    for (const wrong of [{ day: '2026-12-01' }, { day: '2025-11-01' }, { day: '2026-02-30' }, { day: '' }, { words: ' ' }]) {
      const refused = await officer.post('/complaints/new', { ...fields, ...wrong });
      assert.equal(refused.status, 422);
      assert.ok((await refused.text()).includes('value="12 High Street"'));
    }
    assert.deepEqual(await test.desk.store.all('SELECT id FROM answers'), []);
    for (let clicks = 0; clicks < 2; clicks += 1)
      assert.equal((await officer.post('/complaints/new', fields)).headers.get('location'), '/complaints?done=enter');
    const list = await (await officer.get('/complaints?done=enter')).text();
    assert.ok(list.includes('The complaint is entered.') && list.includes('20 days left') && list.match(/20 November 2026/g)?.length === 2);
    const page = await (await officer.get(`/answers/${id}`)).text();
    for (const text of ['You &lt;gave&gt; my number to Zebedee.', '12 High Street', 'By letter or e-mail']) assert.ok(page.includes(text), text);
    const log = await test.desk.store.all('SELECT action, detail, staff_id FROM log WHERE subject = ?', id);
    assert.deepEqual(log, [{ action: 'complaint.enter', detail: 'letter', staff_id: officer.staffId }]);
    await officer.post('/keeping/person/erase', { who: id, id, sure: 'yes' });
    assert.ok(!(await everythingIn(test.desk)).includes('Zebedee'));
  });

  it('complaints are acknowledged before they are closed, once, and in the log', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const { id } = await storeAnswer(test.desk, { name: 'complaint' });
    const step = async (name: string): Promise<string> => {
      const response = await officer.post(`/complaints/${id}/${name}`);
      assert.equal(response.status, 303);
      return (await officer.get(response.headers.get('location') ?? '')).text();
    };
    assert.ok((await step('close')).includes('Tell these people'));
    assert.ok((await step('acknowledge')).includes('Being looked into'));
    await step('acknowledge');
    assert.ok((await step('close')).includes('Closed on'));
    await step('close');
    const actions = await test.desk.store.all<{ action: string }>('SELECT action FROM log WHERE subject = ? ORDER BY number', id);
    assert.deepEqual(
      actions.map(({ action }) => action),
      ['complaint.acknowledge', 'complaint.close'],
    );
    const other = await storeAnswer(test.desk, { name: 'ideas' });
    await officer.post(`/complaints/${other.id}/acknowledge`);
    assert.equal((await test.desk.store.all('SELECT id FROM complaints')).length, 1);
  });

  it('one person is found by code or reference, gets everything as a file, and is erased with a certificate', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const { id, code } = await storeAnswer(test.desk, { answer: { more: 'Zebedee words', contact: 'zebedee@anytown.example' }, sound: 'a voice' });
    await publishReply(test.desk, [id], 'Zebedee said');
    await test.desk.store.transaction((queries) =>
      record(test.desk.store, queries, test.desk.now(), { staffId: officer.staffId, action: 'answer.label', subject: id }),
    );
    for (const who of [code.toLowerCase(), id, id.toUpperCase()]) {
      const bundle = await bundleIn(await officer.post('/keeping/person/bundle', { who }));
      assert.equal(bundle.envelope.answer.contact, 'zebedee@anytown.example');
      assert.equal(bundle.sound, 'a voice');
      assert.ok(!bundle.text.includes(officer.staffId));
    }
    const found = await (await officer.post('/keeping/person', { who: code })).text();
    assert.ok(found.includes('There is 1 answer.'));
    for (const [, address] of found.matchAll(/(?:href|action)="([^"]*)"/g)) assert.ok(!address?.toUpperCase().includes(code.slice(0, 9)), address);
    const unknown = await officer.post('/keeping/person', { who: crypto.randomUUID() });
    assert.equal(unknown.status, 422);
    assert.ok((await unknown.text()).includes('<title>Error: '));

    assert.ok((await (await officer.post('/keeping/person/erase', { who: code, id })).text()).includes('You cannot undo it.'));
    assert.equal(await stateOf(test, id), 'new');
    const other = await storeAnswer(test.desk);
    assert.equal((await officer.post('/keeping/person/erase', { who: code, id: other.id, sure: 'yes' })).status, 404);
    const location = (await officer.post('/keeping/person/erase', { who: code, id, sure: 'yes' })).headers.get('location') ?? '';
    assert.ok((await (await officer.get(location)).text()).includes(id));
    assert.deepEqual([await stateOf(test, id), await stateOf(test, other.id)], ['erased', 'new']);
    assert.ok(!/zebedee/i.test(await everythingIn(test.desk)));
  });
});
