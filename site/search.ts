/** Finds pages by their titles, by other words that people use, and by their headings. What it knows comes when a person searches. */
import type { SitePage } from '../scripts/site-pages';

interface Found {
  readonly address: string;
  readonly title: string;
  readonly where: string;
}

const most = 8;

/** How well a text answers: at its beginning, at the beginning of a word, or not at all. */
function fit(text: string, words: string): number {
  const place = text.toLowerCase().indexOf(words);
  if (place < 0) return 0;
  return place === 0 ? 3 : /\W/.test(text[place - 1] ?? '') ? 2 : 1;
}

/** The best pages for some words, the best first. A page is found once, by the best that it has. */
export function search(pages: readonly SitePage[], words: string): readonly Found[] {
  const wanted = words.trim().toLowerCase();
  if (!wanted) return [];
  return pages
    .map(({ address, title, section, synonyms, headings }) => {
      const [heading] = headings.filter((each) => fit(each.title, wanted) > 0);
      const scores = [fit(title, wanted) * 100, fit(synonyms, wanted) * 10, heading ? fit(heading.title, wanted) : 0];
      const score = Math.max(...scores);
      const isByHeading = heading && score === scores[2];
      return { score, address: isByHeading ? `${address}#${heading.id}` : address, title, where: isByHeading ? heading.title : section };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, most);
}

function linkTo({ address, title, where }: Found): HTMLLIElement {
  const [item, link, place] = [document.createElement('li'), document.createElement('a'), document.createElement('span')];
  link.href = `./${address}`;
  place.textContent = where;
  link.append(title, ' ', place);
  item.append(link);
  return item;
}

/** Makes the field at the top of each page search. Ctrl+K goes to it, arrows go through what was found, Escape closes it. */
export function startSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#search');
  const box = document.querySelector<HTMLElement>('.site-found');
  const list = document.querySelector('#results');
  const status = document.querySelector('#found');
  if (!field || !box || !list || !status) return;
  const close = (): void => {
    box.hidden = true;
  };
  const show = async (): Promise<void> => {
    const { default: pages } = await import('virtual:site-pages');
    const found = search(pages as readonly SitePage[], field.value);
    list.replaceChildren(...found.map(linkTo));
    status.textContent = found.length === 0 ? `Nothing found for “${field.value}”.` : `${found.length} found`;
    box.hidden = field.value.trim() === '';
  };
  field.addEventListener('input', () => void show());
  field.addEventListener('focus', () => field.value && void show());
  field.closest('search')?.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const links = [...list.querySelectorAll('a')];
    const index = links.findIndex((link) => link === document.activeElement);
    if (event.key === 'Escape') {
      field.focus();
      close();
    } else if (event.key === 'ArrowDown') (links[index + 1] ?? links[0])?.focus();
    else if (event.key === 'ArrowUp') (links[index - 1] ?? field).focus();
    else if (event.key === 'Enter' && event.target === field) links[0]?.click();
    else return;
    event.preventDefault();
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && !field.closest('search')?.contains(target)) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    field.focus();
  });
}
