import { differences, rounds } from '../../answers/impact';
import { words } from '../../language/en/tools/impact';
import { answer } from './impact.answer';
import { chosenByLink, misuseOf, roundOf, moreLimit, pictureOf, problemsOf } from './impact.logic';

describe('the choices', () => {
  it('are those of the schema, each with words and a picture', () => {
    const { value, round } = answer.schema.properties;
    expect(value.enum).toEqual([...differences]);
    expect(round.enum).toEqual([...rounds]);
    for (const each of differences) expect([words.standard[each], pictureOf(each)]).not.toContain(undefined);
  });
});

describe('chosenByLink', () => {
  it('takes a choice from the address, under the name of the tool only', () => {
    expect(chosenByLink('lift', '?lift=worse&other=better')).toBe('worse');
    expect(chosenByLink('lift', '?other=better')).toBeUndefined();
  });

  it.each(['?lift=', '?lift=toString', '?lift=BETTER', '?lift=better%00', '?=better', ''])('chooses nothing by %s', (search) => {
    expect(chosenByLink(search === '?=better' ? '' : 'lift', search)).toBeUndefined();
  });
});

describe('problemsOf', () => {
  it('needs a choice, and never needs words', () => {
    expect(problemsOf('not-sure', '', true, words.standard)).toEqual([]);
    expect(problemsOf(undefined, 'Words.', true, words.standard)).toEqual([{ control: 'answer-0', words: words.standard.chooseOrSkip }]);
    expect(problemsOf(undefined, 'Words.', false, words.standard)).toEqual([{ control: 'answer-0', words: words.standard.chooseOne }]);
  });

  it('says how much is too long', () => {
    expect(problemsOf('same', 'a'.repeat(moreLimit + 1), true, words.standard).map(({ control }) => control)).toEqual(['more']);
  });
});

describe('misuseOf', () => {
  it('finds nothing in good markup, and names what is wrong', () => {
    expect(misuseOf({ name: 'lift', round: 'year', action: '/answers' }, true)).toEqual([]);
    const wrong = { name: '', round: 'later', action: 'javascript:x' };
    expect(misuseOf(wrong, false).map(([attribute]) => attribute)).toEqual(['name', 'default slot', 'round', 'action']);
    expect(roundOf('later')).toBe('now');
  });
});
