/** Keeps a person's place while the words of a page change. */
import { blockElements } from '../language/elements';
import { native, pageElement } from '../language/native';

const isFixed = (element: Element): boolean => ['fixed', 'sticky'].includes(getComputedStyle(element).position);

/** An element and all its ancestors, across shadow roots. */
function* outwards(start: Element): Generator<Element> {
  for (let element: Element | null = start; element;) {
    yield element;
    element = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
}

const scrolls = (part: Element): boolean =>
  part.scrollHeight > part.clientHeight && (part === native(document, 'scrollingElement') || /auto|scroll/.test(getComputedStyle(part).overflowY));

/** The nearest part around `element` that scrolls, and whether `element` stays where it is on the screen while that does. */
function scrollerOf(element: Element): { readonly scroller?: Element; readonly stays: boolean } {
  let stays = false;
  for (const part of outwards(element)) {
    if (scrolls(part)) return { scroller: part, stays };
    stays ||= isFixed(part);
  }
  return { stays: true };
}

/** Whether `element` keeps its place on the screen by itself, because it is not inside anything that scrolls. */
const staysOnScreen = (element: Element): boolean => scrollerOf(element).stays;

const topOf = (element: Element): number => element.getBoundingClientRect().top;

function isInView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && top >= 0 && top < innerHeight && bottom > 0;
}

/** Whether a person sees some of it. */
function isInPart(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}

/** What a page is made of, for a person who reads it. */
const blocks = `h1,h2,h3,h4,h5,h6,p,li,dt,dd,td,th,img,fieldset,${blockElements}`;

/** The words in the other register of the same part. */
function otherWords(version: Element): Element | undefined {
  const name = version.hasAttribute('data-co-words') ? 'data-co-words' : 'slot';
  const other = version.getAttribute(name) === 'easy' ? 'standard' : 'easy';
  const others = [version.nextElementSibling, version.previousElementSibling, ...(version.parentElement?.children ?? [])];
  return others.find((child) => child?.getAttribute(name) === other) ?? undefined;
}

/** What replaces `block` when it is hidden: the block of the other words that is as far along. */
function standInFor(block: Element): Element | undefined {
  const version = block.closest('[data-co-words], co-easy-read > [slot]');
  const other = version ? otherWords(version) : undefined;
  if (!version || !other) return undefined;
  const [own, others] = [version, other].map((part) => [...part.querySelectorAll(blocks)]) as [Element[], Element[]];
  const place = own.indexOf(block) / Math.max(own.length - 1, 1);
  return others[Math.round(place * (others.length - 1))] ?? other;
}

const isShown = (element: Element | undefined): element is Element => element?.checkVisibility() === true && element.getBoundingClientRect().height > 0;

/** A few of the blocks in view, from the top: one of them is still there after any change. */
function blocksInView(): Element[] {
  const seen: Element[] = [];
  for (const block of pageElement().querySelectorAll(blocks)) {
    if (isInView(block) && !staysOnScreen(block)) seen.push(block);
    if (seen.length > 5) break;
  }
  return seen;
}

/** Scrolls what is around `element` so that it is at `top` of the screen again. */
function putBack(element: Element, top: number): void {
  (scrollerOf(element).scroller ?? native(document, 'scrollingElement'))?.scrollBy({ top: Math.round(topOf(element) - top), behavior: 'instant' });
}

/**
 * Keeps what a person reads where it is on the screen while other items come and go above it, at the next drawing. The browsers with scroll anchoring do that
 * themselves: Safari has none.
 */
export function holdPlace(items: Iterable<Element>): void {
  if (CSS.supports('overflow-anchor', 'auto')) return;
  const places = [...items].filter(isInPart).map((item) => [item, topOf(item)] as const);
  const hold = (): void => {
    const [item, top] = places.find(([each]) => isShown(each)) ?? [];
    if (item && top !== undefined) putBack(item, top);
  };
  // New items draw themselves before the next frame, or in it.
  requestAnimationFrame(() => {
    hold();
    requestAnimationFrame(hold);
  });
}

/** What the page says of the browser's own scroll anchoring, while it is off. */
let anchoring: string | undefined;

/**
 * Makes a change to the page and keeps what the person looks at where it is on the screen, to the pixel: what they pressed, or where that stays on
 * the screen by itself, the first block in view that is still there.
 */
export function keepPlace(change: () => void, pressed?: Element): void {
  const seen = pressed && isInView(pressed) && !staysOnScreen(pressed) ? [pressed] : blocksInView();
  const places = seen.map((block) => ({ block, top: topOf(block), standIn: standInFor(block) }));
  const { style } = pageElement();
  // The browser keeps a place of its own choice; both at once would move the page twice.
  anchoring ??= style.getPropertyValue('overflow-anchor');
  style.setProperty('overflow-anchor', 'none');
  change();
  // The elements of the page draw themselves again before the next frame.
  requestAnimationFrame(() => {
    for (const { block, top, standIn } of places) {
      const now = isShown(block) ? block : standIn;
      if (!isShown(now)) continue;
      putBack(now, top);
      break;
    }
    requestAnimationFrame(() => {
      if (anchoring !== undefined) style.setProperty('overflow-anchor', anchoring);
      anchoring = undefined;
    });
  });
}
