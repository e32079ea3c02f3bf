import { useEffect, useState } from 'react';
import { Markdown } from './markdown';

const guides = import.meta.glob<string>('../../docs/*.md', { query: '?raw', import: 'default' });
const named = (name: string): string => `../../docs/${name}.md`;
/** Guides that have a page of the site; the others are for people who change the kit. */
const pages = Object.keys(import.meta.glob('../pages/guides/*.mdx')).map((path) => path.replace(/^.*\/|\.mdx$/g, ''));

/** Links to other guides lead to their pages. Links to other files of the repository keep their words. */
const forSite = (markdown: string): string =>
  markdown.replaceAll(/\[([^\]]*)\]\((?!https?:|mailto:|#)([^)]*)\)/g, (_, words: string, address: string) => {
    const name = /^(?:\.\/)?([\w-]+)\.md/.exec(address)?.[1] ?? '';
    return pages.includes(name) ? `[${words}](?path=/docs/guides-${name}--docs)` : words;
  });

/** A guide of the repository, `docs/<name>.md`, as a page. */
export function Guide({ name }: { readonly name: string }) {
  const [markdown, setMarkdown] = useState('');
  useEffect(() => {
    void guides[named(name)]?.().then((text) => setMarkdown(forSite(text)));
  }, [name]);
  return <Markdown>{markdown}</Markdown>;
}
