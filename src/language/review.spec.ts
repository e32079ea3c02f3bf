import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Review } from './messages';

const languages = readdirSync('src/language').filter((name) => existsSync(`src/language/${name}/standard.ts`));
const names = new Intl.DisplayNames('en', { type: 'language' });
const guide = readFileSync('docs/languages.md', 'utf8');

it.each(languages)('the guide to languages has %s, and says who has checked its words', (lang) => {
  const registers = readdirSync(`src/language/${lang}`).filter((file) => /^(standard|easy)\.ts$/.test(file));
  const tools = readdirSync(`src/language/${lang}/tools`).filter((file) => file !== 'index.ts');
  const reviews = [
    ...registers.map((file) => jest.requireActual<{ review: Review }>(`./${lang}/${file}`).review),
    ...tools.flatMap((file) => Object.values(jest.requireActual<{ reviews: Record<string, Review> }>(`./${lang}/tools/${file}`).reviews)),
  ];
  const row = guide.split('\n').find((line) => line.startsWith(`| ${names.of(lang)} `)) ?? '';
  expect(row).toContain(registers.includes('easy.ts') ? '| yes            | yes ' : '| yes            | not yet ');
  const by = reviews.map((review) => review.by);
  expect(row).toContain(by.every(Boolean) ? by[0] : 'nobody yet');
  expect(reviews).toHaveLength(registers.length * (tools.length + 1));
});
