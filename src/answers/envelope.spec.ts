import Ajv2020 from 'ajv/dist/2020';
import schema from './answer.schema.json';
import { seal, uuid, type AnswerEnvelope } from './envelope';

const content = {
  tool: 'co-i-statement',
  name: 'home',
  question: { text: 'I choose who comes into my home.', register: 'standard' },
  answer: { value: 'always', words: 'Yes, always' },
  lang: 'en',
  kit: '1.2.3',
} as const;

const isUuid = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
const validate = new Ajv2020({ formats: { 'uuid': isUuid, 'date-time': (text: string) => new Date(text).toISOString() === text } }).compile(schema);

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
    expect(validate(received(seal({ ...content, answeredBy: 'me-with-help' })))).toBe(true);
    expect(validate(received(seal({ ...content, answer: { more: 'It depends.' } })))).toBe(true);
  });

  it('keeps the envelope of an answer that is sent again', () => {
    const first = seal(content);
    expect(seal({ ...content }, first)).toBe(first);
  });

  it.each([
    ['answer', { answer: { value: 'never', words: 'No, never' } }],
    ['words shown', { question: { text: 'Other words.', register: 'easy' as const } }],
    ['person', { answeredBy: 'someone-else' as const }],
  ])('takes another %s for a new answer', (_, change) => {
    const first = seal(content);
    expect(seal({ ...content, ...change }, first).id).not.toBe(first.id);
  });
});

describe('the schema', () => {
  it.each([
    ['an empty answer', { answer: {} }],
    ['a choice without its words', { answer: { value: 'always' } }],
    ['a page address', { page: 'https://example.org/' }],
    ['another version', { schema: 'coproduction-kit/answer/2' }],
    ['an unknown register', { question: { text: 'A', register: 'hard' } }],
  ])('refuses %s', (_, change) => {
    expect(validate({ ...received(seal(content)), ...change })).toBe(false);
  });
});
