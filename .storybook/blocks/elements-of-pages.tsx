/** The elements that Markdown becomes on the pages of the site: plain HTML, which `docs.css` gives its looks. */
import { addons } from 'storybook/preview-api';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import { Children, isValidElement, type ComponentProps, type MouseEvent, type PropsWithChildren, type ReactNode } from 'react';
import { Code } from './code';

const textOf = (node: ReactNode): string =>
  Children.toArray(node)
    .map((child) => (isValidElement<PropsWithChildren>(child) ? textOf(child.props.children) : typeof child === 'object' ? '' : String(child)))
    .join('');

/** “When to use it” as an address calls it: `when-to-use-it`. */
const idOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** Tells the site around this page where it goes: another page comes without loading the site again, and a part of this one is in the address. */
function goTo(event: MouseEvent, address: string): void {
  if (window.parent === window || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (address.startsWith('?')) event.preventDefault();
  addons.getChannel().emit(NAVIGATE_URL, address);
}

/** A link. `?path=` and `#part` are addresses of this site. */
export function Link({ href = '', children, ...rest }: ComponentProps<'a'>) {
  if (href.startsWith('?'))
    return (
      <a href={`./${href}`} target="_top" onClick={(event) => goTo(event, href)} {...rest}>
        {children}
      </a>
    );
  return (
    <a href={href} onClick={(event) => href.startsWith('#') && goTo(event, href)} {...rest}>
      {children}
    </a>
  );
}

const heading = (Tag: 'h2' | 'h3' | 'h4') =>
  function Heading({ children, id = idOf(textOf(children)) }: PropsWithChildren<{ readonly id?: string }>) {
    return (
      <Tag id={id}>
        {children}
        <Link className="co-anchor" href={`#${id}`} aria-label={`Link to “${textOf(children)}”`}>
          #
        </Link>
      </Tag>
    );
  };

export const H2 = heading('h2');
export const H3 = heading('h3');
const H4 = heading('h4');

/** A fenced block of code: what Markdown writes as `<pre><code>`. */
const Pre = ({ children }: PropsWithChildren) => <Code code={textOf(children)} />;

/** Tables become blocks on a narrow screen; the roles keep them tables for screen readers there. */
const Table = (props: ComponentProps<'table'>) => <table role="table" {...props} />;
const Row = (props: ComponentProps<'tr'>) => <tr role="row" {...props} />;
const Cell = (props: ComponentProps<'td'>) => <td role="cell" {...props} />;
/** The corner of a table has no words, so it is not a header. */
const Head = (props: ComponentProps<'th'>) => (textOf(props.children) ? <th role="columnheader" scope="col" {...props} /> : <td role="cell" />);
const Group = (Tag: 'thead' | 'tbody') =>
  function Rows(props: ComponentProps<'tbody'>) {
    return <Tag role="rowgroup" {...props} />;
  };

const plain = Object.fromEntries(['h1', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'code', 'hr', 'img', 'blockquote'].map((tag) => [tag, tag]));

export const elements = {
  ...plain,
  a: Link,
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
