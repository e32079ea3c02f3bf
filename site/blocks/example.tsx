import { useLayoutEffect, useRef } from 'react';
import { showExample, type Example } from '../../src/examples';
import { useKit } from '../kit';
import { dress } from '../look';

interface LiveExampleProps {
  readonly example: Example;
  /** Only to look at: nothing in it takes the focus or is pressed. */
  readonly isStill?: boolean;
  readonly onShown?: (root: HTMLElement) => void;
}

/** An example, live, in its state. While it comes into its state it is inert: what takes the focus there would scroll the page. */
export function LiveExample({ example, isStill = false, onShown }: LiveExampleProps) {
  const place = useRef<HTMLDivElement>(null);
  useKit(example.html);
  useLayoutEffect(() => {
    const root = place.current;
    if (!root) return;
    const isAtTop = window.scrollY === 0;
    root.inert = true;
    delete root.dataset.shown;
    dress(root);
    void showExample(root, example).then(
      () => {
        // Some tools keep the place where a person reads, once they are drawn; it is not theirs here.
        if (isAtTop) requestAnimationFrame(() => requestAnimationFrame(() => window.scrollTo({ top: 0, behavior: 'instant' })));
        root.inert = isStill;
        root.dataset.shown = '';
        onShown?.(root);
      },
      // What a person would press is not there any more where they have gone to another page.
      (error: unknown) => {
        if (root.isConnected && root.childElementCount > 0) throw error;
      },
    );
    return () => root.replaceChildren();
  }, [example, isStill]);
  return <div className="co-example" ref={place} />;
}
