import { useEffect, useRef } from 'react';
import { nodesOf } from '../../src/examples';

interface Sending extends HTMLElement {
  confirmSent?: () => Promise<void>;
}

/** Nothing leaves this site: instead of a server, the page says that the answer has arrived. */
function answer({ target }: Event): void {
  void (target as Sending).confirmSent?.();
}

const stay = (event: Event): void => event.preventDefault();

/** A tool to use, as on a page of a council. `make` makes it again when `id` changes. */
export function LiveTool({ id, make }: { readonly id: string; readonly make: () => Node }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = place.current;
    if (!root) return;
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
export const LiveHtml = ({ html }: { readonly html: string }) => <LiveTool id={html} make={() => nodesOf({ html })} />;
