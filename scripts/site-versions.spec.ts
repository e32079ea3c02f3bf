import { newestFirst, versionsPage } from './site-versions';

test('sorts versions by their numbers', () => {
  expect(newestFirst(['0.9.0', '0.10.0', '1.0.0', '0.10.2'])).toEqual(['1.0.0', '0.10.2', '0.10.0', '0.9.0']);
});

test('leads to the newest version, and lists the others, by relative addresses', () => {
  const page = versionsPage(['1.0.0', '1.1.0']);
  expect(page).toContain('content="0; url=./1.1.0/"');
  expect(page).toContain('<li><a href="./1.0.0/">Version 1.0.0</a></li>');
  expect(page).not.toMatch(/(?:href|src)="\//);
});
