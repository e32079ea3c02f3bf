import { sampleRecord } from '../components/consent-form/consent-form.sample';
import { publicPart, readPublicPart } from './public';

describe('the public part of a record', () => {
  it('has what the person said yes to, and nothing about who they are', () => {
    const part = publicPart({ ...sampleRecord, shownName: { as: 'full-name', name: 'Amina Khan' }, takeOut: 'My street.' });
    expect(part.yes).toEqual([
      { name: 'take-part', words: 'I take part.' },
      { name: 'video', words: 'You can film me.' },
    ]);
    expect(Object.keys(part).sort()).toEqual(['lang', 'on', 'schema', 'state', 'until', 'yes'].filter((name) => name in part));
    const text = JSON.stringify(part);
    for (const secret of [sampleRecord.code, sampleRecord.consentReceiptID, 'Amina Khan', 'My street', 'website', 'no"']) expect(text).not.toContain(secret);
  });

  it('has only the items that the page is about', () => expect(publicPart(sampleRecord, ['video', 'website']).yes.map(({ name }) => name)).toEqual(['video']));

  it('ends on the day before people are asked again, or on the last day of keeping', () => {
    const until = (keepUntil?: string, askAgainOn?: string): string | undefined => publicPart({ ...sampleRecord, keepUntil, askAgainOn }).until;
    expect([until('2031-12-31', '2029-01-01'), until('2028-12-31', '2029-01-15'), until('2031-12-31'), until()]).toEqual([
      '2028-12-31',
      '2028-12-31',
      '2031-12-31',
      undefined,
    ]);
  });

  it('says nothing of what was agreed once it is not given any more', () => {
    for (const state of ['withdrawn', 'refused', 'paused'] as const) {
      const part = publicPart({ ...sampleRecord, state, keepUntil: '2031-12-31' });
      expect([part.state, part.yes, part.until]).toEqual([state, [], undefined]);
    }
  });

  it('is read from an object or its JSON, and nothing else is taken for one', () => {
    const part = publicPart(sampleRecord);
    expect(readPublicPart(part)).toEqual(part);
    expect(readPublicPart(JSON.stringify(part))).toEqual(part);
    for (const other of [
      undefined,
      null,
      '',
      '{',
      5,
      {},
      sampleRecord,
      { ...part, state: 'x' },
      { ...part, until: 'soon' },
      { ...part, yes: [{}] },
      { ...part, on: '' },
    ])
      expect(readPublicPart(other)).toBeUndefined();
  });
});
