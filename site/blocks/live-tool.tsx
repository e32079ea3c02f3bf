import { useLayoutEffect, useRef } from 'react';
import { nodesOf } from '../../src/examples';
import { useKit } from '../kit';
import { dress } from '../look';

interface Sending extends HTMLElement {
  confirmSent?: () => Promise<void>;
}

/** Nothing leaves this site: instead of a server, the page says that the answer has arrived. */
function answer({ target }: Event): void {
  void (target as Sending).confirmSent?.();
}

const stay = (event: Event): void => event.preventDefault();

interface LiveToolProps {
  readonly id: string;
  /** HTML that has its elements and languages. */
  readonly kit: string;
  readonly make: () => Node;
}

/** A tool to use, as on a page of a council. `make` makes it again when `id` changes. */
export function LiveTool({ id, kit, make }: LiveToolProps) {
  const place = useRef<HTMLDivElement>(null);
  useKit(kit);
  useLayoutEffect(() => {
    const root = place.current;
    if (!root) return;
    dress(root);
    root.replaceChildren(make());
    root.addEventListener('coSubmit', answer);
    root.addEventListener('submit', stay);
    return () => {
      root.removeEventListener('coSubmit', answer);
      root.removeEventListener('submit', stay);
    };
  }, [id]);
  return <div className="co-example" data-shown="" ref={place} />;
}

/** The same from HTML. */
export const LiveHtml = ({ html }: { readonly html: string }) => <LiveTool id={html} kit={html} make={() => nodesOf({ html })} />;
