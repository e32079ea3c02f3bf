import { jsonAt, Refusal, SiteFile } from '../../parts/site-file';
import { statementProblem, type PublishedStatement } from '../../results/statement';

/** Bytes of results as JSON, at most. 500 statements fit, with easy words. */
const mostBytes = 1_000_000;

/** The results of one statement, or of several in their order. */
export type PublishedStatements = PublishedStatement | readonly PublishedStatement[];

export const listOf = (value: unknown): readonly PublishedStatement[] => (Array.isArray(value) ? value : [value]) as readonly PublishedStatement[];

/** What is wrong with the first results that nobody may publish, and their place; nothing if all of them can be drawn. */
export function problemIn(value: unknown): string | undefined {
  const problems = listOf(value).map(statementProblem);
  if (problems.length === 0) return 'is an empty list.';
  const place = problems.findIndex(Boolean);
  const problem = problems[place];
  return problem && Array.isArray(value) ? `[${place}].${problem}` : problem;
}

/** The results at an address of the site. Throws a refusal that says precisely what is wrong. */
async function fetchResults(address: string, signal: AbortSignal): Promise<readonly PublishedStatement[]> {
  if (!address.startsWith(`${location.origin}/`)) throw new Refusal(`${address} is of another site. Put it on your own.`);
  const results = await jsonAt(address, { signal, what: 'A file of results', most: mostBytes });
  const problem = problemIn(results);
  if (problem) throw new Refusal(`${address}: ${problem} It is what publish() returns, with the words that people read.`);
  return listOf(results);
}

/** Results that are in a file of the site, if they are not in the page. */
export const resultsFile = (tool: { readonly host: HTMLElement; readonly src?: string }): SiteFile<readonly PublishedStatement[]> =>
  new SiteFile<readonly PublishedStatement[]>(tool, fetchResults);
