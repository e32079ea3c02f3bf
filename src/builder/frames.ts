import { isFromTheRight, pieceOf, toolOf, type Kit, type Piece, type Placed } from '../snippet/index';
import { styleOf } from '../snippet/colour';
import { byId, nodeOf } from './node';

/** The width of each window before it is made to fit, in CSS pixels: as `frames.css` has it. */
const widths = { phone: 320, desktop: 800 };

/** Once the document of a frame is there. */
const ready = (frame: HTMLIFrameElement): Promise<Document> =>
  new Promise((resolve) => {
    const take = (): void => {
      const shown = frame.contentDocument;
      if (shown?.readyState === 'complete' && shown.URL === 'about:srcdoc') resolve(shown);
      else frame.addEventListener('load', take, { once: true });
    };
    take();
  });

async function showIn(frame: HTMLIFrameElement, pieces: readonly Piece[], placed: Placed): Promise<void> {
  const shown = await ready(frame);
  const root = shown.documentElement;
  root.style.setProperty('--co-brand', styleOf(placed.brand) ? (placed.brand ?? '') : null);
  root.lang = placed.lang ?? 'en-GB';
  root.dir = placed.lang && isFromTheRight(placed.lang) ? 'rtl' : 'ltr';
  shown.body.replaceChildren(...pieces.map((part) => nodeOf(part, shown)));
}

/** Shows the tool as people will see it. It has no address to send to, and remembers nothing. */
export async function showFrames(placed: Placed, kit: Kit): Promise<void> {
  const made = pieceOf({ ...placed, values: { ...placed.values, action: '', remember: '' } }, kit.descriptions);
  const pieces = toolOf(placed.tool, kit.descriptions).preview?.(made, placed) ?? [made];
  await Promise.all(['phone', 'desktop'].map((id) => showIn(byId(id) as HTMLIFrameElement, pieces, placed)));
}

/** Keeps each as wide as its place: what does not fit there is shown smaller, and not in another shape. */
export function fitFrames(): void {
  for (const [id, width] of Object.entries(widths)) {
    const place = byId(id).parentElement as HTMLElement;
    new ResizeObserver(([entry]) => place.style.setProperty('--scale', String(Math.min(1, (entry?.contentRect.width ?? width) / width)))).observe(place);
  }
}
