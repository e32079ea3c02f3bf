import { dayIn, dayOfManyIn, timeIn, zoneIn } from './day';

it.each([
  ['en-GB', '3 May 2026'],
  ['en-US', 'May 3, 2026'],
  ['de', '3. Mai 2026'],
  // No browser has it: the browser's own language would say which comes first, the day or the month.
  ['xx', '3 May 2026'],
])('writes a day in %s', (lang, words) => expect(dayIn(lang, '2026-05-03')).toBe(words));

it('takes English alone as British', () => {
  expect(dayIn('en', '2026-10-12')).toBe('12 October 2026');
  expect(dayIn('en-US', '2026-10-12')).toBe('October 12, 2026');
});

it('takes a moment for the day that it is where the person is', () => {
  const moment = new Date(2026, 4, 3, 23, 30).toISOString();
  expect(dayIn('en-GB', moment)).toBe('3 May 2026');
});

it.each([
  ['en', '17:00'],
  ['en-GB', '17:00'],
  ['de', '17:00'],
  ['xx', '17:00'],
])('writes a time in %s', (lang, words) => expect(timeIn(lang, '17:00')).toBe(words));

it('names a time zone as people do', () => {
  expect(zoneIn('en', 'Europe/London')).toBe('United Kingdom Time');
  expect(zoneIn('cy', 'Europe/London')).toBe('Amser Y Deyrnas Unedig');
});

it('writes many dates as it writes one', () => {
  for (const lang of ['en', 'cy', 'ar', 'en'])
    for (const date of ['2026-05-03', '2026-05-03T23:30:00Z', '2026-12-31']) expect(dayOfManyIn(lang, date)).toBe(dayIn(lang, date));
});
