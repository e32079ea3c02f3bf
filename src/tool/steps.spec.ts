import { placeOf, screenAfter, screenBefore, stepWords, type SteppedTool } from './steps';

type Answer = Readonly<Record<string, string>>;

/** A tool of three steps, of which the last is not answered. */
const toolAt = (screen: string, more: Partial<SteppedTool<Answer>> = {}, isChanging = false): SteppedTool<Answer> =>
  ({
    steps: ['one', 'two', 'three'],
    total: 4,
    kitWords: { step: 'Step {step} of {total}' },
    state: { phase: 'open', problems: [], screen, isChanging },
    problemsOf: (step) => (step === 'three' ? [{ control: 'three-0', words: 'Choose.' }] : []),
    ...more,
  }) as SteppedTool<Answer>;

describe('the steps of a tool', () => {
  it('lead to the next, and from the last to the check', () => {
    expect(screenAfter(toolAt('one'))).toBe('two');
    expect(screenAfter(toolAt('three'))).toBe('check');
  });

  it('lead a person who changes an answer to what is still open, or back to the check', () => {
    expect(screenAfter(toolAt('one', {}, true))).toBe('three');
    expect(screenAfter(toolAt('one', { problemsOf: () => [] }, true))).toBe('check');
  });

  it('lead back: to the step before, or to the check that a person came from', () => {
    expect(screenBefore(toolAt('two'))).toBe('one');
    expect(screenBefore(toolAt('check'))).toBe('three');
    expect(screenBefore(toolAt('two', {}, true))).toBe('check');
  });

  it('are counted, with the check as the last one', () => {
    expect(stepWords(toolAt('two'))).toBe('Step 2 of 4');
    expect(stepWords(toolAt('check'))).toBe('Step 4 of 4');
    expect(stepWords(toolAt('help'))).toBe('');
    expect(stepWords(toolAt('two', { total: 0 }))).toBe('');
  });

  it('are not counted when all are on one screen, or when nothing is asked any more', () => {
    expect(placeOf(toolAt('one', { showsAll: true }))).toBe(0);
    expect(placeOf(toolAt('check', { showsAll: true }))).toBe(4);
    expect(placeOf(toolAt('two', { state: { phase: 'sent', problems: [], screen: 'two' } }))).toBe(0);
  });
});
