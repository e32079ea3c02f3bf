/** The elements that Markdown becomes on the pages of the site: plain HTML, which `docs.css` gives its looks. */
import { Children, isValidElement, useLayoutEffect, useRef, type ComponentProps, type PropsWithChildren, type ReactNode } from 'react';
import { headingId } from '../heading-id';
import { Canvas } from './canvas';
import { Code } from './code';
import { DoAndDoNot } from './do-and-do-not';
import { Meta } from './meta';

const textOf = (node: ReactNode): string =>
  Children.toArray(node)
    .map((child) => (isValidElement<PropsWithChildren>(child) ? textOf(child.props.children) : typeof child === 'object' ? '' : String(child)))
    .join('');

const heading = (Tag: 'h2' | 'h3' | 'h4') =>
  function Heading({ children, id = headingId(textOf(children)) }: PropsWithChildren<{ readonly id?: string }>) {
    return (
      <Tag id={id}>
        {children}
        <a className="co-anchor" href={`#${id}`} aria-label={`Link to “${textOf(children)}”`}>
          #
        </a>
      </Tag>
    );
  };

export const H2 = heading('h2');
export const H3 = heading('h3');
const H4 = heading('h4');

/** A fenced block of code: what Markdown writes as `<pre><code>`. */
const Pre = ({ children }: PropsWithChildren) => <Code code={textOf(children)} />;

/** Tables become blocks on a narrow screen, where each cell says what its column does. The roles keep them tables for screen readers there. */
export function Table(props: ComponentProps<'table'>) {
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const titles = [...(table.current?.querySelectorAll('thead th, thead td') ?? [])].map(({ textContent }) => textContent);
    for (const row of table.current?.querySelectorAll('tbody tr') ?? [])
      for (const [index, cell] of [...row.children].entries()) if (index > 0 && titles[index]) (cell as HTMLElement).dataset.label = titles[index];
  });
  return <table role="table" ref={table} {...props} />;
}
const Row = (props: ComponentProps<'tr'>) => <tr role="row" {...props} />;
const Cell = (props: ComponentProps<'td'>) => <td role="cell" {...props} />;
/** The corner of a table has no words, so it is not a header. */
const Head = (props: ComponentProps<'th'>) => (textOf(props.children) ? <th role="columnheader" scope="col" {...props} /> : <td role="cell" />);
const Group = (Tag: 'thead' | 'tbody') =>
  function Rows(props: ComponentProps<'tbody'>) {
    return <Tag role="rowgroup" {...props} />;
  };

const plain = Object.fromEntries(['a', 'h1', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'code', 'hr', 'img', 'blockquote'].map((tag) => [tag, tag]));

/** What Markdown becomes, and the blocks that a guidance uses without importing them. */
export const elements = {
  ...plain,
  Canvas,
  DoAndDoNot,
  // A guidance that was written for Storybook’s own pages begins with it.
  Meta,
  h2: H2,
  h3: H3,
  h4: H4,
  pre: Pre,
  table: Table,
  tr: Row,
  td: Cell,
  th: Head,
  thead: Group('thead'),
  tbody: Group('tbody'),
};
