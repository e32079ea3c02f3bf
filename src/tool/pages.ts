import { forceUpdate } from '@stencil/core';

/** How many items of a feed are shown at once, and how many more with each press: docs/decisions/0033. */
export const inOneStep = 50;
/** How many are drawn at once after a press, about a screen, and in each frame after it: the page stays usable on a slow telephone. */
const first = 4;
const inOneFrame = 20;

/** How much of a long feed is shown. */
export class Pages {
  /** How many are shown at most. */
  shown = inOneStep;
  /** How many of them are drawn so far. */
  drawn = inOneStep;

  constructor(private readonly list: { readonly host: HTMLElement }) {}

  /** Shows the first ones. */
  begin(): void {
    this.goTo(inOneStep, 0);
  }

  /** Shows more, or `count`, which is all. Then the search of the browser and a screen reader reach all of them. */
  goOn(count = this.shown + inOneStep): void {
    this.goTo(count, this.shown);
  }

  /** Shows `count` at once: paper has all of them. */
  readonly print = (): void => {
    this.show(Infinity);
    forceUpdate(this.list.host);
  };

  /** Shows at least `count` at once. */
  show(count: number): void {
    this.shown = Math.max(this.shown, count);
    this.drawn = this.shown;
  }

  private goTo(shown: number, drawn: number): void {
    this.shown = shown;
    this.drawn = drawn;
    this.draw(first);
  }

  private draw(count: number): void {
    this.drawn = Math.min(this.drawn + count, this.shown);
    forceUpdate(this.list.host);
    // Once what is there is painted: a frame that a press asks for comes before that.
    if (this.drawn < this.shown) requestAnimationFrame(() => setTimeout(this.drawMore));
  }

  private readonly drawMore = (): void => {
    if (this.drawn < this.shown) this.draw(inOneFrame);
  };
}
