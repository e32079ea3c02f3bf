import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { escaped, dataPieceOf, htmlOf } from './html';
import { piece, type Piece } from './piece';

interface Parsed {
  readonly type: string;
  readonly data?: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Parsed[];
}

/** What a browser would make of some HTML: tags, attributes and words. */
const read = (html: string): unknown => (parseDocument(html) as unknown as Parsed).children?.map(nodeOf).filter((part) => part !== '');
const nodeOf = ({ type, data = '', name = '', attribs = {}, children = [] }: Parsed): unknown =>
  type === 'text' ? data.trim() : [name, { ...attribs }, ...children.map(nodeOf).filter((part) => part !== '')];

const hostile = [
  '</co-i-statement><script>alert(1)</script>',
  '" onclick="alert(1)',
  '&lt;img src=x onerror=alert(1)>',
  '<!-- -->',
  '{alert(1)}',
  '&amp;',
  "'",
  '\0<\0',
];
const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...hostile));

/** Words as they can be in a page: one line break, no other control characters, no halves of a character. */
const asShown = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\p{Cc}/gu, (sign) => (/[\n\t]/.test(sign) ? sign : ''));

it('gives back any words, between tags and in an attribute, and nothing but them', () => {
  fc.assert(
    fc.property(words, words, (text, value) => {
      const html = htmlOf(piece('co-notice', { name: value }, piece('p', { slot: 'next' }, text)));
      const shown = asShown(text).trim();
      expect(read(html)).toEqual([['co-notice', { name: asShown(value) }, ['p', { slot: 'next' }, ...(shown ? [shown] : [])]]]);
    }),
    { numRuns: 500 },
  );
});

it('writes each child on a line of its own, and words in their line', () => {
  const made: Piece = piece(
    'co-easy-read',
    { print: 'both' },
    piece('div', { slot: 'easy' }, piece('h2', {}, 'A & B'), piece('co-easy-block', { picture: 'home' }, 'You.')),
  );
  expect(htmlOf(made)).toBe(`<co-easy-read print="both">
  <div slot="easy">
    <h2>A &amp; B</h2>
    <co-easy-block picture="home">You.</co-easy-block>
  </div>
</co-easy-read>`);
});

it('writes the same without the tags of the kit, every attribute with data-, also the slots', () => {
  const made = piece(
    'co-consent-form',
    { name: 'story', lang: 'cy' },
    piece('p', { slot: 'why' }, piece('a', { href: 'mailto:a@b.example' }, 'a@b.example')),
    piece('co-consent-item', { 'name': 'video', 'required': true, 'data-categories': 'image' }, 'You can film me.'),
  );
  expect(htmlOf(dataPieceOf(made))).toBe(`<div data-co="consent-form" data-name="story" lang="cy">
  <p data-slot="why"><a href="mailto:a@b.example">a@b.example</a></p>
  <div data-co="consent-item" data-name="video" data-required data-data-categories="image">You can film me.</div>
</div>`);
});

it('leaves nothing of HTML in words', () => {
  for (const text of hostile) expect(escaped(text)).not.toMatch(/[<>"]/);
});
