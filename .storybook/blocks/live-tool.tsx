import { useEffect, useRef } from 'react';

interface Sending extends HTMLElement {
  confirmSent?: () => Promise<void>;
}

/** Nothing leaves this site: in the place of a server, the page says that the answer has arrived. */
function answer({ target }: Event): void {
  void (target as Sending).confirmSent?.();
}

/** A tool to use, as on a page of a council. `make` makes it again when `id` changes. */
export function LiveTool({ id, make }: { readonly id: string; readonly make: () => Node }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    root.replaceChildren(make());
    root.addEventListener('coSubmit', answer);
    return () => root.removeEventListener('coSubmit', answer);
  }, [id]);
  return <div className="co-example" data-shown="" ref={place} />;
}

/** The same from HTML. */
export const LiveHtml = ({ html }: { readonly html: string }) => <LiveTool id={html} make={() => document.createRange().createContextualFragment(html)} />;
