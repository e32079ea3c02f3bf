import { copyAsHtml, inCopy } from './copy';

describe('copyAsHtml', () => {
  it('holds every text as text', () => {
    const html = copyAsHtml('My <answer>', [inCopy('</p><script>alert(1)</script>'), inCopy('"quoted" & more', 'h2')], 'en"><x', 'ltr');
    expect(html).not.toMatch(/<script|<answer|<x/);
    expect(html).toContain('&#60;/p&#62;&#60;script&#62;alert(1)&#60;/script&#62;');
    expect(html).toContain('&#34;quoted&#34; &#38; more');
    expect(html).toContain('<html lang="en&#34;&#62;&#60;x" dir="ltr">');
  });
});
