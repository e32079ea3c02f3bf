import type { EventEmitter } from '@stencil/core';
import type { AnswerEnvelope } from '../answers/envelope';
import type { NotSentDetail, SentDetail, SubmitDetail } from './events';
import type { Outcome, ProblemDetail } from './outcome';
import { pageTimeout, Sending, type SendingTool } from './sending';

interface MoodAnswer {
  readonly mood: string;
}

/** A tool of another kind than those of the kit: what its author has to write. */
class MoodTool implements SendingTool<MoodAnswer> {
  readonly host = document.createElement('co-mood');
  readonly name = 'mood';
  readonly encoding = 'json';
  readonly credentials = 'omit';
  readonly includePage = false;
  readonly events: string[] = [];
  heard?: AnswerEnvelope<MoodAnswer>;
  outcome?: Outcome;
  readonly coSubmit = this.event<SubmitDetail<MoodAnswer>>('coSubmit');
  readonly coSent = this.event<SentDetail>('coSent');
  readonly coNotSent = this.event<NotSentDetail>('coNotSent');
  readonly sending = new Sending<MoodAnswer>(this);

  constructor(readonly hear: (tool: MoodTool) => unknown = () => undefined) {}

  private event<Detail>(type: string): EventEmitter<Detail> {
    return {
      emit: (detail) => {
        this.events.push(this.outcome ? `${type} after it was shown` : type);
        if (type === 'coSubmit') this.heard = (detail as SubmitDetail<MoodAnswer>).envelope;
        this.hear(this);
        return { defaultPrevented: false, detail } as CustomEvent<Detail>;
      },
    };
  }

  send(mood = 'calm'): Promise<void> {
    const question = { text: 'How are you?', register: 'standard' } as const;
    return this.sending.send(
      () => ({ question, answer: { mood }, lang: 'en' }),
      () => [['mood', mood]],
      (outcome) => (this.outcome = outcome),
    );
  }
}

describe('Sending', () => {
  beforeAll(() => Object.assign(globalThis, { addEventListener: () => undefined, removeEventListener: () => undefined }));

  it('waits for the page, which may answer at once', async () => {
    const tool = new MoodTool(({ sending }) => {
      if (sending.underway) sending.confirm({ reference: 'A1' });
    });
    await tool.send();
    expect(tool.outcome).toEqual({ sent: true, reference: 'A1', message: undefined, review: false });
    expect(tool.sending.underway).toBe(false);
    expect(tool.events).toEqual(['coSubmit', 'coSent after it was shown']);
  });

  it('seals what only the tool knows into an envelope, once for the same answer', async () => {
    const tool = new MoodTool(({ sending }) => sending.underway && sending.fail());
    await tool.send();
    const first = tool.heard;
    expect(first).toMatchObject({ tool: 'co-mood', name: 'mood', answer: { mood: 'calm' }, lang: 'en', verdict: 'unsure' });
    await tool.send();
    expect(tool.heard?.id).toBe(first?.id);
    await tool.send('sad');
    expect(tool.heard?.id).not.toBe(first?.id);
    tool.sending.clear();
    expect(tool.sending.envelope).toBeUndefined();
  });

  it('takes only one conclusion, and tells the developer of another', async () => {
    const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const tool = new MoodTool();
    const sent = tool.send();
    tool.sending.confirm();
    tool.sending.fail('Too late.');
    await sent;
    expect(tool.outcome).toMatchObject({ sent: true });
    expect(report.mock.calls[0]?.[0]).toBe('<co-mood> confirmSent() or failSent(): was called when no answer was being sent.');
    report.mockRestore();
  });

  it('keeps the envelope of an answer that comes again after another', async () => {
    const tool = new MoodTool(({ sending }) => sending.underway && sending.fail(null));
    await tool.send();
    const first = tool.heard?.id;
    await tool.send('sad');
    await tool.send();
    expect(tool.heard?.id).toBe(first);
  });

  it('takes a late confirmation of another answer for none of this one', async () => {
    const tool = new MoodTool();
    const sent = tool.send();
    tool.sending.confirm({ id: 'another' });
    expect(tool.sending.underway).toBe(true);
    tool.sending.confirm({ id: tool.heard?.id });
    await sent;
    expect(tool.outcome).toMatchObject({ sent: true });
  });

  it('hands on what the page says of a failure: words, or a problem detail as a server sent it', async () => {
    const said: (string | ProblemDetail)[] = ['Our line is down.', { detail: 'Look again.', errors: [{ pointer: '#/answer/mood', detail: 'Say more.' }] }];
    const tool = new MoodTool(({ sending }) => sending.underway && sending.fail(said.shift()));
    await tool.send();
    expect(tool.outcome).toEqual({ sent: false, reason: 'page', message: 'Our line is down.', errors: [] });
    await tool.send();
    expect(tool.outcome).toEqual({ sent: false, reason: 'page', message: 'Look again.', errors: [{ place: 'answer/mood', words: 'Say more.' }] });
  });

  describe('an answer that takes time to make', () => {
    const content = { question: { text: 'How are you?', register: 'standard' }, answer: { mood: 'calm' }, lang: 'en' } as const;
    const sendLater = (tool: MoodTool): Promise<void> =>
      tool.sending.send(
        () => Promise.resolve(content),
        () => [],
        (outcome) => (tool.outcome = outcome),
      );

    it('is sent when it is made, and no other meanwhile', async () => {
      const tool = new MoodTool(({ sending }) => sending.underway && sending.confirm());
      const sent = sendLater(tool);
      expect([tool.sending.underway, tool.events]).toEqual([true, []]);
      await sent;
      expect(tool.outcome).toMatchObject({ sent: true });
      expect(tool.heard?.answer).toEqual({ mood: 'calm' });
    });

    it('is not sent when it is cleared while it is made', async () => {
      const tool = new MoodTool();
      const sent = sendLater(tool);
      tool.sending.clear();
      await sent;
      expect([tool.sending.underway, tool.events, tool.outcome]).toEqual([false, [], undefined]);
    });
  });

  it('ends an answer that was cleared without ending the next one', async () => {
    jest.useFakeTimers();
    const tool = new MoodTool();
    const cleared = tool.send('calm');
    jest.advanceTimersByTime(pageTimeout / 2);
    tool.sending.clear();
    const next = tool.send('glad');
    jest.advanceTimersByTime(pageTimeout / 2);
    jest.useRealTimers();
    await cleared;
    expect(tool.sending.underway).toBe(true);
    tool.sending.confirm({ reference: 'A2' });
    await next;
    expect(tool.outcome).toMatchObject({ sent: true, reference: 'A2' });
  });

  it('shows nothing of an answer that was cleared on its way, and tells the page', async () => {
    const tool = new MoodTool();
    const sent = tool.send();
    tool.sending.clear();
    tool.sending.confirm();
    await sent;
    expect(tool.outcome).toBeUndefined();
    expect(tool.events).toEqual(['coSubmit', 'coSent']);
  });

  describe('on a page that breaks what it is made of', () => {
    const reported: unknown[] = [];
    beforeEach(() => {
      reported.length = 0;
      Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
    });
    const question = { text: 'How are you?', register: 'standard' } as const;
    const broken = new Error('broken');
    const breaks = (): never => {
      throw broken;
    };

    it('tells the person that nothing was sent when the answer cannot be read', async () => {
      const tool = new MoodTool();
      await tool.sending.send(
        breaks,
        () => [],
        (outcome) => (tool.outcome = outcome),
      );
      expect(tool.outcome).toEqual({ sent: false, reason: 'page' });
      expect(reported).toEqual([broken]);
      expect(tool.events).toEqual(['coNotSent after it was shown']);
      expect(tool.sending.underway).toBe(false);
    });

    it('tells the person that nothing was sent when its events cannot be sent', async () => {
      const tool = new MoodTool((own) => (own.outcome ? undefined : breaks()));
      await tool.send();
      expect(tool.outcome).toEqual({ sent: false, reason: 'page' });
    });

    it.each([
      ['an answer that arrived', (sending: MoodTool['sending']) => sending.confirm(), 'coSent'],
      ['an answer that did not', (sending: MoodTool['sending']) => sending.fail(), 'coNotSent'],
    ])('keeps the outcome of %s when it cannot be drawn', async (_, conclude, event) => {
      const tool = new MoodTool(({ sending }) => sending.underway && conclude(sending));
      await tool.sending.send(
        () => ({ question, answer: { mood: 'calm' }, lang: 'en' }),
        () => [],
        breaks,
      );
      expect(tool.events).toEqual(['coSubmit', event]);
      expect(reported).toEqual([broken]);
    });
  });

  it('tells the person when the page says nothing, and the developer what to do', async () => {
    const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    jest.useFakeTimers();
    const tool = new MoodTool();
    const sent = tool.send();
    jest.advanceTimersByTime(pageTimeout);
    jest.useRealTimers();
    await sent;
    expect(tool.outcome).toEqual({ sent: false, reason: 'silence' });
    expect(report.mock.calls[0]?.[0]).toBe('<co-mood> action: is missing, and nothing called confirmSent() or failSent().');
    report.mockRestore();
  });
});
