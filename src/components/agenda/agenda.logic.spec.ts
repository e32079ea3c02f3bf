import fc from 'fast-check';
import { calendarOf, type Meeting } from './agenda.calendar';
import { addingOf, meetingOf, misuseOf, startOf, whenOf } from './agenda.logic';
import { isDay, isMoment, isZone, minutesOf, momentIn, offsetAt } from './agenda.times';

const address = 'https://anytown.example/agenda';
const meeting: Meeting = {
  id: 'Anytown Together',
  start: new Date('2026-12-03T10:00Z'),
  end: new Date('2026-12-03T12:00Z'),
  title: 'Anytown Together',
  where: '',
  address,
};
const now = new Date('2026-11-30T09:00:00Z');

function inSlot(tag: string, slot: string, words: string): Element {
  const element = document.createElement(tag);
  element.setAttribute('slot', slot);
  element.textContent = words;
  return element;
}

function partAt(words: string, datetime?: string): Element {
  const part = document.createElement('co-agenda-item');
  const time = inSlot('time', 'time', words);
  if (datetime) time.setAttribute('datetime', datetime);
  part.append(time, 'About it');
  return part;
}

/** An agenda with parts that begin at these times. */
function agenda(...times: readonly string[]): Element {
  const host = document.createElement('co-agenda');
  host.append(inSlot('h2', 'title', 'Anytown Together'));
  for (const time of times) host.append(partAt(time));
  return host;
}

describe('times', () => {
  it.each([
    ['9.05', 545],
    ['10:20', 620],
    ['At 10:20', 620],
    ['10:20 to 10:40', 620],
    ['00:00', 0],
    ['23:59', 1439],
    ['2pm', 840],
    ['2.30pm', 870],
    ['At 1:30 p.m.', 810],
    ['12pm', 720],
    ['12.15am', 15],
    ['10am to 11am', 600],
    // Nobody knows in which half of the day it begins.
    ['1.30 to 2.30pm', undefined],
    ['10 to 11am', undefined],
    ['13pm', undefined],
    ['0pm', undefined],
    ['10', undefined],
    ['24:00', undefined],
    ['10:60', undefined],
    ['10:200', undefined],
    ['3.12.2026', undefined],
    ['half past ten', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });

  it('takes only days that there are', () => {
    expect(['2026-12-03', '2028-02-29'].every(isDay)).toBe(true);
    expect(['2026-02-30', '2026-13-01', '3 December', '2026-12-03T10:00', ''].some(isDay)).toBe(false);
  });

  it('takes only moments that there are, without a zone of their own', () => {
    expect(isMoment('2026-12-01T17:00')).toBe(true);
    for (const text of ['', '2026-12-01', '2026-12-01T99:00', '2026-02-30T10:00', '2026-12-01T17:00Z', '2026-12-01T17:00<b>', 'tomorrow'])
      expect(isMoment(text)).toBe(false);
  });

  it('knows the zones that the browser knows', () => {
    expect(['Europe/London', 'Asia/Kathmandu', 'UTC'].every(isZone)).toBe(true);
    expect(['', 'Europe/Anytown', '<b>'].some(isZone)).toBe(false);
    expect(offsetAt('Asia/Kathmandu', new Date('2026-07-01T12:00Z'))).toBe('+05:45');
  });

  it.each([
    ['in winter', 'Europe/London', '2026-12-01T17:00', '2026-12-01T17:00Z'],
    ['in summer', 'Europe/London', '2026-07-01T17:00', '2026-07-01T16:00Z'],
    ['in another place', 'America/New_York', '2026-12-01T17:00', '2026-12-01T22:00Z'],
    ['on the day when clocks go on, before', 'Europe/London', '2026-03-29T00:30', '2026-03-29T00:30Z'],
    ['on the day when clocks go on, after', 'Europe/London', '2026-03-29T10:00', '2026-03-29T09:00Z'],
    ['a time that clocks leave out', 'Europe/London', '2026-03-29T01:30', '2026-03-29T01:30Z'],
    ['on the day when clocks go back, after', 'Europe/London', '2026-10-25T10:00', '2026-10-25T10:00Z'],
    ['a time that there is twice', 'Europe/London', '2026-10-25T01:30', '2026-10-25T00:30Z'],
    ['a time that there is twice, in the west', 'America/New_York', '2026-11-01T01:30', '2026-11-01T05:30Z'],
    ['a day ahead', 'Pacific/Auckland', '2026-12-01T08:00', '2026-11-30T19:00Z'],
  ])('knows which moment it is: %s', (_, zone, text, moment) => {
    expect(momentIn(zone, text)).toEqual(new Date(moment));
  });

  it.each([
    ['Midday', '12:00', 720],
    ['2.05', '2026-12-03T14:05', 845],
    ['Nine', '2026-12-03 09:00', 540],
    ['10:20', '2026-12-03', 620],
    ['10:20', undefined, 620],
  ])('reads the attribute before the words: %j, %j', (words, datetime, start) => {
    expect(startOf(partAt(words, datetime))).toBe(start);
  });
});

describe('the meeting', () => {
  const when = (date: string, times: readonly string[], ends?: string): unknown =>
    Object.values(whenOf({ host: agenda(...times), date, ends }) ?? {}).map((moment) => moment.toJSON().slice(0, 16));

  it.each([
    ['ends when the page says', ['10:00', '11:10'], '12:00', ['2026-12-03T10:00', '2026-12-03T12:00']],
    ['ends an hour after its last part began', ['10:00', '11:10'], undefined, ['2026-12-03T10:00', '2026-12-03T12:10']],
    ['can end when its last part begins', ['10:00', '12:00'], '12:00', ['2026-12-03T10:00', '2026-12-03T12:00']],
    ['does not end before its last part', ['10:00', '11:10'], '11:00', ['2026-12-03T10:00', '2026-12-03T12:10']],
    ['does not end as it begins', ['10:00'], '10:00', ['2026-12-03T10:00', '2026-12-03T11:00']],
    ['begins with its earliest part', ['10:20', '10:00'], undefined, ['2026-12-03T10:00', '2026-12-03T11:20']],
    ['goes on past midnight', ['22:00', '23:30', '00:15'], '01:00', ['2026-12-03T22:00', '2026-12-04T01:00']],
    ['goes on past midnight, without an end', ['22:00', '00:15'], undefined, ['2026-12-03T22:00', '2026-12-04T01:15']],
    ['can be long', ['09:00', '14:00'], '23:00', ['2026-12-03T09:00', '2026-12-03T23:00']],
    ['leaves out what is not a time', ['10:00', 'soon'], undefined, ['2026-12-03T10:00', '2026-12-03T11:00']],
  ])('%s', (_, times, ends, expected) => {
    expect(when('2026-12-03', times, ends)).toEqual(expected);
  });

  it('is an hour longer in the night when clocks go back', () => {
    expect(when('2026-10-24', ['23:00'], '03:00')).toEqual(['2026-10-24T22:00', '2026-10-25T03:00']);
  });

  it('is on the last day of a year, too', () => {
    expect(when('2026-12-31', ['22:00'], '00:30')).toEqual(['2026-12-31T22:00', '2027-01-01T00:30']);
  });

  it('is in the zone of its place; in that of London if the page names none that there is', () => {
    const start = (timeZone?: string): unknown =>
      whenOf({ host: agenda('10:00'), date: '2026-12-03', timeZone })
        ?.start.toJSON()
        .slice(0, 16);
    expect([start('Europe/Madrid'), start(), start('Europe/Anytown')]).toEqual(['2026-12-03T09:00', '2026-12-03T10:00', '2026-12-03T10:00']);
  });

  it('is nothing without a day or a time', () => {
    expect(whenOf({ host: agenda('10:00') })).toBeUndefined();
    expect(whenOf({ host: agenda('10:00'), date: '2026-02-30' })).toBeUndefined();
    expect(whenOf({ host: agenda('soon'), date: '2026-12-03' })).toBeUndefined();
  });

  it('stays the same one if its times change, and if its day changes and it has an id', () => {
    const idOf = (host: Element, date: string): unknown => meetingOf({ host, date }, `${address}#agenda`)?.id;
    expect(idOf(agenda('10:30'), '2026-12-03')).toBe(idOf(agenda('10:00'), '2026-12-03'));
    expect(idOf(agenda('10:00'), '2026-12-10')).not.toBe(idOf(agenda('10:00'), '2026-12-03'));
    const named = Object.assign(agenda('10:00'), { id: 'winter' });
    expect(idOf(named, '2026-12-10')).toBe(idOf(named, '2026-12-03'));
    expect(meetingOf({ host: named, date: '2026-12-03' }, `${address}#agenda`)?.address).toBe(address);
  });
});

describe('adding', () => {
  const host = agenda('10:00');

  it('is open until its moment, in the time of the place', () => {
    const until = (timeZone?: string): unknown => addingOf({ host, addHref: '/add', addUntil: '2026-07-01T17:00', timeZone })?.until;
    expect([until(), until('America/New_York')]).toEqual([new Date('2026-07-01T16:00Z'), new Date('2026-07-01T21:00Z')]);
  });

  it('is not there without a moment, or with an address that is a script', () => {
    expect(addingOf({ host, addHref: '/add' })).toBeUndefined();
    expect(addingOf({ host, addHref: 'javascript:alert(1)', addUntil: '2026-12-01T17:00' })).toBeUndefined();
  });
});

describe('misuse', () => {
  it('is not in a good agenda', () => {
    expect(misuseOf({ host: agenda('10:00', '10:20'), date: '2026-12-03', ends: '12:00', addHref: '/add', addUntil: '2026-12-01T17:00' })).toEqual([]);
  });

  it.each([
    ['date', { host: agenda('10:00'), date: '3 December' }],
    ['ends', { host: agenda('10:00'), ends: 'noon' }],
    ['add-until', { host: agenda('10:00'), addHref: '/add' }],
    ['add-until', { host: agenda('10:00'), addHref: '/add', addUntil: 'Tuesday' }],
    ['add-href', { host: agenda('10:00'), addUntil: '2026-12-01T17:00' }],
    ['ends', { host: agenda('10:00', '11:00'), ends: '10:30' }],
    ['time-zone', { host: agenda('10:00'), timeZone: 'Europe/Anytown' }],
    ['default slot', { host: agenda() }],
    ['slot time', { host: agenda('11:00', '10:00') }],
    ['slot title', { host: document.createElement('co-agenda') }],
  ])('names %s', (place, markup) => {
    expect(misuseOf(markup).map(([where]) => where)).toContain(place);
  });
});

it('finds nothing wrong in an agenda that people can still fill, and in a meeting past midnight', () => {
  expect(misuseOf({ host: agenda(), addHref: '/add', addUntil: '2026-12-01T17:00' })).toEqual([]);
  expect(misuseOf({ host: agenda('22:00', '23:30', '00:15'), date: '2026-12-03', ends: '01:00', timeZone: 'Europe/Dublin' })).toEqual([]);
});

describe('the calendar file', () => {
  const whatever = fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' });
  const linesOf = (file: string): string[] => file.replace(/\r\n[ \t]/g, '').split('\r\n');

  it('has the meeting as moments in UTC, which every calendar shows in the time of where it is', () => {
    expect(linesOf(calendarOf(meeting, now)).map((line) => line.replace(/-[a-z0-9]+@/, '-ID@'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//coproduction-kit//agenda//EN',
      'BEGIN:VEVENT',
      'UID:agenda-ID@anytown.example',
      'DTSTAMP:20261130T090000Z',
      'DTSTART:20261203T100000Z',
      'DTEND:20261203T120000Z',
      'SUMMARY:Anytown Together',
      'URL:https://anytown.example/agenda',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has one name for one meeting, which is short and ASCII', () => {
    const uid = (change: Partial<Meeting>): string => linesOf(calendarOf({ ...meeting, ...change }, now)).find((line) => line.startsWith('UID:')) as string;
    expect(uid({ end: new Date('2026-12-03T13:00Z'), where: 'Room 3', title: 'Anytown' })).toBe(uid({}));
    expect(uid({ id: 'اجتماع 🫖'.repeat(40) })).toMatch(/^UID:agenda-[a-z0-9]+@anytown\.example$/);
    expect(new Set([uid({}), uid({ id: 'Another' }), uid({ address: `${address}?id=2` })]).size).toBe(3);
  });

  it('escapes what would end a value, and cuts no character', () => {
    const title = `Tea; cake, and \\ talk\n${'🫖é'.repeat(40)}`;
    const file = calendarOf({ ...meeting, title }, now);
    expect(linesOf(file)).toContain(`SUMMARY:Tea\\; cake\\, and \\\\ talk\\n${'🫖é'.repeat(40)}`);
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it.each([1, 2, 3])('fills lines to 75 octets, and not further: with %d before', (length) => {
    const lines = calendarOf({ ...meeting, title: 'a'.repeat(length) + 'é'.repeat(200) }, now).split('\r\n');
    const most = Math.max(...lines.map((line) => new TextEncoder().encode(line).length));
    expect(most).toBe(75);
  });

  it('takes whatever people write: no line is longer than 75 octets, and none ends the value', () => {
    fc.assert(
      fc.property(whatever, whatever, (title, where) => {
        const file = calendarOf({ ...meeting, title, where }, now);
        const encoder = new TextEncoder();
        for (const line of file.split('\r\n')) expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
        const lines = linesOf(file);
        expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
        expect(lines.filter((line) => line.startsWith('SUMMARY:'))).toHaveLength(1);
        expect(lines).toHaveLength(where.trim() ? 14 : 13);
      }),
    );
  });
});
