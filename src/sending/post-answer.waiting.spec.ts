import fc from 'fast-check';
import { times, waitBefore } from './post-answer';

describe('waitBefore', () => {
  it('doubles, with jitter between a half and the whole', () => {
    expect([1, 2, 3].map((tries) => waitBefore(tries, '', times, 0))).toEqual([250, 500, 1000]);
    expect([1, 2, 3].map((tries) => waitBefore(tries, '', times, 1))).toEqual([500, 1000, 2000]);
  });

  it('does as the server asks, in seconds or by date', () => {
    expect(waitBefore(1, '7')).toBe(7000);
    expect(waitBefore(1, '3600')).toBe(3_600_000);
    expect(waitBefore(1, new Date(Date.now() - 5000).toUTCString())).toBe(0);
    expect(waitBefore(1, new Date(Date.now() + 10_000).toUTCString())).toBeGreaterThan(8000);
  });

  it.each(['soon', '1.5', '-1', '+5', '1e3', '0x10', '5s', '5, 5', '2030-01-01', '12/2030', '1 May 2030', 'null', '٥', 'Someday GMT', ''])(
    'waits as usual where a server asks for %j, which is neither a number nor a date',
    (value) => {
      expect(waitBefore(1, value, times, 1)).toBe(500);
    },
  );

  it('never asks again at once for any value that is neither a number nor a date', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        fc.pre(!/^\d+$/.test(value) && !value.endsWith(' GMT'));
        expect(waitBefore(1, value, times, 0)).toBe(250);
      }),
    );
  });
});
