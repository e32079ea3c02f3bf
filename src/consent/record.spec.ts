import { sampleRecord } from '../components/consent-form/consent-form.sample';
import { isReceipt } from '../../scripts/answer-schema';
import { isExpired, readRecord, stateOf, type Permission } from './record';

const answers = (...given: Permission[]): { name: string; answer: Permission }[] => given.map((answer, index) => ({ name: `item-${index}`, answer }));

describe('a record', () => {
  it.each([
    [['yes', 'yes'], 'given'],
    [['yes', 'no'], 'partly-given'],
    [['yes', 'skipped'], 'partly-given'],
    [['no', 'not-asked'], 'refused'],
    [['skipped', 'skipped'], 'refused'],
  ] as const)('%s is %s', (given, state) => expect(stateOf(answers(...given))).toBe(state));

  it('expires on the day to ask again, and after the last day of keeping', () => {
    expect(isExpired({}, '2026-01-01')).toBe(false);
    expect(isExpired({ askAgainOn: '2026-01-02' }, '2026-01-01')).toBe(false);
    expect(isExpired({ askAgainOn: '2026-01-01' }, '2026-01-01')).toBe(true);
    expect(isExpired({ keepUntil: '2026-01-01' }, '2026-01-01')).toBe(false);
    expect(isExpired({ keepUntil: '2025-12-31' }, '2026-01-01')).toBe(true);
  });

  it('is read from an object or its JSON, and nothing else is taken for one', () => {
    expect(readRecord(sampleRecord)).toEqual(sampleRecord);
    expect(readRecord(JSON.stringify(sampleRecord))).toEqual(sampleRecord);
    for (const other of [undefined, null, '', '{', '[]', 5, {}, { ...sampleRecord, schema: 'other' }, { ...sampleRecord, answers: undefined }])
      expect(readRecord(other)).toBeUndefined();
  });

  it('fits the published schema, which takes no other state, hash, code or nameless controller', () => {
    expect([isReceipt(sampleRecord), isReceipt.errors]).toEqual([true, null]);
    for (const wrong of [
      { ...sampleRecord, state: 'maybe' },
      { ...sampleRecord, code: 'O0I1-O0I1-O0I1' },
      { ...sampleRecord, wording: { ...sampleRecord.wording, hash: 'abc' } },
      { ...sampleRecord, piiControllers: [] },
      { ...sampleRecord, piiControllers: [{ piiController: 'A', contact: 'A', phone: '1' }] },
      { ...sampleRecord, signature: { by: 'drawn', words: 'x' } },
      { ...sampleRecord, events: [] },
    ])
      expect(isReceipt(wrong)).toBe(false);
  });
});
