/** What tests publish, and how they read it. */
import assert from 'node:assert/strict';
import { feedProblems, type Feed } from '../src/kit.ts';
import type { Browser, TestDesk } from './desk.ts';

export const reply = {
  state: 'cannot',
  said: 'The last bus leaves at six.',
  answer: 'We cannot run a later bus this year.',
  because: 'The money ended in March.',
  by: 'Priya Shah',
  role: 'Head of transport',
};

export const feedIn = async ({ send }: TestDesk, path = '/feed.json'): Promise<Feed> => {
  const feed = (await (await send(path)).json()) as Feed;
  assert.deepEqual(feedProblems(feed), []);
  return feed;
};

/** What the page of an item has in its form. */
export const revisionOf = async ({ desk }: TestDesk, id: string): Promise<string> =>
  String((await desk.store.first<{ revision: number }>('SELECT revision FROM items WHERE id = ?', id))?.revision);

export const text = async (response: Response | Promise<Response>): Promise<string> => (await response).text();

export const publish = async (editor: Browser, id: string, more: object = {}): Promise<void> => {
  assert.match((await editor.post(`/answers/${id}/reply`, { version: '1', ...reply, ...more })).headers.get('location') ?? '', /^\/published\?/);
};
