/** A Vue component over an element of the kit. One module of `coproduction-kit/vue` is built on it for each element. */
import { defineComponent, h, inject, nextTick, onMounted, onServerPrefetch, onUnmounted, onUpdated, shallowRef, type Component, type Slots } from 'vue';
import { apply, begin, isWaiting, mark, waitWhereMarked, type Tool } from '../wrapper/element';
import type { Asked, Kind, Values } from '../wrapper/kind';
import { attributeOf } from '../runtime/values';
import { sort } from '../wrapper/sort';
import { childrenOf } from './children';
import { has, modelOf, valuesFrom } from './values';
import { pageKey, type Page } from './page-on-server';

export interface VueKind extends Kind {
  /** Methods that a page can call on the component. */
  readonly methods: readonly string[];
}

/** What an element shows before its own script does, as HTML; nothing in a browser. */
export type Draw = (request: Asked<Slots>, page: Page) => Promise<string>;

/** What the person changes, and a page can hold with `v-model` or `v-model:open`. */
const changeable = ['value', 'values', 'moreText', 'open'];

/** Whether there is a page around it; a browser that a test only plays (jsdom) has one, too. */
const isServer = typeof document === 'undefined';

export function component(kind: VueKind, draw: Draw): Component {
  const { tag, define, Class, methods } = kind;
  const types = [...new Set(Object.values(kind.events))];
  const models = types.length > 0 ? changeable.filter((name) => has(kind, name)) : [];
  waitWhereMarked(Class.prototype);

  const options = defineComponent({
    name: tag,
    inheritAttrs: false,
    emits: [...types, 'update:modelValue', ...models.map((name) => `update:${name}`)],
    setup(_, { attrs, slots, emit, expose }) {
      const host = shallowRef<Tool>();
      const page = inject<Page>(pageKey, {});
      let before: Values = {};
      let drawing = '';

      const handOver = (held: readonly string[] = []): void => {
        const element = host.value;
        if (!element) return;
        const { attributes, properties } = sort(valuesFrom(kind, attrs), kind);
        apply(element, properties, attributes, before, held);
        before = properties;
        begin(element, define);
      };
      const handle = (event: Event): void => {
        emit(event.type, event);
        const element = host.value;
        if (!element || event.target !== element) return;
        for (const name of models) emit(`update:${name}`, element[name]);
        const model = modelOf(kind, valuesFrom(kind, attrs));
        emit('update:modelValue', element[model]);
        // A page that changes or refuses the answer has the last word.
        if ('modelValue' in attrs) void nextTick(() => handOver([model]));
      };

      onServerPrefetch(async () => {
        const { attributes, properties } = sort(valuesFrom(kind, attrs), kind);
        try {
          drawing = await draw({ tag, attributes, properties, children: slots }, page);
        } catch (error) {
          console.error(`<${tag}> could not be drawn on the server; it is shown when its script loads.`, error);
        }
      });
      onMounted(() => {
        handOver();
        for (const type of types) host.value?.addEventListener(type, handle);
      });
      onUpdated(() => handOver());
      onUnmounted(() => {
        for (const type of types) host.value?.removeEventListener(type, handle);
      });
      expose(
        Object.fromEntries(
          methods.map((name) => [name, (...values: unknown[]) => (host.value?.[name] as ((...values: unknown[]) => unknown) | undefined)?.(...values)]),
        ),
      );

      return () => {
        const { attributes, properties } = sort(valuesFrom(kind, attrs), kind);
        const children = childrenOf(slots);
        if (!isServer) {
          // The properties of the element are handed over when it is in the page.
          const own = new Set(Object.keys(properties).map(attributeOf));
          return h(tag, { ...Object.fromEntries(Object.entries(attributes).filter(([name]) => !own.has(name))), ref: host }, children);
        }
        const template = drawing && h('template', { shadowrootmode: 'open', innerHTML: drawing });
        return h(tag, { ...attributes, ...(isWaiting(properties, attributes) && { [mark]: '' }) }, [template, ...children]);
      };
    },
  });
  return Object.assign(options, { kind });
}
