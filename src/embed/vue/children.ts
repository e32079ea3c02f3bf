/** What a page gives to a tool in Vue's slots, as children of the element: what is in `#next` gets `slot="next"`. */
import { cloneVNode, Comment, createTextVNode, Fragment, h, isVNode, Static, Text, type Slots, type VNode } from 'vue';

/** Children without the fragments of `v-for` and `<template>`, each with a key of its own. */
function flat(nodes: readonly unknown[], path: string): VNode[] {
  return nodes.flatMap((node, index) => {
    if (Array.isArray(node)) return flat(node, `${path} ${index}`);
    if (typeof node === 'string' || typeof node === 'number') return [createTextVNode(String(node))];
    if (!isVNode(node)) return [];
    const key = `${path} ${String(node.key ?? index)}`;
    if (node.type === Fragment && Array.isArray(node.children)) return flat(node.children, key);
    return [cloneVNode(node, { key })];
  });
}

/** An element or a component takes the slot itself; words need an element that does. */
function inSlot(node: VNode, name: string): VNode[] {
  if (node.type === Comment) return [node];
  if (node.type === Text && (node.children as string).trim() === '') return [];
  if (node.type === Text || node.type === Static) return [h('span', { key: node.key ?? undefined, slot: name }, [node])];
  return [cloneVNode(node, { slot: name })];
}

/** The children of a component or an element, however they were written. */
export function childrenOf(written: Slots | VNode['children']): VNode[] {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return flat([written], 'default');
  return Object.entries(written as Slots).flatMap(([name, slot]) => {
    if (typeof slot !== 'function') return [];
    const nodes = flat([slot()], name);
    return name === 'default' ? nodes : nodes.flatMap((node) => inSlot(node, name));
  });
}
