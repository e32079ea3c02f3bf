/** @jest-environment node */
import { webcrypto } from 'node:crypto';
import { TextEncoder as Encoder } from 'node:util';
import fc from 'fast-check';
import type { ConsentRecord } from './record';
import { canonicalText, hashOf, type ConsentText } from './text';
import { verifyConsentText } from './verify';

Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
Object.assign(globalThis, { TextEncoder: Encoder });

const text: ConsentText = {
  version: '3',
  lang: 'en-GB',
  register: 'standard',
  surrounding: ['Why we ask', 'So that people learn.'],
  items: [{ name: 'video', words: 'You can film me.', purpose: 'so that people see you' }],
};
const recordOf = async (words: ConsentText): Promise<Pick<ConsentRecord, 'wording' | 'events'>> => {
  const hash = await hashOf(words);
  return {
    wording: { text: words, algorithm: 'SHA-256', hash },
    events: [{ event_type: 'given', event_state: 'given', event_time: '2026-01-01T00:00:00.000Z', entity_id: 'person', wording_hash: hash, answers: {} }],
  };
};

describe('the canonical text', () => {
  it('is JSON with its members in order, as RFC 8785 has it', () => {
    expect(canonicalText(text)).toBe(
      '{"items":[{"name":"video","purpose":"so that people see you","words":"You can film me."}],"lang":"en-GB","register":"standard","surrounding":["Why we ask","So that people learn."],"version":"3"}',
    );
  });

  it('is hashed with SHA-256: the same digest as any other tool makes', async () => {
    const digest = await webcrypto.subtle.digest('SHA-256', Buffer.from(canonicalText(text)));
    expect(await hashOf(text)).toBe(Buffer.from(digest).toString('hex'));
  });

  it('is the same for the same words in any order of members, white space and composition, and without what is empty', async () => {
    const { version, lang, register, surrounding, items } = text;
    const other = {
      items: items.map((item) => ({ sharedWith: '', ...item })),
      register,
      surrounding: surrounding.map((words) => `  ${words.replace(/ /g, '\n\u00a0 ')} `),
      lang,
      version,
    };
    expect(await hashOf(other)).toBe(await hashOf(text));
    expect(await hashOf({ ...text, surrounding: ['mé'] })).toBe(await hashOf({ ...text, surrounding: ['me\u0301'] }));
  });

  it('is another one for any one other letter, anywhere', async () => {
    const hash = await hashOf(text);
    for (const other of [
      { ...text, version: '4' },
      { ...text, lang: 'cy' },
      { ...text, register: 'easy' as const },
      { ...text, surrounding: [...text.surrounding].reverse() },
      { ...text, surrounding: text.surrounding.map((words) => words.replace('learn', 'Learn')) },
      { ...text, items: text.items.map((item) => ({ ...item, words: 'You can film me!' })) },
      { ...text, items: text.items.map((item) => ({ ...item, name: 'film' })) },
      { ...text, items: text.items.map((item) => ({ ...item, sharedWith: 'A' })) },
      { ...text, items: [] },
    ])
      expect(await hashOf(other)).not.toBe(hash);
  });

  it('never lets two different texts be one: words cannot leave their place', () =>
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 4 }), fc.array(fc.string(), { maxLength: 4 }), (one, other) => {
        const same =
          JSON.stringify(one.map((words) => words.normalize('NFC').replace(/\s+/g, ' ').trim())) ===
          JSON.stringify(other.map((words) => words.normalize('NFC').replace(/\s+/g, ' ').trim()));
        return (canonicalText({ ...text, surrounding: one }) === canonicalText({ ...text, surrounding: other })) === same;
      }),
    ));
});

describe('verifyConsentText', () => {
  it('finds a record and its words in order, also after the record went through JSON', async () => {
    const record = JSON.parse(JSON.stringify(await recordOf(text))) as Awaited<ReturnType<typeof recordOf>>;
    expect(await verifyConsentText(record)).toMatchObject({ isValid: true, problems: [] });
    expect(await verifyConsentText(record, { ...text, lang: text.lang })).toMatchObject({ isValid: true });
  });

  it('finds out words that were changed in the record, a hash that was changed, and words on file that are others', async () => {
    const record = await recordOf(text);
    const words = { ...text, surrounding: ['Why we ask', 'So that people pay.'] };
    expect(await verifyConsentText({ ...record, wording: { ...record.wording, text: words } })).toMatchObject({
      isValid: false,
      problems: ['The words in the record are not those of its hash.'],
    });
    expect(await verifyConsentText({ ...record, wording: { ...record.wording, hash: '0'.repeat(64) } })).toMatchObject({ isValid: false });
    expect(await verifyConsentText(record, words)).toMatchObject({ isValid: false, problems: ['The words given are not those in the record.'] });
    expect((await verifyConsentText({ ...record, events: [] })).isValid).toBe(false);
  });
});
