import { Code } from './code';
import { useExamples } from './examples-of';
import { LiveHtml } from './live-tool';

const pages = import.meta.glob<string>('../patterns/*.html', { eager: true, query: '?raw', import: 'default' });

/** A whole page made of tools: to use, and to copy. The example of a component replaces `<!-- consent-form: default -->`. */
export function Pattern({ name }: { readonly name: string }) {
  const html = (pages[`../patterns/${name}.html`] ?? '').replaceAll(
    /<!-- ([a-z-]+): (.+?) -->/g,
    (_, component: string, example: string) => useExamples(component)[example]?.html ?? '',
  );
  return (
    <>
      <div className="co-pattern">
        <LiveHtml html={html} />
      </div>
      <details>
        <summary>The HTML of this page</summary>
        <Code code={html} what="the HTML of this page" />
      </details>
    </>
  );
}
