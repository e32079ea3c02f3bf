/** What pages do before a script of the kit is there: stand-ins for old libraries, with their replacements of builtins; names; polluted prototypes. */
export interface HostilePage {
  readonly name: string;
  /** Runs in the page, first of all. */
  readonly script?: () => void;
  /** What is added to `Object.prototype`. */
  readonly pollution?: { readonly name: string; readonly value: unknown };
  /** Content of the page before the tool. */
  readonly content?: string;
}

/** What each of these has, written from what they are known to do. */
export const oldLibraries: readonly HostilePage[] = [
  {
    name: 'MooTools 1.4.5',
    script: () => {
      const page = window as unknown as Record<string, unknown>;
      Object.assign(Array, { from: (item: unknown) => (item === null || item === undefined ? [] : Array.isArray(item) ? (item as unknown[]) : [item]) });
      const functions = Object.values({
        each: Array.prototype.forEach,
        clone: Array.prototype.slice,
        contains: (item: unknown) => item,
        flatten: () => [],
        getLast: () => null,
      });
      ['each', 'clone', 'contains', 'flatten', 'getLast'].forEach(
        (name, index) => ((Array.prototype as unknown as Record<string, unknown>)[name] = functions[index]),
      );
      const { prototype } = Element;
      page.Element = Object.assign(
        function (): Element {
          return document.createElement('div');
        },
        { prototype },
      );
      page.Event = function (event: unknown): unknown {
        return event;
      };
      page.Request = function (): void {};
      page.JSON = { parse: JSON.parse.bind(JSON), stringify: JSON.stringify.bind(JSON), encode: JSON.stringify.bind(JSON) };
      Object.assign(prototype, { get: () => null, set: () => null, clone: () => null, empty: () => null, destroy: () => null, inject: () => null });
      Object.assign(String.prototype, { contains: () => false, clean: () => '', test: () => false });
    },
  },
  {
    name: 'Prototype.js 1.6',
    script: () => {
      const each = function (this: unknown[], act: (value: unknown, index: number) => void): unknown[] {
        for (let index = 0; index < this.length; index++) act(this[index], index);
        return this;
      };
      const toArray = function (this: ArrayLike<unknown>): unknown[] {
        const list: unknown[] = [];
        for (let index = 0; index < this.length; index++) list.push(this[index]);
        return list;
      };
      const methods: Record<string, unknown> = {
        each,
        toArray,
        entries: toArray,
        clone: toArray,
        map(this: unknown[], act: (value: unknown, index: number) => unknown): unknown[] {
          const list: unknown[] = [];
          each.call(this, (value, index) => list.push(act(value, index)));
          return list;
        },
        find(this: unknown[], fits: (value: unknown, index: number) => unknown): unknown {
          for (let index = 0; index < this.length; index++) if (fits(this[index], index)) return this[index];
          return undefined;
        },
        filter(this: unknown[], fits: (value: unknown, index: number) => unknown): unknown[] {
          const list: unknown[] = [];
          each.call(this, (value, index) => fits(value, index) && list.push(value));
          return list;
        },
        reduce(this: unknown[]): unknown {
          return this.length > 1 ? this : this[0];
        },
        inspect: () => '[]',
        compact: toArray,
        toJSON(this: unknown[]): string {
          return `[${this.map((value) => JSON.stringify(value)).join(', ')}]`;
        },
      };
      for (const [name, method] of Object.entries(methods)) (Array.prototype as unknown as Record<string, unknown>)[name] = method;
      Object.assign(Array, { from: (items: ArrayLike<unknown> | undefined) => (items ? toArray.call(items) : []) });
      Object.assign(Object, {
        keys: (object: object) => {
          const names: string[] = [];
          for (const name in object) names.push(name);
          return names;
        },
      });
      const quoted = function (this: unknown): string {
        return JSON.stringify(String(this));
      };
      Object.assign(String.prototype, { toJSON: quoted, times: () => '', strip: () => '' });
      Object.assign(Number.prototype, { toJSON: quoted });
      Object.assign(Date.prototype, { toJSON: quoted });
      Object.assign(Element.prototype, {
        remove(this: Element): Element {
          (this.parentNode as Node).removeChild(this);
          return this;
        },
        update: () => null,
        hide: () => null,
        show: () => null,
        replace: () => null,
        select: () => [],
      });
    },
  },
  {
    name: 'a library that adds enumerable methods',
    script: () => {
      for (const prototype of [Array.prototype, String.prototype, Function.prototype])
        for (const name of ['contains', 'remove', 'first', 'last', 'isEmpty', 'each']) (prototype as unknown as Record<string, unknown>)[name] = () => null;
    },
  },
];

const pollutions: Readonly<Record<string, unknown>> = {
  action: 'https://elsewhere.example/',
  credentials: 'include',
  encoding: 'form',
  method: 'GET',
  mode: 'no-cors',
  headers: { 'x-page': 'polluted' },
  value: 'polluted',
  key: 'polluted',
  class: 'polluted',
  hidden: true,
  disabled: true,
  slot: 'polluted',
  id: 'polluted',
  for: 'polluted',
  name: 'polluted',
  children: [],
  lang: 'xx',
  reference: 'polluted',
  message: 'polluted',
  review: true,
};
export const pollutedPages: readonly HostilePage[] = Object.entries(pollutions).map(([name, value]) => ({
  name: `Object.prototype.${name}`,
  pollution: { name, value },
}));

const clobbering =
  'addEventListener removeEventListener createElement createElementNS createTextNode createDocumentFragment getElementById querySelector querySelectorAll documentElement head body title forms activeElement adoptedStyleSheets baseURI defaultView getRootNode contains firstChild';
export const clobberedPages: readonly HostilePage[] = [
  {
    name: 'pictures with the names of members of the document',
    content: clobbering
      .split(' ')
      .map((name) => `<img name="${name}" alt="">`)
      .join(''),
  },
  {
    name: 'forms with the names of members of the document',
    content: clobbering
      .split(' ')
      .map((name) => `<form name="${name}"></form>`)
      .join(''),
  },
];
