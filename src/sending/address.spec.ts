import { addressAbout, isWebAddress } from './address';

describe('isWebAddress', () => {
  it.each(['/answers', 'answers?a=b:c', '#a', 'https://example.org/a', 'HTTP://example.org', '//example.org:8080/a', './a:b', ''])('takes %j', (action) => {
    expect(isWebAddress(action)).toBe(true);
  });
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0000javascript:x',
    'data:text/html,x',
    'mailto:a@b',
    'httpsx:a',
    'https://a.example:port/',
    'https://',
    '//[',
    'https://a b/',
    'http://a:99999/',
  ])('refuses %j', (action) => {
    expect(isWebAddress(action)).toBe(false);
  });
});

it.each([
  ['/answer', '/answer?promise=a%26b'],
  ['/answer?lang=cy', '/answer?lang=cy&promise=a%26b'],
  ['https://anytown.example/#form', 'https://anytown.example/?promise=a%26b#form'],
])('says at %s which promise it is about', (address, about) => {
  expect(addressAbout(address, 'promise', 'a&b')).toBe(about);
});
