import { useEffect, useState } from 'react';
import { Link } from './elements-of-pages';

interface Part {
  readonly id: string;
  readonly title: string;
}

/** The parts of a long page, as its headings say them. */
export function OnThisPage() {
  const [parts, setParts] = useState<readonly Part[]>([]);
  useEffect(() => {
    const headings = [...document.querySelectorAll('.co-page > h2[id]')];
    setParts(headings.map(({ id, firstChild }) => ({ id, title: firstChild?.textContent ?? '' })));
  }, []);
  return (
    <nav className="co-on-page" aria-label="On this page">
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <Link href={`#${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
