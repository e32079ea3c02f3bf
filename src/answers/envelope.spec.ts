import { fitsSchema, isUuid } from '../../scripts/answer-schema';
import { seal, uuid, type AnswerEnvelope } from './envelope';

const content = {
  tool: 'co-i-statement',
  name: 'home',
  question: { text: 'I choose who comes into my home.', register: 'standard' },
  answer: { value: 'always', words: 'Yes, always' },
  lang: 'en',
  kit: '1.2.3',
  verdict: 'likely-person',
} as const;

/** As a receiver gets it. */
const received = (envelope: AnswerEnvelope): Record<string, unknown> => JSON.parse(JSON.stringify(envelope)) as Record<string, unknown>;

describe('uuid', () => {
  it('makes version 4 UUIDs that differ', () => {
    const many = Array.from({ length: 1000 }, uuid);
    expect(many.filter((id) => !isUuid(id))).toEqual([]);
    expect(new Set(many).size).toBe(1000);
  });
});

describe('seal', () => {
  it('makes an envelope that fits the published schema', () => {
    expect(fitsSchema(received(seal({ ...content, answeredBy: 'me-with-help' })))).toBe(true);
    expect(fitsSchema(received(seal({ ...content, answer: { more: 'It depends.' } })))).toBe(true);
  });

  it('holds nothing about the page or the device', () => {
    const parts = ['answer', 'at', 'id', 'kit', 'lang', 'name', 'question', 'schema', 'tool', 'verdict'];
    expect(Object.keys(received(seal(content))).sort()).toEqual(parts);
  });

  it('keeps the envelope of an answer that is sent again', () => {
    const first = seal(content);
    expect(seal({ ...content }, [seal({ ...content, name: 'other' }), first])).toBe(first);
  });

  it.each([
    ['answer', { answer: { value: 'never', words: 'No, never' } }],
    ['words shown', { question: { text: 'Other words.', register: 'easy' as const } }],
    ['person', { answeredBy: 'someone-else' as const }],
  ])('takes another %s for a new answer', (_, change) => {
    const first = seal(content);
    expect(seal({ ...content, ...change }, [first]).id).not.toBe(first.id);
  });
});

describe('the schema', () => {
  it('knows every part, and lets a receiver of today read what comes later', () => {
    expect(fitsSchema({ ...received(seal({ ...content, page: 'https://example.org/', proof: 'e30=' })), later: 1 })).toBe(true);
  });

  it.each([
    ['an empty answer', { answer: {} }],
    ['a choice without its words', { answer: { value: 'always' } }],
    ['a receiver without a verdict', { verdict: 'robot' }],
    ['a part of an answer that no card gives', { answer: { more: 'A', mood: 'sad' } }],
    ['another version', { schema: 'coproduction-kit/answer/2' }],
    ['an unknown register', { question: { text: 'A', register: 'hard' } }],
  ])('refuses %s', (_, change) => {
    expect(fitsSchema({ ...received(seal(content)), ...change })).toBe(false);
  });
});
