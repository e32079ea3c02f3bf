/** What an editor should look at before they publish a comment. */
import { warnings } from '../../language/en/editors/tools/comment';
import { warnings as cardWords } from '../../language/en/editors/tools/i-statement';
import type { Placed } from '../../snippet/placed';
import { fix, look, type Warning } from '../../snippet/warnings/warning';

export function warningsOf({ values }: Placed): Warning[] {
  const has = (name: string): boolean => Boolean(values[name]?.trim());
  const publishes = values['ask-publish'] === 'true';
  return [
    ...(has('question') ? [] : [fix('question', warnings.noQuestion)]),
    ...(has('about') ? [] : [look('about', warnings.noAbout)]),
    ...(publishes && !has('moderation-href') ? [look('moderation-href', warnings.noRules)] : []),
    ...(publishes && !has('change-href') ? [look('change-href', warnings.noWayBack)] : []),
    ...(has('next') ? [] : [look('next', cardWords.noNext)]),
    ...(has('contact') ? [] : [look('contact', cardWords.noContact)]),
  ];
}
