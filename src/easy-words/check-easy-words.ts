import type { Range } from './block';
import type { EasyWordsResult, Finding, NotChecked, Position } from './finding';
import { readOptions, requireText, type EasyWordsFormat, type EasyWordsOptions } from './options';
import { Page } from './page';
import { readHtml } from './read-html';
import { readMarkdown } from './read-markdown';
import { readText } from './read-text';
import { workingRules } from './rules';
import { sentencesOf } from './sentence';

const readers: Readonly<Record<EasyWordsFormat, (text: string, page: Page) => void>> = { text: readText, markdown: readMarkdown, html: readHtml };

/** Finds lines and columns in a text. */
function positionsIn(text: string): (range: Range) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)];
  const pointAt = (offset: number): Position['start'] => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return ({ start, end }) => ({ start: pointAt(start), end: pointAt(end) });
}

/** What a result means. A program's pass never makes a text Easy Read. */
function summaryOf(findings: readonly Finding[], notChecked: readonly NotChecked[], blocks: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const found = `${errors} to put right, ${findings.length - errors} to look at.`;
  const people = 'People with learning disabilities decide if the words are easy: please check them together.';
  const unreadable = new Set(notChecked.flatMap(({ lang, problem }) => (problem ? [`“${lang}”`] : [])));
  const tags = unreadable.size > 0 ? ` We cannot read the language ${[...unreadable].join(', ')}. Write “en” for English.` : '';
  const others = notChecked.length > 0 ? ` Some parts are not in English. They are not checked.${tags}` : '';
  if (blocks === 0) return `There are no English words to check here.${others}`;
  return `${findings.length > 0 ? found : 'We found nothing to change.'} ${people}${others}`;
}

/**
 * Checks words against the rules of easy words that a program can check. It never says that a text is Easy Read, and it changes nothing.
 *
 * ```js
 * const { findings } = checkEasyWords('An assessment will be carried out.');
 * ```
 *
 * In HTML and in the HTML of Markdown, quotations (`<blockquote>`, `<q>`, `<cite>`) and words in `slot="standard"` or `data-co-words="standard"`
 * are left out. If a part says that it is easy (`slot="easy"`, `data-co-words="easy"`, `<co-easy-block>`), only such parts are checked.
 *
 * @param text Up to 300,000 characters.
 * @throws EasyWordsError where the text or an option cannot be used.
 */
export function checkEasyWords(text: string, options: EasyWordsOptions = {}): EasyWordsResult {
  requireText(text);
  const ids = workingRules.map(({ id }) => id);
  const { format, lang, allow, glossary, rules } = readOptions(options, ids);
  const page = new Page(lang);
  readers[format](text, page);
  const { blocks, foreign, pictures, named } = page.end();
  const lowered = (list: readonly string[]): Set<string> => new Set(list.map((words) => words.toLowerCase()));
  const document = { blocks, pictures, named, sentences: blocks.flatMap(sentencesOf), allow: lowered(allow), glossary: lowered(glossary) };
  const positionOf = positionsIn(text);
  const findings = workingRules
    .filter(({ id }) => rules[id] !== false)
    .flatMap(({ id, severity, find }) =>
      find(document).map(({ sentence, why, suggestion, ...range }): Finding => ({
        rule: id,
        severity,
        sentence,
        position: positionOf(range),
        why,
        suggestion,
      })),
    )
    .sort((one, other) => one.position.start.offset - other.position.start.offset);
  const notChecked = foreign.map(({ lang: tag, problem, ...range }): NotChecked => ({ lang: tag, position: positionOf(range), ...(problem && { problem }) }));
  return { findings, notChecked, blocks: blocks.length, summary: summaryOf(findings, notChecked, blocks.length) };
}
