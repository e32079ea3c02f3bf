import type { EventEmitter } from '@stencil/core';
import { toolWords } from '../language/english';
import type { NotSentDetail, SentDetail, SubmitDetail } from '../sending/events';
import type { Entries, ToolContent } from '../sending/sending';
import { Frame, type FramedTool } from './frame';
import { controlAt } from './server-problems';
import type { ToolProblem } from './problem';
import { untouched, type ToolState } from './state';

const event = <Detail>(): EventEmitter<Detail> => ({ emit: (detail) => ({ defaultPrevented: false, detail }) as CustomEvent<Detail> });

/** A tool that asks for a mood, with two fields that can be wrong. */
class MoodTool implements FramedTool<{ readonly mood: string }> {
  readonly host = document.createElement('co-mood');
  readonly name = 'mood';
  readonly encoding = 'json';
  readonly credentials = 'omit';
  readonly includePage = false;
  readonly kitWords = toolWords.standard;
  readonly controls = { mood: 'mood' };
  readonly coSubmit = event<SubmitDetail<{ readonly mood: string }>>();
  readonly coSent = event<SentDetail>();
  readonly coNotSent = event<NotSentDetail>();
  state: ToolState = untouched;
  found: readonly ToolProblem[] = [];
  readonly frame = new Frame(this);

  findProblems(): readonly ToolProblem[] {
    return this.found;
  }
  content(): ToolContent<{ readonly mood: string }> {
    return { question: { text: 'How are you?', register: 'standard' }, answer: { mood: 'calm' }, lang: 'en' };
  }
  entries(): Entries {
    return [];
  }
  forget(): void {
    this.found = [];
  }
}

const choose = { control: 'answer-0', key: 'chooseOne' } as const;
const tooLong = (count: number): ToolProblem => ({ control: 'more', key: 'charactersOver', count });

describe('Frame', () => {
  // What is announced stays for seconds.
  beforeAll(() => jest.useFakeTimers());
  afterAll(() => jest.useRealTimers());

  it('shows what to put right, and says so once', () => {
    const tool = new MoodTool();
    expect(tool.frame.showProblems(true)).toBe(false);
    expect(tool.state).toBe(untouched);
    tool.found = [choose];
    expect(tool.frame.showProblems(true)).toBe(true);
    expect(tool.state).toMatchObject({ phase: 'open', problems: [choose], announcement: 'notSentYet' });
    tool.frame.showProblems(true, false);
    expect(tool.state.announcement).toBeUndefined();
  });

  it('leaves a problem that is still there, in words that fit now', () => {
    const tool = new MoodTool();
    tool.state = { ...untouched, problems: [choose, tooLong(19)] };
    tool.found = [tooLong(18)];
    tool.frame.changed('more');
    expect(tool.state.problems).toEqual([choose, tooLong(18)]);
  });

  it('takes away what was put right, and brings nothing new', () => {
    const tool = new MoodTool();
    tool.state = { ...untouched, problems: [choose, tooLong(19)] };
    tool.frame.changed('answer-0');
    expect(tool.state.problems).toEqual([tooLong(19)]);
    tool.state = untouched;
    tool.found = [choose, tooLong(19)];
    tool.frame.changed('more');
    expect(tool.state.problems).toEqual([]);
  });

  it('begins again with nothing wrong, and clears in words that say whether it was sent', () => {
    const tool = new MoodTool();
    tool.state = { phase: 'not-sent', problems: [choose], outcome: { sent: false, reason: 'offline' } };
    tool.frame.finish();
    expect(tool.state).toEqual({ phase: 'cleared-unsent', problems: [], announcement: 'finishedStatus', outcome: undefined });
    tool.frame.restart();
    expect(tool.state).toMatchObject({ phase: 'open', problems: [] });
    tool.frame.finish();
    expect(tool.state.phase).toBe('cleared-unsent');
    for (const phase of ['sent', 'skipped'] as const) {
      tool.state = { phase, problems: [], outcome: { sent: true } };
      tool.frame.finish();
      expect(tool.state.phase).toBe('cleared');
    }
  });
});

describe('controlAt', () => {
  it('finds a control by the end of a JSON pointer, and by no part of a word', () => {
    const controls = { 'answers/1': 'item-film-0', 'more': 'more', 'toString': 'never' };
    expect(controlAt('answer/more', controls)).toBe('more');
    expect(controlAt('answer/record/answers/1/answer', controls)).toBe('item-film-0');
    expect(controlAt('answer/record/answers/11', controls)).toBeUndefined();
    expect(controlAt('answer/moreover', controls)).toBeUndefined();
    expect(controlAt('', controls)).toBeUndefined();
  });
});
