import { refuseUnsupported } from './unsupported';

const refusal =
  (source: string): (() => void) =>
  () =>
    refuseUnsupported('dist/components/p-1.js', source);

describe('refuseUnsupported', () => {
  it.each([
    ['static get watchers() { return { value: [] }; }', '@Watch'],
    ["proxyCustomElement(class {}, [1, 'co-a', {}, [[0, 'click', 'press']]])", '@Listen'],
    ['"moreText": [513, "more-text"]', 'reflect'],
    ['h("input", { ref: (element) => (this.input = element) })', '`ref`'],
    ['h("p", { style: { color: "red" } })', '`style`'],
    ['componentDidRender() {}', 'componentDidLoad'],
    ['async componentWillLoad() {}', 'asynchronous'],
    ['h(Host, { class: "wide" })', '<Host>'],
    ['h("p", { class: { wide: true } })', 'class that is an object'],
    ['h("co-text", { onCoAnswer: this.hear })', 'not native'],
  ])('refuses %s, in an element and in what several share', (source, feature) => {
    expect(refusal(source)).toThrow(feature);
    expect(refusal(source)).toThrow('dist/components/p-1.js');
  });

  it('lets through what our runtime has', () => {
    expect(refusal('h(Host, { key: "a" }, h("p", { class: `tool ${look}`, onClick: press }))')).not.toThrow();
    expect(refusal('"name": [513]')).not.toThrow();
  });
});
