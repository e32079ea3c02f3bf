import type { Mistake } from '../../language/misuse';
import type { PublishedStatement } from '../../results/statement';
import { listOf, problemIn, type PublishedStatements } from './results.source';
import { tablesIn, type Tables } from './results.table';

interface Markup {
  readonly host: Element;
  readonly src?: string;
  readonly published?: PublishedStatements;
  readonly hiddenUpTo: number;
  readonly roundedTo: number;
  readonly source: { readonly loaded?: readonly PublishedStatement[] };
}

/** What is drawn: the results that code or a file brings, else those of the page's tables. */
export function shownBy({ host, published, hiddenUpTo, roundedTo, source }: Markup): Tables {
  if (published && !problemIn(published)) return { statements: listOf(published) };
  return source.loaded ? { statements: source.loaded } : tablesIn(host, hiddenUpTo, roundedTo);
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. What is wrong with a file is reported when it is read. */
export function misuseOf({ host, src, published, hiddenUpTo, roundedTo }: Markup): Mistake[] {
  const { statements, mistake } = tablesIn(host, hiddenUpTo, roundedTo);
  const problem = published && problemIn(published);
  const isEmpty = !src && !published && statements.length === 0 && !mistake;
  return [
    ...(problem ? [['published', problem] as const] : []),
    ...(mistake ? [mistake] : []),
    ...(isEmpty ? [['default slot', 'has no <table>. Write one for each statement, or give their address with src.'] as const] : []),
  ];
}
