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
    expect(problemsOf('not-sure', '', true)).toEqual([]);
    expect(problemsOf(undefined, 'Words.', true)).toEqual([{ control: 'answer-0', key: 'chooseOrSkip' }]);
    expect(problemsOf(undefined, 'Words.', false)).toEqual([{ control: 'answer-0', key: 'chooseOne' }]);
  });

  it('says how much is too long', () => {
    expect(problemsOf('same', 'a'.repeat(moreLimit + 1), true).map(({ control }) => control)).toEqual(['more']);
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
