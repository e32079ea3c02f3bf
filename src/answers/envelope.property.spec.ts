import * as fc from 'fast-check';
import { fitsSchema } from '../../scripts/answer-schema';
import { envelopeFromForm } from './envelope-from-form';
import { seal, type StatementAnswer } from './envelope';
import { answerOf, entriesOf, type Draft } from './statement';

/** Any text that a page or a person can give: every code unit, so lone surrogates too. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('__proto__', 'constructor', '\u0000', '\ud800', '\u202e', '\r\n', '</script>', 'x'.repeat(100_000)),
);
const written = text.filter((given) => given.trim() !== '');
const choices = [
  { value: '__proto__', words: '\ud800 alone' },
  { value: 'no', words: 'No' },
];

/** As a form post and an envelope carry a text: U+FFFD instead of a lone surrogate, which many servers cannot read. */
const wellFormed = (given: string): string => new TextDecoder().decode(new TextEncoder().encode(given));

/** A person's answer that can be sent: something is chosen or written. */
const draft: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ value: fc.constantFrom('__proto__', 'no'), moreText: text, answeredBy: fc.constantFrom(undefined, 'me', 'me-with-help', 'someone-else') }),
  fc.record({ moreText: written }),
);
const question = fc.record({ id: fc.option(text, { nil: undefined }), text, register: fc.constantFrom('standard', 'easy') });

const sealedFrom = (
  name: string,
  asked: { id?: string; text: string; register: 'standard' | 'easy' },
  given: Draft,
): ReturnType<typeof seal<StatementAnswer>> =>
  seal({
    tool: 'co-i-statement',
    name,
    question: asked,
    answer: answerOf(given, choices),
    answeredBy: given.answeredBy,
    lang: 'en',
    kit: '1.0.0',
    verdict: 'likely-person',
  });

describe('any answer', () => {
  it('fits the schema, comes back as it went, and holds the words to the letter without half an emoji', () => {
    fc.assert(
      fc.property(text, question, draft, (name, asked, given) => {
        const envelope = sealedFrom(name, asked, given);
        const back = JSON.parse(new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(envelope)))) as typeof envelope;
        expect(fitsSchema(back)).toBe(true);
        expect(back.answer).toEqual(envelope.answer);
        expect(back.question.text).toBe(wellFormed(asked.text));
        expect(back.answer.more ?? '').toBe(given.moreText.trim() === '' ? '' : wellFormed(given.moreText));
        expect(JSON.stringify(back)).not.toMatch(/(?<!\\)(\\\\)*\\ud[89a-f]/);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its id when it is sent again, and no other answer gets it', () => {
    fc.assert(
      fc.property(text, question, draft, draft, (name, asked, one, other) => {
        const envelope = sealedFrom(name, asked, one);
        const essence = (given: Draft): string => JSON.stringify([answerOf({ ...given, moreText: wellFormed(given.moreText) }, choices), given.answeredBy]);
        const isSame = essence(one) === essence(other);
        const again = seal({ ...sealedFrom(name, asked, other) }, [envelope]);
        expect(again.id === envelope.id).toBe(isSame);
      }),
    );
  });

  it('comes out of a form post as the same answer', () => {
    fc.assert(
      fc.property(written, question, draft, (name, asked, given) => {
        fc.pre(asked.text !== '');
        const sent = new URLSearchParams(entriesOf(name, given));
        const received = envelopeFromForm(sent, { name: wellFormed(name), question: asked, choices });
        expect(received?.answer).toEqual({
          ...(given.value !== undefined && { value: given.value, words: wellFormed(choices.find(({ value }) => value === given.value)?.words ?? '') }),
          ...(given.moreText.trim() !== '' && { more: wellFormed(given.moreText).replaceAll('\r\n', '\n') }),
        });
        expect(fitsSchema(JSON.parse(JSON.stringify(received)))).toBe(true);
      }),
    );
  });
});

it('thousands of answers are thousands of envelopes', () => {
  const many = Array.from({ length: 5000 }, (_, index) => sealedFrom('home', { text: 'A', register: 'standard' }, { moreText: String(index) }));
  expect(many.every((envelope) => fitsSchema(JSON.parse(JSON.stringify(envelope))))).toBe(true);
  expect(new Set(many.map(({ id }) => id)).size).toBe(5000);
});

it('never throws at what a form post holds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(text, fc.constantFrom('home', 'home-more', 'home-who', 'home-id')), fc.oneof(text, fc.object()))), (fields) => {
      const envelope = envelopeFromForm(fields, { name: 'home', question: { text: 'A' } });
      expect(envelope === undefined || fitsSchema(JSON.parse(JSON.stringify(envelope)))).toBe(true);
    }),
  );
});
