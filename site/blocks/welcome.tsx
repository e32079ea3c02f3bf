import { componentCalled, guidanceOf, pageOf } from './addresses';
import { useExamples } from './examples-of';
import { LiveHtml } from './live-tool';

const doors = [
  { title: 'I edit a website', page: 'For editors', words: 'Put a tool on a page in five minutes. No build, no framework.' },
  { title: 'I write code', page: 'For developers', words: 'Web components, React, Vue, events, types and server rendering.' },
  { title: 'I design', page: 'For designers', words: 'Every state, every theme, tokens, and why each thing is as it is.' },
];

/** Three ways in. */
export function Doors() {
  return (
    <ul className="co-doors">
      {doors.map(({ title, page, words }) => (
        <li key={page}>
          <a className="co-door" href={pageOf(page)}>
            <strong>{title}</strong> {words}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** One example of each of three tools, from their own folders. */
const three = [
  ['i-statement', 'with picture and topic', 'Ask'],
  ['easy-read', 'default', 'Read easily'],
  ['consent-form', 'one question', 'Agree'],
] as const;

const Tool = ({ component, example }: { readonly component: string; readonly example: string }) => (
  <LiveHtml html={useExamples(component)[example]?.html ?? ''} />
);

/** Three tools to try at once. Nothing that is written in them leaves the page. */
export function ThreeTools() {
  return (
    <div className="co-three">
      {three.map(([component, example, title]) => (
        <section key={component} aria-label={title}>
          <h3>
            <a href={guidanceOf(componentCalled(component))}>{title}</a>
          </h3>
          <Tool component={component} example={example} />
        </section>
      ))}
    </div>
  );
}

/** The demo page has a server of its own, which only `npm start` runs: a site of files does not link to it. */
export const Demo = () =>
  import.meta.env.DEV && (
    <p>
      The{' '}
      <a href="/demo/" target="_top">
        demo page
      </a>{' '}
      is an ordinary council page with the card on it. Answer, and watch the answer arrive.
    </p>
  );
