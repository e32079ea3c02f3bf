import { words as cardWords } from '../language/en/tools/i-statement';
import { copyOf } from './keep-copy';

const words = cardWords.standard;
const answer = ['I have a say.', 'Yes', 'Mine'];

describe('copyOf', () => {
  it('has the answer, when it was sent, and the code', () => {
    const copy = copyOf(answer, { outcome: { sent: true, reference: 'A1' }, arrived: new Date('2026-01-02T12:00:00Z') }, words);
    expect(copy.slice(0, 3)).toEqual(answer);
    expect(copy[3]).toMatch(/^Sent on 2 January 2026/);
    expect(copy.slice(4)).toEqual([words.reference, 'A1']);
  });

  it('never says that an answer was sent when it was not', () => {
    expect(copyOf(answer, { outcome: { sent: false, reason: 'offline' } }, words)[3]).toMatch(/^Not sent yet/);
    expect(copyOf(answer, {}, words)[3]).toMatch(/^Not sent yet/);
  });
});
