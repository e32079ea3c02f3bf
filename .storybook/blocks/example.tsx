import { useEffect, useRef } from 'react';
import { showExample, type Example } from '../../src/examples';

/** An example, live, in its state. */
export function LiveExample({ example, onShown }: { readonly example: Example; readonly onShown?: (root: HTMLElement) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    void showExample(root, example).then(() => onShown?.(root));
    return () => root.replaceChildren();
  }, [example]);
  return <div className="co-example" ref={place} />;
}
