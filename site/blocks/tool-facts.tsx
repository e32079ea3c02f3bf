import type { ComponentFacts } from './facts';
import facts from './facts';

const names = new Intl.DisplayNames('en', { type: 'language' });

export const languagesIn = ({ languages }: ComponentFacts): string => languages.map((tag) => names.of(tag)).join(', ');

/** “17.3 kB” */
export const sizeIn = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What the last recorded run of axe found, in a few words. */
export function foundByAxe(name: string): string {
  const { accessibility } = facts;
  const result = accessibility?.components[name];
  if (!accessibility || !result) return 'axe: not yet run';
  return result.failed === 0
    ? `axe: nothing found in ${result.checked} runs, ${accessibility.date}`
    : `axe: something found in ${result.failed} of ${result.checked} runs, ${accessibility.date}`;
}

/** The facts of one component. */
export function ToolFacts({ facts: { name, status, languages, bytes, ...rest } }: { readonly facts: ComponentFacts }) {
  return (
    <dl className="co-facts">
      <dt>Status</dt>
      <dd>{status}: built and tested by machine. Not tried with people yet, unless the test record above says so.</dd>
      <dt>Languages</dt>
      <dd>
        {languagesIn({ name, status, languages, bytes, ...rest })}
        {languages.length === 1 && rest.group === 'Parts' && '; its words are those of your page'}
      </dd>
      <dt>Size</dt>
      <dd>
        {sizeIn(bytes)} as one compressed file that loads {rest.loadsOnRequest ? 'more only when a person asks for it' : 'nothing else'}
      </dd>
      <dt>Accessibility</dt>
      <dd>{foundByAxe(name)}</dd>
    </dl>
  );
}
