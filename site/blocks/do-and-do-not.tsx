import { LiveExample } from './example';

interface Side {
  readonly html: string;
  readonly words: string;
}

/** What to do beside what not to do, both live. */
export function DoAndDoNot({ good, bad }: { readonly good: Side; readonly bad: Side }) {
  return (
    <div className="co-sheet">
      {[['Do', good] as const, ['Do not', bad] as const].map(([title, { html, words }]) => (
        <figure key={title} className={`co-figure ${title === 'Do' ? 'co-do' : 'co-do-not'}`}>
          <figcaption>
            <strong>{title}.</strong> {words}
          </figcaption>
          <LiveExample example={{ html }} />
        </figure>
      ))}
    </div>
  );
}
