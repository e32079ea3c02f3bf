import { isWebAddress } from './address';

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
