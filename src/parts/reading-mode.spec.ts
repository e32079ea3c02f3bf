import { easyIn } from './reading-mode';

it.each([
  ['?easy=1', '', true],
  ['', '#easy', true],
  ['?easy=0', '#easy', true],
  ['?easy=0', '', false],
  ['?easy=yes', '', undefined],
  ['?uneasy=1', '#easy-words', undefined],
])('the address %s%s', (search, hash, asked) => {
  expect(easyIn({ search, hash })).toBe(asked);
});
