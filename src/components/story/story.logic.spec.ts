import { agreementOf } from './story.agreement';
import { linesOf, type Cue } from './story.captions';
import { clockOf, lineAt, secondsOf } from './story.logic';
import { piecesOf, warningsOf } from './story.placing';
import { publicPart } from '../../consent/public';
import { sampleRecord } from '../consent-form/consent-form.sample';

describe('a time', () => {
  it.each([
    ['PT4S', 4],
    ['PT1M4S', 64],
    ['PT1H2M3.5S', 3723.5],
    ['1h 2m 3s', 3723],
    ['4s', 4],
    ['0:04', 4],
    ['1:04', 64],
    ['00:01:04.500', 64.5],
  ])('%s is %s seconds', (text, seconds) => expect(secondsOf(text)).toBe(seconds));

  it.each(['', 'PT', '3 May', '2026-05-03', '12', '1:4', 'P1D', '04:05 pm'])('"%s" is not one', (text) => expect(secondsOf(text)).toBeUndefined());

  it('is shown as players show it', () => expect([0, 4.9, 64, 3723].map(clockOf)).toEqual(['0:00', '0:04', '1:04', '1:02:03']));

  it('belongs to the last part that has begun', () => {
    const starts = [2, undefined, 5];
    expect([0, 2, 4.96, 99].map((moment) => lineAt(starts, moment))).toEqual([-1, 0, 2, 2]);
  });
});

describe('what is said in captions', () => {
  /** A cue as a browser reads it: text, or elements with the name of who speaks as their title. */
  const cue = (startTime: number, ...spoken: readonly (string | readonly [name: string, ...words: readonly string[]])[]): Cue => {
    const fragment = document.createElement('div');
    for (const each of spoken) {
      if (typeof each === 'string') fragment.append(document.createTextNode(each));
      else {
        const voice = document.createElement('span');
        voice.title = each[0];
        voice.append(document.createTextNode(each.slice(1).join(' ')));
        fragment.append(voice);
      }
    }
    return { startTime, getCueAsHTML: () => fragment };
  };

  it('has a part for each speaker', () =>
    expect(linesOf([cue(0, ['Sam', 'Hello.'], ['Amina', 'Hi.']), cue(3, ['Amina', 'I am\nAmina.'])])).toEqual([
      { start: 0, speaker: 'Sam', words: 'Hello.' },
      { start: 0, speaker: 'Amina', words: 'Hi. I am Amina.' },
    ]));

  it('begins a new part with a sentence after 15 seconds, and in any case after 40', () => {
    const long = linesOf([0, 8, 16, 24].map((start) => cue(start, `Words at ${start}.`)));
    expect(long.map(({ start }) => start)).toEqual([0, 16]);
    const endless = linesOf([0, 20, 39, 41].map((start) => cue(start, 'and')));
    expect(endless.map(({ start }) => start)).toEqual([0, 41]);
  });

  it('leaves out what has no words, and cues that are not text', () => expect(linesOf([cue(0, ' \n '), { startTime: 1 }])).toEqual([]));
});

describe('the agreement', () => {
  const today = '2026-11-30';
  const record = { ...sampleRecord, keepUntil: '2031-12-31', askAgainOn: '2029-01-15' };
  const of = (said: Parameters<typeof agreementOf>[0]): unknown => agreementOf(said, today);

  it('is what the attributes say', () =>
    expect(of({ agreedOn: '2026-05-03', agreedUntil: '2028-05-03' })).toMatchObject({ state: 'shown', on: '2026-05-03', until: '2028-05-03', yes: [] }));

  it('is what the record says, and ends with the earlier end', () => {
    expect(of({ agreedUntil: '2040-01-01', consent: publicPart(record) })).toMatchObject({ state: 'shown', until: '2029-01-14' });
    expect(of({ agreedUntil: '2027-01-01', consent: publicPart(record) })).toMatchObject({ until: '2027-01-01' });
  });

  it('holds on its last day, and not after it', () => {
    expect(of({ agreedUntil: today })).toMatchObject({ state: 'shown' });
    expect(of({ agreedUntil: '2026-11-29' })).toMatchObject({ state: 'ended' });
  });

  it('claims nothing that it cannot read', () => {
    expect(of({ agreedOn: '2026-05-03', consent: '{' })).toEqual({ state: 'shown', yes: [] });
    expect(of({ agreedOn: '2026-02-30', agreedUntil: 'soon' })).toMatchObject({ on: undefined, until: undefined });
  });

  it('is over when the person took it back, whatever else is said', () => {
    for (const withdrawnOn of ['', 'x', '2026-11-02'])
      expect(of({ withdrawnOn, agreedUntil: '2030-01-01', consent: publicPart(record) })).toMatchObject({ state: 'withdrawn' });
    expect(of({ consent: publicPart({ ...record, state: 'withdrawn' }) })).toMatchObject({ state: 'withdrawn' });
    expect(of({ consent: publicPart({ ...record, state: 'paused' }) })).toMatchObject({ state: 'paused' });
  });
});

describe('what an editor writes', () => {
  const placed = (values: Readonly<Record<string, string>>): Parameters<typeof piecesOf>[0] => ({ tool: 'story', values });

  it('becomes paragraphs with times and speakers', () => {
    const [title, recording, first, second] = piecesOf(
      placed({ title: 'At my door', recording: '/a.mp4 | /a.vtt', items: '1:04 | Amina | I chose.\nSam | Thank you.' }),
    );
    expect(title).toMatchObject({ tag: 'h2', children: ['At my door'] });
    expect(recording).toMatchObject({ tag: 'video', children: [{ tag: 'track', attributes: { src: '/a.vtt', kind: 'captions' } }] });
    expect(first).toMatchObject({ children: [{ tag: 'time', attributes: { datetime: 'PT64S' } }, ' ', { tag: 'b', children: ['Amina:'] }, ' ', 'I chose.'] });
    expect(second).toMatchObject({ children: [{ tag: 'b', children: ['Sam:'] }, ' ', 'Thank you.'] });
  });

  it('has nothing but a sentence once it was taken back, and warns of what is still there', () => {
    const values = { 'title': 'At my door', 'items': 'I chose.', 'withdrawn-on': '2026-11-02' };
    expect(piecesOf(placed(values)).map(({ attributes }) => attributes)).toEqual([{ slot: 'withdrawn' }]);
    expect(warningsOf(placed(values)).map(({ field }) => field)).toEqual(['title', 'items']);
  });

  it('is warned of what is missing', () => {
    expect(warningsOf(placed({})).map(({ field }) => field)).toEqual(['title', 'items', 'agreed-until', 'take-back-href']);
    const film = { 'title': 'A', 'recording': '/a.mp4', 'agreed-until': 'soon', 'take-back-href': '/x' };
    expect(warningsOf(placed(film)).map(({ field }) => field)).toEqual(['agreed-until', 'recording', 'items']);
  });
});
