import { fieldName } from '../../answers/statement';
import type { AnsweredBy } from '../../answers/scales';
import type { Mistake } from '../../language/misuse';
import { misuseOfAsking } from '../../tool/statement';
import type { IStatementMaker } from './i-statement-maker';
import type { MakerDraft, OwnDraft } from './i-statement-maker.statements';

/** What is wrong in the markup, for the developer: the attribute, and the fix. */
export const misuseOf = (maker: IStatementMaker): Mistake[] => [
  ...misuseOfAsking(maker),
  ...(maker.host.closest('form') ? [['place', 'is inside a <form>. Put it outside, because it sends by itself.'] as const] : []),
];

/** What the person did in a server's drawing before the script loaded; nothing if no server has drawn it. A server draws one statement. */
export function givenBefore(host: Element, name: string): MakerDraft | undefined {
  const root = host.shadowRoot;
  const field = root?.querySelector('textarea');
  if (!root || !field) return undefined;
  const chosen = (of: string): string | undefined => [...root.querySelectorAll<HTMLInputElement>('input:checked')].find((input) => input.name === of)?.value;
  const statement: OwnDraft = { text: field.value, picture: chosen(fieldName(name, '1', '-picture')), value: chosen(fieldName(name, '1', '-now')) };
  return { statements: [statement], at: 0, answeredBy: chosen(`${name}-who`) as AnsweredBy | undefined };
}
