import { Fragment, h, type VNode } from './virtual-dom';

describe('h', () => {
  const texts = (node: unknown): (string | undefined)[] => (node as VNode).children.map(({ text }) => text);

  it('takes words and numbers as text, and leaves out what is nothing', () => {
    expect(texts(h('p', null, 'a', 7, null, undefined, false, ['b', ['c']]))).toEqual(['a', '7', 'b', 'c']);
  });

  it('takes an object that comes in with data as text, never as a node', () => {
    const evil: unknown = { tag: 'script', attributes: { innerHTML: 'evil' }, children: [], text: undefined };
    const [child] = (h('p', null, evil as string) as VNode).children;
    expect(child?.tag).toBeUndefined();
    expect(child?.text).toBe('{"tag":"script","attributes":{"innerHTML":"evil"},"children":[]}');
  });

  it('replaces a fragment and a functional component with their children', () => {
    const Two = (): unknown => [h('b', null), h('i', null)];
    const node = h('p', null, h(Fragment, null, 'a', 'b'), h(Two as typeof Fragment, null)) as VNode;
    expect(node.children.map(({ tag, text }) => tag ?? text)).toEqual(['a', 'b', 'b', 'i']);
  });
});
