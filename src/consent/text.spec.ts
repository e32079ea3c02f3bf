/** @jest-environment node */
import { webcrypto } from 'node:crypto';
import { TextEncoder as Encoder } from 'node:util';
import fc from 'fast-check';
import { purposesOf, type ConsentRecord } from './record';
import { sampleRecord } from '../components/consent-form/consent-form.sample';
import { digestOf } from './digest';
import { canonicalRecord, canonicalText, hashOf, normalised, type ConsentText } from './text';
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
    wording: { text: words, algorithm: 'SHA-256', hash, form: '2' },
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

/** Words with the signs that are hard: invisible ones, those of direction, joiners, accents, emoji, white space. */
const hard = fc
  .array(
    fc.constantFrom(
      'a',
      'e',
      '\u0301',
      ' ',
      '\u00A0',
      '\n',
      '\u200B',
      '\u200C',
      '\u200D',
      '\uFE0F',
      '\uFEFF',
      '\u00AD',
      '\u2060',
      '\u202E',
      '\u200E',
      'م',
      '👩',
      '\u{E0067}',
      '\u212B',
      'ﬁ',
      '1',
    ),
  )
  .map((signs) => signs.join(''));

describe('words as they are compared', () => {
  it('are the same when they are compared again', () =>
    fc.assert(
      fc.property(fc.oneof(hard, fc.string({ unit: 'binary' })), (words) => {
        expect(normalised(normalised(words))).toBe(normalised(words));
      }),
      { numRuns: 2000 },
    ));

  it.each(['\u00AD', '\u034F', '\u180E', '\u200B', '\u200C', '\u200D', '\u2060', '\u2063', '\u206A', '\uFE0F', '\uFEFF', '\u{E0067}'])(
    'are without %j, which nobody sees',
    (sign) => expect(normalised(`fi${sign}lm`)).toBe('film'),
  );

  it.each(['\u202E', '\u2067', '²', 'а', 'I', '-'])('keep %j, which changes what is seen', (sign) => expect(normalised(`fi${sign}lm`)).toBe(`fi${sign}lm`));

  it('keep what joins letters and emoji', () => {
    for (const words of ['نامه\u200Cای', '👩\u200D🚀', '❤\uFE0F', '🏴\u{E0067}\u{E0062}']) expect(normalised(words)).toBe(words);
  });
});

describe('a whole record', () => {
  const whole = async (change: object = {}): Promise<ConsentRecord> => {
    const wording = { ...sampleRecord.wording, form: '2', hash: await hashOf(sampleRecord.wording.text) } as const;
    const purposes = purposesOf({ ...sampleRecord, wording });
    const record = {
      ...sampleRecord,
      wording,
      services: [{ service: 'Your story on film', purposes }],
      events: sampleRecord.events.map((event) => ({ ...event, wording_hash: wording.hash })),
    };
    const proof = { algorithm: 'SHA-256', hash: await digestOf(canonicalRecord(record)) } as const;
    return JSON.parse(JSON.stringify({ ...record, proof, ...change })) as ConsentRecord;
  };

  it('is proved, in any order of its members', async () => {
    const record = await whole();
    expect(await verifyConsentText(record)).toMatchObject({ isValid: true, proves: 'record', problems: [] });
    const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as ConsentRecord;
    expect(await verifyConsentText(turned)).toMatchObject({ isValid: true });
  });

  it.each<[what: string, change: object]>([
    ['answers that were turned', { answers: sampleRecord.answers.map((answer) => ({ ...answer, answer: 'yes' })) }],
    [
      'answers and the log that were turned',
      { answers: [{ name: 'video', answer: 'yes' }], events: [{ ...sampleRecord.events[0], answers: { video: 'yes' } }] },
    ],
    ['other purposes', { services: [{ service: 'A', purposes: [] }] }],
    ['another controller', { piiControllers: [{ piiController: 'Other', contact: 'Other', email: 'o@o.example' }] }],
    ['another day', { keepUntil: '2099-12-31' }],
    ['another person', { signature: { by: 'typed-name', words: 'Sam' } }],
    ['no events', { events: [] }],
    ['a member that is unknown', { note: 'x' }],
    ['another state', { state: 'given' }],
  ])('is not valid with %s', async (_, change) => expect((await verifyConsentText(await whole(change))).isValid).toBe(false));

  it('is not valid with an algorithm or a form that nobody knows', async () => {
    const record = await whole();
    for (const change of [{ algorithm: 'MD5' }, { form: '9' }, { extra: 'x' }])
      expect((await verifyConsentText({ ...record, wording: { ...record.wording, ...change } as unknown as ConsentRecord['wording'] })).isValid).toBe(false);
    expect((await verifyConsentText({ ...record, proof: { algorithm: 'MD5', hash: record.proof?.hash } as unknown as ConsentRecord['proof'] })).isValid).toBe(
      false,
    );
  });

  it('from before is read in the form that it was hashed in, and says that only its words are proved', async () => {
    const words = { ...text, surrounding: ['a\u2060b'] };
    const old = JSON.stringify(words.surrounding);
    const canonical = canonicalText(words, (each) => each.normalize('NFC').replace(/\s+/g, ' ').trim());
    expect(canonical).toContain(old);
    const hash = await digestOf(canonical);
    const events = [
      { event_type: 'given', event_state: 'given', event_time: '2026-01-01T00:00:00.000Z', entity_id: 'person', wording_hash: hash, answers: {} },
    ] as const;
    expect(await verifyConsentText({ wording: { text: words, algorithm: 'SHA-256', hash }, events })).toMatchObject({ isValid: true, proves: 'words' });
  });
});

describe('verifyConsentText', () => {
  it('finds a record and its words in order, even after the record went through JSON', async () => {
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
