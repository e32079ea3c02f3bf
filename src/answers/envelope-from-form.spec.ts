import { envelopeFromCommentForm, envelopeFromForm, envelopeFromImpactForm, envelopeFromMakerForm, envelopeFromSetForm } from './envelope-from-form';

const asked = { name: 'home', question: { id: 'h1', version: '2', text: 'I choose.' } };
const post = (fields: Record<string, string>, more: Partial<Parameters<typeof envelopeFromForm>[1]> = {}): ReturnType<typeof envelopeFromForm> =>
  envelopeFromForm(new URLSearchParams(fields), { ...asked, ...more });

describe('envelopeFromForm', () => {
  it('says what the card itself would say', () => {
    const { id, at, kit, ...rest } = post({ 'home': 'sometimes', 'home-more': 'At weekends.\r\nYes.', 'home-who': 'me-with-help' }) ?? {};
    expect(rest).toEqual({
      schema: 'coproduction-kit/answer/1',
      tool: 'co-i-statement',
      name: 'home',
      question: { id: 'h1', version: '2', text: 'I choose.', register: 'standard' },
      answer: { value: 'sometimes', words: 'Sometimes', more: 'At weekends.\nYes.' },
      answeredBy: 'me-with-help',
      lang: 'en',
      verdict: 'likely-person',
    });
    expect([typeof id, typeof at, typeof kit]).toEqual(['string', 'string', 'string']);
  });

  it('gives the words of the scale, of the page’s own choices, and of the person who answers', () => {
    expect(post({ home: 'a-bit' }, { choices: 'a-lot-a-bit-not-at-all' })?.answer.words).toBe('A bit');
    expect(post({ home: 'not-about-me', ['home-who']: 'someone-else' })?.answer.words).toBe('This is not about them');
    // Without JavaScript, the card does not change its words while a person chooses.
    expect(post({ home: 'not-about-me', ['home-who']: 'someone-else', ['home-leave-empty']: '' })?.answer.words).toBe('This is not about me');
    const own = [
      { value: 'often', words: 'Frequently', easy: 'Often' },
      { value: 'no', words: 'No' },
    ];
    expect(post({ home: 'often' }, { choices: own, question: { text: 'A', register: 'easy' } })?.answer.words).toBe('Often');
  });

  it('is nothing where nothing was answered, what was chosen was not offered, or the statement was skipped', () => {
    expect(post({})).toBeUndefined();
    expect(post({ 'home': '', 'home-more': ' ' })).toBeUndefined();
    expect(post({ home: 'constructor' })).toBeUndefined();
    expect(post({ home: 'skipped' })).toBeUndefined();
  });

  it('is unsure where a program filled in the empty field, or the card was unsure', () => {
    expect(post({ 'home': 'never', 'home-leave-empty': 'https://spam.example' })?.verdict).toBe('unsure');
    expect(post({ 'home': 'never', 'home-verdict': 'unsure' })?.verdict).toBe('unsure');
    expect(post({ 'home': 'never', 'home-verdict': 'certain' })?.verdict).toBe('likely-person');
  });

  it('takes the id of the card, so that a repeat is known, and no other text', () => {
    const id = '3f0c8a52-6f3d-4b1e-9d3a-0a1b2c3d4e5f';
    expect(post({ 'home': 'never', 'home-id': id })?.id).toBe(id);
    expect(post({ 'home': 'never', 'home-id': '../../etc' })?.id).toMatch(/^[0-9a-f]{8}-/);
  });

  it('ignores an invalid address of a page', () => {
    expect(post({ 'home': 'never', 'home-page': 'javascript:alert(1)' })?.page).toBeUndefined();
    expect(post({ 'home': 'never', 'home-page': 'https://example.org/a' })?.page).toBe('https://example.org/a');
  });

  it('tells the developer what is missing', () => {
    expect(() => post({}, { name: '' })).toThrow('envelopeFromForm: asked.name and asked.question.text are needed.');
  });
});

describe('envelopeFromSetForm', () => {
  const set = {
    name: 'home',
    question: { text: 'My home' },
    statements: [{ id: 'h1', version: '2', text: 'I choose.' }, { id: 'h2', text: 'I know.' }, { text: 'I have time.' }, { id: 'h4', text: 'I decide.' }],
  };
  const postSet = (fields: Record<string, string>): ReturnType<typeof envelopeFromSetForm> => envelopeFromSetForm(new URLSearchParams(fields), set);

  it('says what the set itself would say, in the order of the statements', () => {
    const fields = { 'home[3]': 'never', 'home[h1.2]': 'sometimes', 'home-more[h1.2]': 'A.\r\nB.', 'home[h2]': 'skipped', 'home[h4]': '', 'home-who': 'me' };
    expect(postSet(fields)).toMatchObject({
      tool: 'co-i-statement-set',
      question: { text: 'My home', register: 'standard' },
      answeredBy: 'me',
      answer: {
        answers: [
          { question: { id: 'h1', version: '2', text: 'I choose.', register: 'standard' }, answer: { value: 'sometimes', words: 'Sometimes', more: 'A.\nB.' } },
          { question: { id: 'h2', text: 'I know.', register: 'standard' }, skipped: true },
          { question: { text: 'I have time.', register: 'standard' }, answer: { value: 'never', words: 'No, never' } },
        ],
      },
    });
    expect(postSet(fields)?.answer.answers).toHaveLength(3);
  });

  it('says that a sheet was on paper, with its number', () => {
    expect(postSet({ 'home[h2]': 'always', 'home-sheet': '12' })?.answer).toMatchObject({ gathered: { by: 'paper', sheet: '12' } });
    expect(postSet({ 'home[h2]': 'always' })?.answer).not.toHaveProperty('gathered');
  });

  it('is nothing where nothing was answered', () => {
    expect(postSet({})).toBeUndefined();
    expect(postSet({ 'home[h2]': 'skipped', 'home[h1.2]': 'constructor', 'home[other]': 'always' })).toBeUndefined();
  });
});

describe('envelopeFromCommentForm', () => {
  const postComment = (fields: Record<string, string>): ReturnType<typeof envelopeFromCommentForm> =>
    envelopeFromCommentForm(new URLSearchParams(fields), { name: 'ideas', question: { text: 'What would you change?' } });

  it('says what the comment itself would say', () => {
    const fields = {
      'ideas': 'Light.\r\nLess noise.',
      'ideas-who': 'me',
      'ideas-publish': 'yes',
      'ideas-shown-name': 'Jo',
      'ideas-reply': 'yes',
      'ideas-leave-empty': '',
    };
    expect(postComment({ ...fields, 'ideas-contact': 'jo@anytown.example', 'ideas-safe': 'yes' })).toMatchObject({
      tool: 'co-comment',
      question: { text: 'What would you change?', register: 'standard' },
      answeredBy: 'me',
      answer: { more: 'Light.\nLess noise.', publish: 'yes', shownName: 'Jo', reply: 'yes', contact: 'jo@anytown.example' },
      verdict: 'likely-person',
    });
  });

  it('leaves out where to reply if it is not safe, and a name if it is not published', () => {
    const answer = postComment({
      'ideas': 'A',
      'ideas-publish': 'no',
      'ideas-shown-name': 'Jo',
      'ideas-reply': 'yes',
      'ideas-contact': 'jo@anytown.example',
    })?.answer;
    expect(JSON.parse(JSON.stringify(answer))).toEqual({ more: 'A', publish: 'no', reply: 'no-safe-way' });
  });

  it('is nothing where nothing was written', () => {
    expect(postComment({ 'ideas': ' ', 'ideas-publish': 'yes' })).toBeUndefined();
  });
});

describe('envelopeFromMakerForm', () => {
  const postOwn = (fields: Record<string, string>, more = {}): ReturnType<typeof envelopeFromMakerForm> =>
    envelopeFromMakerForm(new URLSearchParams(fields), { name: 'own', question: { text: 'What is a good day?' }, ...more });

  it('says what the tool itself would say, in the order of the numbers', () => {
    const envelope = postOwn({
      'own[10]': 'Last.',
      'own[2]': ' I can \r\ncook. ',
      'own-picture[2]': 'home',
      'own-now[2]': 'sometimes',
      'own-who': 'me-with-help',
    });
    expect(envelope).toMatchObject({
      tool: 'co-i-statement-maker',
      question: { text: 'What is a good day?', register: 'standard' },
      answeredBy: 'me-with-help',
      answer: {
        statements: [
          { text: ' I can \ncook. ', picture: { name: 'home', words: 'My home' }, now: { value: 'sometimes', words: 'Sometimes' } },
          { text: 'Last.' },
        ],
      },
    });
  });

  it('leaves out pictures and answers that were not offered, and says pictures in the language of the page', () => {
    const fields = { 'own[1]': 'I can cook.', 'own-picture[1]': '__proto__', 'own-now[1]': 'constructor' };
    expect(postOwn(fields)?.answer.statements).toEqual([{ text: 'I can cook.' }]);
    expect(postOwn({ ...fields, 'own-picture[1]': 'home' }, { lang: 'cy' })?.answer.statements[0]?.picture?.words).toBe('Fy nghartref');
  });

  it('is nothing where nothing was written', () => {
    expect(postOwn({})).toBeUndefined();
    expect(postOwn({ 'own[1]': ' ', 'own-picture[1]': 'home', 'own[x]': 'I can.', 'own[1][2]': 'I can.', 'other[1]': 'I can.' })).toBeUndefined();
  });
});

describe('envelopeFromImpactForm', () => {
  const lift = { name: 'lift', question: { id: 'lift-1', text: 'There is a lift now.' } };
  const postImpact = (fields: Record<string, string>, more: Partial<Parameters<typeof envelopeFromImpactForm>[1]> = {}): unknown =>
    envelopeFromImpactForm(new URLSearchParams(fields), { ...lift, ...more });

  it('says what the tool itself would say', () => {
    expect(postImpact({ 'lift': 'not-sure', 'lift-round': 'year', 'lift-more': 'I moved.\r\nAway.' })).toMatchObject({
      tool: 'co-impact',
      name: 'lift',
      question: { id: 'lift-1', text: 'There is a lift now.', register: 'standard' },
      answer: { value: 'not-sure', words: 'I do not know', round: 'year', more: 'I moved.\nAway.' },
    });
  });

  it('takes the round from the server first, and from the post only if it is one', () => {
    expect(postImpact({ 'lift': 'worse', 'lift-round': 'year' }, { round: '3-months' })).toMatchObject({ answer: { round: '3-months' } });
    expect(postImpact({ 'lift': 'worse', 'lift-round': 'never' })).toMatchObject({ answer: { value: 'worse', round: 'now' } });
  });

  it('has the words of the language', () => {
    expect(postImpact({ lift: 'better' }, { lang: 'cy' })).toMatchObject({ lang: 'cy', answer: { words: expect.not.stringContaining('better') as string } });
  });

  it.each([[{}], [{ lift: 'BETTER' }], [{ lift: 'constructor' }], [{ 'lift-more': 'Only words' }]])('makes none of %j', (fields) => {
    expect(postImpact(fields as Record<string, string>)).toBeUndefined();
  });
});
