/** What the server's rendering has to know of the page around a tool; in the browser each element sees it for itself. */
import { defineComponent, provide, type PropType } from 'vue';

export interface Page {
  /** Language of the page: `cy`. */
  readonly lang?: string;
  /** The nonce of the page's content security policy, for the styles of the tools. */
  readonly nonce?: string;
  /** How the page is read, as in `data-co-reading`: `easy pictures`. */
  readonly reading?: string;
  /** Theme of the page, as in `data-co-theme`: `dark calm`. */
  readonly theme?: string;
}

/** The same in two copies of this module: a server may load it once in a bundle, and once from the package. */
export const pageKey = Symbol.for('coproduction-kit.page');

const text = String as PropType<string>;

/** Goes once around the page, or around the tools in it. */
export const PageOnServer = defineComponent({
  name: 'PageOnServer',
  props: { lang: text, nonce: text, reading: text, theme: text },
  setup(props, { slots }) {
    provide(pageKey, props);
    return () => slots.default?.();
  },
});
