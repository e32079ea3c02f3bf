import { fitsSchema } from '../../scripts/answer-schema';
import { commentAnswerOf, commentEntries, countedDraft, type CommentDraft } from './comment';
import { seal } from './envelope';

const asks = { askWho: true, askPublish: true, askReply: true };
const whole: CommentDraft = {
  text: ' As it is. ',
  answeredBy: 'me',
  publish: 'yes',
  shownName: ' Jo ',
  reply: 'yes',
  contact: 'jo@anytown.example',
  safe: 'yes',
};
const answer = (change: Partial<CommentDraft>, questions = asks): ReturnType<typeof commentAnswerOf> =>
  JSON.parse(JSON.stringify(commentAnswerOf(countedDraft({ ...whole, ...change }, questions), 'F3K7-9RWX-2MQ4'))) as ReturnType<typeof commentAnswerOf>;

it('has the words to the letter, and what may be done with them', () => {
  expect(answer({})).toEqual({
    more: ' As it is. ',
    publish: 'yes',
    shownName: 'Jo',
    takeBackCode: 'F3K7-9RWX-2MQ4',
    reply: 'yes',
    contact: 'jo@anytown.example',
  });
});

it('has no name and no code if it is not published', () => {
  expect(answer({ publish: 'no' })).toEqual({ more: ' As it is. ', publish: 'no', reply: 'yes', contact: 'jo@anytown.example' });
  expect(answer({ publish: undefined })).not.toHaveProperty('shownName');
});

it.each(['no', 'not-sure', undefined] as const)('leaves out where to reply if that is not safe: %s', (safe) => {
  expect(answer({ safe })).toMatchObject({ reply: 'no-safe-way' });
  expect(JSON.stringify(answer({ safe }))).not.toContain('jo@');
  expect(commentEntries('ideas', countedDraft({ ...whole, safe }, asks)).join()).not.toContain('jo@');
});

it('leaves out where to reply if the person wants no reply after all', () => {
  expect(answer({ reply: 'no' })).toMatchObject({ reply: 'no' });
  expect(JSON.stringify(answer({ reply: 'no' }))).not.toContain('jo@');
});

it('has nothing that the page does not ask', () => {
  expect(answer({}, { askWho: false, askPublish: false, askReply: false })).toEqual({ more: ' As it is. ' });
});

it('fits the schema of the envelope', () => {
  const content = { tool: 'co-comment', name: 'ideas', question: { text: 'What would you change?', register: 'standard' }, lang: 'en', kit: '1.0.0' } as const;
  for (const change of [{}, { publish: 'no', reply: 'no' }, { safe: 'no' }, { publish: undefined, reply: undefined }] as const) {
    const envelope = JSON.parse(JSON.stringify(seal({ ...content, answer: answer(change), verdict: 'likely-person' }))) as object;
    expect([fitsSchema(envelope), fitsSchema.errors]).toEqual([true, null]);
    expect(fitsSchema({ ...envelope, answer: { publish: 'perhaps', more: 'A' } })).toBe(false);
  }
  expect(fitsSchema(seal({ ...content, answer: {}, verdict: 'likely-person' }))).toBe(false);
});

it('names the fields of a form post after the tool', () => {
  expect(commentEntries('ideas', countedDraft(whole, asks), 'F3K7-9RWX-2MQ4')).toEqual([
    ['ideas', ' As it is. '],
    ['ideas-who', 'me'],
    ['ideas-publish', 'yes'],
    ['ideas-shown-name', 'Jo'],
    ['ideas-take-back', 'F3K7-9RWX-2MQ4'],
    ['ideas-reply', 'yes'],
    ['ideas-contact', 'jo@anytown.example'],
    ['ideas-safe', 'yes'],
  ]);
});
