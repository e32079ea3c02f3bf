import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachStore, type Browser } from './desk.ts';
import { consentAnswer, storeAnswer, storeAnswers } from './keeping.ts';

const exportAs = async (officer: Browser, fields: Readonly<Record<string, string>>): Promise<string> => (await officer.post('/keeping/export', fields)).text();

onEachStore('the export', (open) => {
  it('has all answers or those of one question, and is in the log', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    assert.deepEqual(JSON.parse(await exportAs(officer, { format: 'json' })), []);
    const ideas = await storeAnswer(test.desk);
    const home = await storeAnswer(test.desk, {
      tool: 'co-i-statement',
      name: 'home',
      receivedAt: '2026-11-29T09:00:00.000Z',
      answer: { value: 'yes', words: 'Yes' },
    });
    const ids = async (fields: Readonly<Record<string, string>>): Promise<string[]> =>
      (JSON.parse(await exportAs(officer, { format: 'json', ...fields })) as { id: string }[]).map(({ id }) => id);
    assert.deepEqual(await ids({}), [home.id, ideas.id]);
    assert.deepEqual(await ids({ name: '=ideas' }), [ideas.id]);
    assert.deepEqual(await ids({ name: "=ideas' OR '1'='1" }), []);
    const entries = await test.desk.store.all<{ subject: string; staff_id: string }>("SELECT subject, staff_id FROM log WHERE action = 'answers.export'");
    assert.deepEqual(
      entries.map((entry) => ({ ...entry })),
      Array(4).fill({ subject: 'json', staff_id: officer.staffId }),
    );
    assert.equal((await (await test.signIn('editor')).post('/keeping/export', { format: 'json' })).status, 403);
  });

  it('leaves out contact details and names unless they are asked for, and codes always', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    await storeAnswer(test.desk, { answer: { more: 'Light.', publish: 'yes', shownName: 'Jo Bloggs', contact: 'jo@anytown.example' } });
    const consent = await consentAnswer();
    await storeAnswer(test.desk, { tool: 'co-consent-form', code: consent.code, answer: consent });
    for (const format of ['json', 'csv']) {
      const usual = await exportAs(officer, { format });
      for (const personal of ['Jo Bloggs', 'jo@anytown.example', 'Alex', consent.code]) assert.ok(!usual.includes(personal), `${format}: ${personal}`);
      assert.ok(usual.includes('Light.'));
      const withContact = await exportAs(officer, { format, contact: 'yes' });
      assert.ok(withContact.includes('Jo Bloggs') && withContact.includes('jo@anytown.example'));
      assert.ok(!withContact.includes(consent.code));
    }
    assert.ok((await exportAs(officer, { format: 'json', contact: 'yes' })).includes('Alex Green'));
  });

  it('is guarded in CSV against formulas, has one line for each thing said, and one mark at the beginning', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    for (const formula of ['=HYPERLINK("http://evil.example")', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1'])
      await storeAnswer(test.desk, { answer: { more: formula }, name: formula });
    await storeAnswer(test.desk, {
      tool: 'co-i-statement-set',
      answer: {
        answers: [
          { question: { text: 'I choose.', register: 'standard' }, answer: { value: 'yes', words: 'Yes', more: 'Two\nlines, "quoted"' } },
          { question: { text: 'I know.', register: 'standard' }, answer: { value: 'no', words: 'No' } },
        ],
      },
    });
    const bytes = new Uint8Array(await (await officer.post('/keeping/export', { format: 'csv' })).arrayBuffer());
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    assert.ok(!text.slice(1).includes('\ufeff'));
    const cells = text.split('\r\n').flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    for (const cell of cells) assert.doesNotMatch(cell.replace(/^"/, ''), /^[=+\-@\t\r]/);
    assert.ok(text.includes('I choose.,Yes,"Two\nlines, ""quoted"""') && text.includes('I know.,No,'));
  });

  it('is one moment, however many answers come meanwhile', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    await storeAnswers(test.desk, Array(1200).fill({}));
    const response = await officer.post('/keeping/export', { format: 'json' });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = (await reader?.read())?.value ?? '';
    await storeAnswers(test.desk, Array(20).fill({ receivedAt: '2026-12-01T09:00:00.000Z' }));
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) text += part.value;
    assert.equal((JSON.parse(text) as unknown[]).length, 1200);
  });

  it('keeps no connection of the store while nobody reads it, or when a browser stops', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    await storeAnswers(test.desk, Array(1200).fill({}));
    // More than the store has connections.
    for (let count = 0; count < 12; count += 1) await officer.post('/keeping/export', { format: 'json' });
    for (let count = 0; count < 12; count += 1) {
      const reader = (await officer.post('/keeping/export', { format: 'json' })).body?.getReader();
      await reader?.read();
      await reader?.cancel();
    }
    assert.equal((JSON.parse(await exportAs(officer, { format: 'json' })) as unknown[]).length, 1200);
  });
});
