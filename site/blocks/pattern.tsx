import { useState, type CSSProperties } from 'react';
import { Code } from './code';
import { useExamples } from './examples-of';
import { LiveHtml } from './live-tool';

const pages = import.meta.glob<string>('../patterns/*.html', { eager: true, query: '?raw', import: 'default' });

interface PatternProps {
  readonly name: string;
  /** The brand colours that the reader can see it in, by the name of the council. The first is shown at once. */
  readonly brands?: Readonly<Record<string, string>>;
}

/** A whole page made of tools: to use, and to copy. The example of a component replaces `<!-- consent-form: default -->`. */
export function Pattern({ name, brands = {} }: PatternProps) {
  const names = Object.keys(brands);
  const [council = '', choose] = useState(names[0]);
  const html = (pages[`../patterns/${name}.html`] ?? '').replaceAll(
    /<!-- ([a-z-]+): (.+?) -->/g,
    (_, component: string, example: string) => useExamples(component)[example]?.html ?? '',
  );
  return (
    <>
      {names.length > 0 && (
        <fieldset className="co-ways">
          <legend>The council</legend>
          {names.map((each) => (
            <label key={each}>
              <input type="radio" name={`${name}-council`} checked={council === each} onChange={() => choose(each)} /> {each}
            </label>
          ))}
        </fieldset>
      )}
      <div className="co-pattern" style={{ '--co-brand': brands[council] } as CSSProperties}>
        <LiveHtml html={html} />
      </div>
      <details>
        <summary>The HTML of this page</summary>
        <Code code={html} what="the HTML of this page" />
      </details>
    </>
  );
}
