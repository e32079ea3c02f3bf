/** On a server: what an element shows, as the content of a declarative shadow root. */
import { Comment, Static, Text, type VNode } from 'vue';
import { drawElement } from '../server/draw-element';
import { elementMarkup, escape, someWords } from '../server/markup';
import type { Kind, Values } from '../wrapper/kind';
import { attributeOf } from '../runtime/values';
import { sort } from '../wrapper/sort';
import { childrenOf } from './children';
import type { Draw } from './component';
import { valuesFrom } from './values';

function markupOfNode({ type, props, children }: VNode): string {
  if (type === Text) return escape(children as string);
  if (type === Static) return children as string;
  if (type === Comment) return '';
  const own: Values = props ?? {};
  // What the page itself gives as HTML (`v-html`) and as text (`v-text`).
  const html: unknown = Reflect.get(own, 'innerHTML');
  const text = own.textContent;
  const values = Object.fromEntries(Object.entries(own).filter(([name]) => name !== 'innerHTML' && name !== 'textContent'));
  if (typeof type === 'string') {
    const content = typeof text === 'string' ? escape(text) : markupOf(childrenOf(children));
    return elementMarkup(type, values, typeof html === 'string' ? html : content);
  }
  const { kind } = type as { readonly kind?: Kind };
  return kind ? elementMarkup(kind.tag, sort(valuesFrom(kind, values), kind).attributes, markupOf(childrenOf(children))) : someWords;
}

/**
 * The children as the HTML that the element finds between its tags: which slots are filled, and with which words. They are read and not rendered, because a
 * second rendering would run the page's own components twice.
 */
const markupOf = (nodes: readonly VNode[]): string => nodes.map(markupOfNode).join('');

export const draw: Draw = async ({ tag, attributes, properties, children }, page) => {
  // Only then are slots read outside the setup of the component, and Vue has nothing to warn of.
  await Promise.resolve();
  const plain = Object.entries(attributes).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  // What an attribute holds is read from there: in a template `several` is written as one, and comes as an empty string.
  const others = Object.entries(properties).filter(([name]) => attributes[attributeOf(name)] === undefined);
  return drawElement({
    tag,
    attributes: Object.fromEntries(plain) as Record<string, string>,
    properties: Object.fromEntries(others),
    content: markupOf(childrenOf(children)),
    page,
  });
};
