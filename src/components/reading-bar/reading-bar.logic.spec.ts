import { words as readingWords } from '../../language/en/tools/reading-bar';
import { announcementOf, misuseOf, switchesBut } from './reading-bar.logic';

it('leaves out what the page does not need', () => {
  expect(switchesBut(undefined)).toEqual(['easy', 'pictures', 'listen', 'print']);
  expect(switchesBut(' print  listen ')).toEqual(['easy', 'pictures']);
});

it('has something to say for each switch, both ways', () => {
  const said = (['easy', 'pictures', 'listen'] as const).flatMap((name) => [true, false].map((isOn) => announcementOf(name, isOn, readingWords.standard)));
  expect(new Set(said).size).toBe(6);
});

it('tells of an empty bar', () => {
  expect(misuseOf('easy pictures listen print')).toEqual([['without', expect.stringContaining('leaves nothing')]]);
  expect(misuseOf(undefined)).toEqual([]);
});
