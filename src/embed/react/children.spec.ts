import { createElement, Fragment, lazy, memo, useState, type ReactNode } from 'react';
import { markupOf } from './children';
import { component } from './component';

describe('markupOf', () => {
  const Item = component({
    tag: 'co-consent-item',
    Class: { prototype: { name: '', sharedWith: '' } },
    define: () => undefined,
    events: {},
    slot: () => 'item',
  });

  it('writes words, numbers, elements and fragments as HTML, and leaves out what is nothing', async () => {
    const title = createElement('h2', { slot: 'title', className: 'big', hidden: true, onClick: () => undefined }, 'A < B', ' & ', 7);
    expect(await markupOf([title, null, false, createElement(Fragment, null, createElement('br'), 'end')])).toBe(
      '<h2 slot="title" class="big" hidden="">A &#60; B &#38; 7</h2><br>end',
    );
  });

  it('writes a tool of the kit as its tag, with its attributes', async () => {
    const item = createElement(Item as 'div', { name: 'video', sharedWith: 'visitors' } as object, 'You can film me.');
    expect(await markupOf(item)).toBe('<co-consent-item slot="item" name="video" shared-with="visitors">You can film me.</co-consent-item>');
  });

  it('leaves out names that could end a tag', async () => {
    expect(await markupOf(createElement('p', { 'x><img': 'x', 'data-a': '"><b>' }, 'Words'))).toBe('<p data-a="&#34;&#62;&#60;b&#62;">Words</p>');
    expect(await markupOf(createElement('p><img', null, 'Words'))).toBe('');
  });

  it('waits for what is on its way, as server components give it', async () => {
    const later = lazy(() => Promise.resolve({ default: Item as () => ReactNode }));
    expect(await markupOf(Promise.resolve(createElement(later)))).toBe('<co-consent-item slot="item"></co-consent-item>');
    expect(await markupOf(createElement(memo(Item as () => ReactNode)))).toContain('<co-consent-item');
  });

  it('never calls a component of the page: there are words, and that is all that counts', async () => {
    const Own = (): ReactNode => useState('own')[0];
    expect(await markupOf(createElement('p', null, createElement(Own)))).toBe('<p>…</p>');
  });
});
