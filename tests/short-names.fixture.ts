/** An element whose own members are called like members of the browser, which it uses as well. `short-names.e2e.ts` builds it as a script-tag file. */
import { H, Host, h, proxyCustomElement } from '../src/embed/runtime/script-tag';

interface Log {
  readonly tallied: number[];
}

class NamesFixture extends H {
  private readonly log: Log = { tallied: [] };

  constructor() {
    super();
    (this as unknown as { __registerHost: () => void }).__registerHost();
    (this as unknown as { __attachShadow: () => void }).__attachShadow();
  }

  static get style(): string {
    return '';
  }

  private fill(): string {
    return [0, 0].fill(7).join('');
  }

  private seal(): string {
    const sealed = Object.seal({ name: 'sealed' });
    return String(Object.isSealed(sealed));
  }

  private write(): void {
    const page = this.ownerDocument.querySelector('iframe')?.contentDocument;
    page?.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- its name is what this is about
    page?.write('<p>Written</p>');
    page?.close();
  }

  private go(): void {
    history.go(-1);
  }

  private readonly tellAll = (): void => {
    this.log.tallied.push(this.log.tallied.length);
    this.write();
    this.setAttribute('aria-label', [this.fill(), this.seal(), this.log.tallied.join()].join(' '));
  };

  render(): unknown {
    return h(Host, null, [h('button', { onClick: this.tellAll }, 'Tell all'), h('button', { onClick: () => this.go() }, 'Go back')]);
  }
}

proxyCustomElement(NamesFixture as never, [1, 'x-names', {}]);
