/** An element that counts its drawings. `drawing.e2e.ts` builds it on the runtime of the browser builds. */
import { H, Host, createEvent, forceUpdate, h, proxyCustomElement } from '../src/embed/runtime/script-tag';

class DrawingFixture extends H {
  declare first: string;
  declare second: string;
  drawings = 0;
  private readonly changed = createEvent(this, 'fixturechange');

  constructor() {
    super();
    (this as unknown as { __registerHost: () => void }).__registerHost();
    (this as unknown as { __attachShadow: () => void }).__attachShadow();
    this.first = 'one';
    this.second = 'two';
  }

  static get style(): string {
    return '';
  }

  /** Two changes, and an event between them, if the page listens. */
  private readonly handle = (event: Event): void => {
    const { id } = event.target as Element;
    this.first = 'changed';
    if (id === 'tell') this.changed.emit(undefined);
    this.second = 'changed';
    if (id === 'fail') throw new Error('A fault in a handler.');
    if (id === 'draw') forceUpdate(this as never);
    this.dataset['seen'] = this.text();
  };

  text(): string {
    return this.shadowRoot?.querySelector('p')?.textContent ?? '';
  }

  render(): unknown {
    this.drawings++;
    return h(
      Host,
      null,
      h('p', null, `${this.first} ${this.second}`),
      ...['change', 'tell', 'fail', 'draw'].map((id) => h('button', { id, onClick: this.handle }, id)),
    );
  }
}

proxyCustomElement(DrawingFixture as never, [1, 'x-drawing', { first: [32], second: [32], third: [1] }]);
