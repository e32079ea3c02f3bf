import { warningWords } from '../../language/en/editors/warnings';
import type { Description } from '../description';
import { fieldsOf } from '../fields';
import type { Placed } from '../placed';
import { look, type Warning } from './warning';

/**
 * Marks that templates of pages read as code, with whose they are. Words come out of a snippet as words, but a site may put its pages through a template
 * before or after. Attributes such as `v-html` or `@click` need no mark here: an editor's words never become the name of an attribute.
 */
const marks: readonly (readonly [mark: RegExp, whose: string])[] = [
  [/\{\{\{?|\}\}/, 'Vue, Angular, Handlebars, Twig'],
  [/\{%|%\}|\{#|#\}/, 'Twig, Liquid, Nunjucks'],
  [/\$\{|\*\{/, 'JavaScript, Thymeleaf'],
  [/#\{/, 'Pug, Java'],
  [/<%|%>|<\?(?:php|=)|\?>/i, 'ASP.NET, EJS, PHP'],
  [/@[({]|@(?:if|foreach|include|for|using|model|html)\b/i, 'Razor, Blade, Angular'],
  [/\[\[|\]\]/, 'Thymeleaf, wikis'],
  [/\[\/?[a-z][\w-]*(?:\s+[\w-]+=[^\]]*|:[\w:-]+)?\]/i, 'WordPress, Drupal'],
  [/\{\/?[a-z][\w.-]*(?:\s[^{}]*)?\}/i, 'Joomla, TYPO3, Smarty'],
];

/** The first mark in words, with whose it is. */
function markIn(words: string): { mark: string; whose: string } | undefined {
  for (const [mark, whose] of marks) {
    const [found] = mark.exec(words) ?? [];
    if (found !== undefined) return { mark: found, whose };
  }
  return undefined;
}

/** Words that a page may run as code of its own. */
export function templateWarnings({ tool, values, link }: Placed, descriptions: ReadonlyMap<string, Description>): Warning[] {
  const named = fieldsOf(tool, descriptions).map(({ name }): [string, string] => [name, values[name] ?? '']);
  const ofLink = link
    ? ([
        ['page', link.page],
        ['link', link.words],
      ] as const)
    : [];
  return [...named, ...ofLink].flatMap(([field, words]) => {
    const found = markIn(words);
    return found ? [look(field, warningWords.templateMark(found.mark, found.whose))] : [];
  });
}
