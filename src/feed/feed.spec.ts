import Ajv2020 from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { namesOf } from '../data/fields';
import { feedBytes, feedFields, kindNames, problemsOf, type Feed } from './feed';
import { sentenceOf } from './feed-sentences';
import { idea, promise, withdrawnIdea } from './feed.sample';
import schema from './feed.schema.json';
import { easyIdeaFields, easyReplyFields, ideaReplyFields, type SharedIdea } from './idea-item';
import { itemFields, type FeedProblemKind } from './item';
import { feedProblems, kinds } from './kinds';
import { earlierPromiseFields, easyPromiseFields, promiseStates, type PromiseItem } from './promise-item';

const whole: Required<PromiseItem> = {
  ...promise,
  state: 'cannot',
  because: 'The money ended in March.',
  change: 'If the region gives us money.',
  lookAgain: '2027-05-01',
  easy: { said: 'The last bus is at 6.', answer: 'We cannot.', because: 'There is no money.', change: 'More money.' },
  history: [{ state: 'will', answer: 'We will try.', date: '2026-03-03' }],
};
const wholeIdea: Required<Omit<SharedIdea, 'withdrawn'>> = {
  ...idea,
  by: 'Amina',
  date: '2026-11-02',
  also: ['The bus is too early.'],
  agreed: 20,
  reply: { answer: 'We ask for it.', by: 'Priya Shah', role: 'Head of transport', date: '2026-11-20', easy: { answer: 'We ask.' } },
  easy: { said: 'A late bus', also: ['The bus is early.'] },
};
const feed = (...items: readonly unknown[]): unknown => ({ language: 'en', items });
const fits = new Ajv2020().compile(schema);

it.each([
  ['nothing yet', feed()],
  ['the least', feed(promise)],
  ['everything', { language: 'en-GB', updated: '2026-11-30', items: [whole] }],
  ['the least of an idea', feed(idea)],
  ['everything of an idea, and one that was taken back', feed(wholeIdea, withdrawnIdea)],
  ['a field of a later version of an idea', feed({ ...idea, votes: 7 })],
  ['a kind of a later version', feed(promise, { kind: 'dream', id: 'x', colour: 7 })],
  ['a kind that every object has', feed(promise, { kind: 'constructor', id: 'x' })],
  ['a field of a later version', feed({ ...promise, votes: 7 })],
])('finds nothing wrong with a feed of %s', (_, given) => {
  expect(feedProblems(given)).toEqual([]);
  expect([fits(given), fits.errors]).toEqual([true, null]);
});

/** What the schema leaves to us: the calendar, language tags, and ids that are used twice. */
const onlyOurs = new Set<FeedProblemKind>(['not-a-language', 'doubled-id']);

it.each<readonly [given: unknown, path: string, kind: FeedProblemKind]>([
  [null, '', 'not-an-object'],
  [[promise], '', 'not-an-object'],
  [{ items: [] }, 'language', 'missing'],
  [{ language: 'english words', items: [] }, 'language', 'not-a-language'],
  [{ language: 'en', items: {} }, 'items', 'not-a-list'],
  [{ language: 'en', updated: 'today', items: [] }, 'updated', 'not-a-date'],
  [feed(null), 'items[0]', 'not-an-object'],
  [feed({ id: 'x' }), 'items[0].kind', 'missing'],
  [feed({ ...promise, id: 'bus 1' }), 'items[0].id', 'not-an-id'],
  [feed(promise, promise), 'items[1].id', 'doubled-id'],
  [feed({ ...promise, state: 'maybe' }), 'items[0].state', 'not-one-of'],
  [feed({ ...promise, state: 'constructor' }), 'items[0].state', 'not-one-of'],
  [feed({ ...promise, state: 'cannot' }), 'items[0].because', 'missing'],
  [feed({ ...promise, because: ' ' }), 'items[0].because', 'missing'],
  [feed({ ...promise, by: '' }), 'items[0].by', 'missing'],
  [feed({ ...promise, role: undefined }), 'items[0].role', 'missing'],
  [feed({ ...promise, date: '2 November 2026' }), 'items[0].date', 'not-a-date'],
  [feed({ ...promise, lookAgain: '2027' }), 'items[0].lookAgain', 'not-a-date'],
  [feed({ ...promise, easy: 'Yes' }), 'items[0].easy', 'not-an-object'],
  [feed({ ...promise, easy: { answer: 7 } }), 'items[0].easy.answer', 'not-text'],
  [feed({ ...promise, history: 'We will' }), 'items[0].history', 'not-a-list'],
  [feed({ ...promise, history: [null] }), 'items[0].history[0]', 'not-an-object'],
  [feed({ ...idea, said: undefined }), 'items[0].said', 'missing'],
  [feed({ ...idea, said: ' ' }), 'items[0].said', 'missing'],
  [feed({ ...idea, by: 7 }), 'items[0].by', 'not-text'],
  [feed({ ...idea, also: 'Me' }), 'items[0].also', 'not-a-list'],
  [feed({ ...idea, also: [''] }), 'items[0].also[0]', 'missing'],
  [feed({ ...idea, agreed: 23 }), 'items[0].agreed', 'not-one-of'],
  [feed({ ...idea, agreed: 5 }), 'items[0].agreed', 'not-one-of'],
  [feed({ ...idea, agreed: '20' }), 'items[0].agreed', 'not-one-of'],
  [feed({ ...idea, agreed: 1e30 }), 'items[0].agreed', 'not-one-of'],
  [feed({ ...idea, reply: 'Yes.' }), 'items[0].reply', 'not-an-object'],
  [feed({ ...idea, reply: { ...wholeIdea.reply, by: undefined } }), 'items[0].reply.by', 'missing'],
  [feed({ ...idea, reply: { ...wholeIdea.reply, easy: { answer: '' } } }), 'items[0].reply.easy.answer', 'missing'],
  [feed({ ...idea, easy: { also: [7] } }), 'items[0].easy.also[0]', 'not-text'],
  [feed({ ...withdrawnIdea, withdrawn: 'yesterday' }), 'items[0].withdrawn', 'not-a-date'],
  [feed({ ...withdrawnIdea, said: 'A secret' }), 'items[0].said', 'kept'],
  [feed({ ...withdrawnIdea, reply: wholeIdea.reply }), 'items[0].reply', 'kept'],
  [feed({ ...withdrawnIdea, reason: 'Of a later version' }), 'items[0].reason', 'kept'],
  [feed({ ...promise, history: [{ state: 'no', answer: 'No.', date: '2026-01-01' }] }), 'items[0].history[0].state', 'not-one-of'],
])('finds what is wrong with %j at “%s”: %s', (given, path, kind) => {
  expect(feedProblems(given)).toMatchObject([{ path, kind }]);
  if (!onlyOurs.has(kind)) expect(fits(JSON.parse(JSON.stringify(given)))).toBe(false);
});

it('knows the calendar', () => {
  expect(feedProblems(feed({ ...promise, date: '2026-02-30' }))).toEqual([{ path: 'items[0].date', kind: 'not-a-date' }]);
  expect(feedProblems(feed({ ...promise, date: '2028-02-29' }))).toEqual([]);
});

it('checks only the kinds that a tool shows', () => {
  const given = feed({ kind: 'promise', id: 'a' }, { kind: 'promise', id: 'a' });
  expect(problemsOf(given, {})).toEqual([{ path: 'items[1].id', kind: 'doubled-id' }]);
});

it('agrees with the schema about what a feed has', () => {
  const namesIn = (properties: object): string[] => Object.keys(properties).filter((name) => name !== '$schema');
  const { item, promise: ofPromise, easy, earlier, state, idea: ofIdea, easyIdea, reply, easyReply } = schema.$defs;
  expect(namesIn(schema.properties)).toEqual(feedFields);
  expect(namesIn(item.properties)).toEqual(namesOf(itemFields));
  expect(namesIn(ofPromise.properties)).toEqual(namesOf(kinds.promise.fields));
  expect(namesIn(easy.properties)).toEqual(namesOf(easyPromiseFields));
  expect(namesIn(earlier.properties)).toEqual(namesOf(earlierPromiseFields));
  expect(namesIn(ofIdea.properties)).toEqual(namesOf(kinds.idea.fields));
  expect(namesIn(easyIdea.properties)).toEqual(namesOf(easyIdeaFields));
  expect(namesIn(reply.properties)).toEqual(namesOf(ideaReplyFields));
  expect(namesIn(easyReply.properties)).toEqual(namesOf(easyReplyFields));
  expect(state.enum).toEqual(promiseStates);
  expect(kindNames).toEqual(Object.keys(kinds));
  expect(item.allOf.map((each) => each.if.properties.kind.const)).toEqual(Object.keys(kinds));
  expect([...Object.keys(wholeIdea), 'withdrawn'].sort()).toEqual([...namesOf(itemFields), ...namesOf(kinds.idea.fields)].sort());
  expect(Object.keys(whole).sort()).toEqual([...namesOf(itemFields), ...namesOf(kinds.promise.fields)].sort());
});

it('says what to do, with the place', () => {
  expect(sentenceOf({ path: 'items[2].because', kind: 'missing' })).toBe('items[2].because is missing. Please add it.');
  expect(sentenceOf({ path: '', kind: 'not-an-object' })).toBe('The feed has to be an object: { … }.');
  expect(feedProblems(feed({ ...promise, state: 'maybe' })).map(sentenceOf)).toEqual(['items[0].state has to be one of: will, doing, done, cannot.']);
});

it('has room for 2,000 promises of 150 words', () => {
  const words = 'support '.repeat(37);
  const long = { ...whole, said: words, answer: words, because: words, change: words };
  const given: Feed = { language: 'en', items: Array<PromiseItem>(2000).fill(long) };
  expect(JSON.stringify(given).length).toBeLessThan(feedBytes);
});

it('never throws, what it lets through can be drawn, and it agrees with the schema', () => {
  const names = [...namesOf(itemFields), ...Object.values(kinds).flatMap(({ fields }) => namesOf(fields))];
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('', 'will', 'cannot', '2026-11-02', 'a', 'idea', 20, 23, [], {}, null));
  const item = fc
    .tuple(fc.constantFrom(whole, wholeIdea, withdrawnIdea), fc.constantFrom(...names), value)
    .map(([right, name, wrong]) => ({ ...right, [name]: wrong }));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.array(fc.oneof(value, item)).map((items) => feed(...items)),
      ),
      (given) => {
        const problems = feedProblems(given).filter(({ kind }) => !onlyOurs.has(kind));
        expect(fits(JSON.parse(JSON.stringify(given)))).toBe(problems.length === 0);
        if (problems.length > 0) return;
        const { items } = given as { readonly items: readonly Readonly<Record<string, unknown>>[] };
        for (const each of items) {
          const ofIdea = each.withdrawn === undefined ? ['said'] : ['withdrawn'];
          const needed = each.kind === 'promise' ? ['said', 'answer', 'by', 'role', 'date'] : each.kind === 'idea' ? ofIdea : [];
          for (const name of needed) expect(each[name]).toMatch(/\S/);
          if (needed.includes('withdrawn')) expect(Object.keys(each).sort()).toEqual(['id', 'kind', 'withdrawn']);
        }
      },
    ),
    { numRuns: 500 },
  );
});
