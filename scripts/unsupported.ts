/** What a component must not use, because the runtime of the browser builds leaves it out (`docs/decisions/0003`). */

/** Features of Stencil's runtime, by the trace that they leave in compiled code. */
const unsupported: readonly (readonly [trace: RegExp, feature: string])[] = [
  [/static get watchers/, '@Watch (use componentWillRender)'],
  [/addHostEventListeners|\}, \[\[\d/, '@Listen (use addEventListener in componentWillLoad)'],
  [/\[(5\d\d|15\d\d), "/, '@Prop({ reflect: true }) of a property of several words'],
  [/\bref: ?\(|style: ?\{/, '`ref` and `style` in JSX'],
  [/\bcomponent(DidRender|DidUpdate|WillUpdate|ShouldUpdate)\(/, 'a lifecycle method other than componentWillLoad, componentWillRender and componentDidLoad'],
  [/async component/, 'an asynchronous lifecycle method'],
  [/h\(Host, \{ (?!key:)/, 'attributes of <Host>'],
  [/class: ?\{|onCo[A-Z]/, 'a class that is an object, and a listener of an event that is not native, in JSX'],
];

/** Ends the build where compiled code, of an element or of what several share, uses what our runtime leaves out. */
export function refuseUnsupported(path: string, source: string): void {
  for (const [trace, feature] of unsupported) if (trace.test(source)) throw new Error(`${path}: ${feature} is not in src/embed/runtime.`);
}
