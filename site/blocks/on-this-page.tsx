import { useLayoutEffect, useState, type PropsWithChildren } from 'react';

interface Part {
  readonly id: string;
  readonly title: string;
}

/** The parts of a long page, as its headings say them. */
function OnThisPage() {
  const [parts, setParts] = useState<readonly Part[]>([]);
  useLayoutEffect(() => {
    const headings = [...document.querySelectorAll('.co-page > h2[id]')];
    setParts(headings.map(({ id, firstChild }) => ({ id, title: firstChild?.textContent ?? '' })));
  }, []);
  return (
    <nav className="co-on-page" aria-label="On this page">
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The title of a long page, and under it what is on the page. */
export const LongTitle = ({ children }: PropsWithChildren) => (
  <>
    <h1>{children}</h1>
    <OnThisPage />
  </>
);
