import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { firstPage, ownPath } from '../src/signing-in/next.ts';
import { origin } from './desk.ts';

const own = ['/answers', '/answers/3f0c8a52-6f3d-4b1e-9d3a-0a1b2c3d4e5f', '/answers?state=new&page=2', '/staff/', '/answers?words=a%20b'];
const others = [
  ...[
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '\t//evil.example',
    ' //evil.example',
    'https://evil.example',
    'https:evil.example',
  ],
  ...[
    '/%2f/evil.example',
    '/%5cevil.example',
    '/%09/evil.example',
    '//%65vil.example',
    'javascript:alert(1)',
    '/..//evil.example',
    '/.//evil.example',
    '///evil.example',
  ],
  ...[
    '@evil.example',
    'evil.example',
    '',
    '/answers#x',
    '/answers\r\nSet-Cookie: a=b',
    '/a:b@evil.example',
    'https://desk.example@evil.example',
    '/answers?x=//evil.example',
  ],
];

for (const path of own) it(`goes on to ${path}`, () => assert.equal(ownPath(path), path));
for (const path of others) it(`does not go to ${JSON.stringify(path)}`, () => assert.equal(ownPath(path), firstPage));

it('goes to the first page without a choice', () => {
  assert.equal(ownPath(undefined), firstPage);
  assert.equal(ownPath('/'), firstPage);
});

it('never leaves the desk, however often the address is decoded', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      '//',
      '\\',
      '%2f',
      '%5c',
      '%252f',
      '%09',
      '\t',
      '\n',
      '\r',
      '.',
      '..',
      ':',
      '@',
      '?',
      '#',
      'https:',
      'javascript:',
      'evil.example',
      'answers',
      '&',
      '=',
      ' ',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      let path = ownPath(pieces.join(''));
      for (let times = 0; times < 4; times += 1) {
        assert.equal(new URL(path, origin).origin, origin);
        assert.doesNotMatch(path.split('?')[0] ?? '', /^\/[/\\]|[\s\\]/);
        try {
          path = decodeURIComponent(path);
        } catch {
          break;
        }
      }
    }),
    { numRuns: 5000 },
  );
});
