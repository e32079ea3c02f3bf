import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hono } from 'hono';
import { createRate } from '../src/web/rate.ts';
import { openTestDesk, type TestDesk } from './desk.ts';

interface Counted {
  readonly isTooMany: boolean;
  readonly left: number;
}
interface Limited extends TestDesk {
  readonly from: (address: string, forwarded?: string) => Promise<Counted>;
}

const open = async (isBehindProxy: 'yes' | 'no'): Promise<Limited> => {
  const test = await openTestDesk(undefined, { DESK_BEHIND_PROXY: isBehindProxy });
  const rate = createRate({ most: 2, seconds: 60 });
  const server = new Hono().get('/', (context) => context.json({ isTooMany: rate.isTooMany({ desk: test.desk, context }), left: rate.secondsLeft(test.desk) }));
  const from = async (address: string, forwarded?: string): Promise<Counted> => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    const response = await server.request('/', { headers }, { incoming: { socket: { remoteAddress: address } } });
    return (await response.json()) as Counted;
  };
  return { ...test, from };
};

describe('a limit for each address', () => {
  it('stops an address after so many times, not the others, and lets it go on when the time is over', async () => {
    const { from, setTime, close } = await open('no');
    setTime('2026-11-30T09:00:10.000Z');
    for (const expected of [false, false, true]) assert.equal((await from('192.0.2.1')).isTooMany, expected);
    const other = await from('192.0.2.2');
    assert.deepEqual(other, { isTooMany: false, left: 50 });
    setTime('2026-11-30T09:01:00.000Z');
    assert.equal((await from('192.0.2.1')).isTooMany, false);
    await close();
  });

  it('does not lock people out when the clock is set back', async () => {
    const { from, setTime, close } = await open('no');
    for (let times = 0; times < 3; times += 1) await from('192.0.2.1');
    setTime('2020-01-01T00:00:00.000Z');
    assert.equal((await from('192.0.2.1')).isTooMany, false);
    await close();
  });

  it('counts the devices of one IPv6 network together, and different networks apart', async () => {
    const { from, close } = await open('no');
    for (const [address, expected] of [
      ['2001:db8:1:2::1', false],
      ['2001:db8:1:2:ffff::9', false],
      ['2001:0db8:0001:0002:0:0:0:7', true],
      ['2001:db8:1:3::1', false],
      ['::ffff:192.0.2.1', false],
      ['::ffff:192.0.2.1', false],
      ['::ffff:192.0.2.1', true],
      ['::ffff:192.0.2.2', false],
      ['fe80::1%eth0', false],
    ] as const)
      assert.equal((await from(address)).isTooMany, expected, address);
    await close();
  });

  it('believes only the last entry that a proxy added', async () => {
    const { from, close } = await open('yes');
    for (const [forwarded, expected] of [
      ['198.51.100.1, 192.0.2.1', false],
      ['198.51.100.2, 192.0.2.1', false],
      ['198.51.100.3,192.0.2.1', true],
      ['192.0.2.1, 198.51.100.3', false],
    ] as const)
      assert.equal((await from('127.0.0.1', forwarded)).isTooMany, expected, forwarded);
    await close();
  });

  it('does not believe an entry without a proxy', async () => {
    const { from, close } = await open('no');
    for (const [forwarded, expected] of [
      ['198.51.100.1', false],
      ['198.51.100.2', false],
      ['198.51.100.3', true],
    ] as const)
      assert.equal((await from('192.0.2.1', forwarded)).isTooMany, expected, forwarded);
    await close();
  });
});
