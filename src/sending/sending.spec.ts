import { seal } from '../answers/envelope';
import { pageTimeout, Sending } from './sending';

const envelope = seal({ tool: 'co-i-statement', name: 'home', question: { text: 'A', register: 'standard' }, answer: { more: 'B' }, lang: 'en', kit: '1.0.0' });

describe('Sending', () => {
  it('waits for the page, which may answer at once', async () => {
    const sending = new Sending();
    const outcome = sending.send(envelope, () => {
      expect(sending.underway).toBe(true);
      sending.conclude({ sent: true, reference: 'A1' });
      return undefined;
    });
    expect(await outcome).toEqual({ sent: true, reference: 'A1' });
    expect(sending.underway).toBe(false);
  });

  it('takes only one conclusion', async () => {
    const sending = new Sending();
    const outcome = sending.send(envelope, () => undefined);
    expect(sending.conclude({ sent: true })).toBe(true);
    expect(sending.conclude({ sent: false, reason: 'page' })).toBe(false);
    expect(await outcome).toEqual({ sent: true });
  });

  it('tells the person when the page says nothing', async () => {
    jest.useFakeTimers();
    const sending = new Sending();
    const outcome = sending.send(envelope, () => undefined);
    jest.advanceTimersByTime(pageTimeout);
    jest.useRealTimers();
    expect(await outcome).toEqual({ sent: false, reason: 'silence' });
  });
});
