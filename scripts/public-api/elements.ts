/** The facts of the elements, from `dist/custom-elements.json`. */
import { factName } from './changes.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string; readonly references?: readonly { readonly name: string }[] };
}
interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly default?: string;
  readonly attribute?: string;
  readonly parameters?: readonly (Named & { readonly optional?: boolean })[];
  readonly return?: { readonly type: { readonly text: string } };
}
export interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

function* memberFacts(tag: string, member: Member): Generator<[string, string]> {
  const { kind, name } = member;
  if (kind === 'method') {
    const method = factName(tag, `method ${name}`);
    yield [method, 'method'];
    for (const [index, { type, optional }] of (member.parameters ?? []).entries())
      yield [factName(method, `parameter ${index + 1}${optional ? '?' : ''}`), type?.text ?? 'unknown'];
    yield [factName(method, 'returns'), member.return?.type.text ?? 'void'];
    return;
  }
  const property = factName(tag, `property ${name}`);
  yield [property, member.type?.text ?? 'unknown'];
  if (member.attribute !== undefined) yield [factName(property, `attribute ${member.attribute}`), 'attribute'];
  if (member.default !== undefined) yield [factName(property, 'default'), member.default];
  // As every description of such a property says; a property that a page may leave out has no such word.
  if (/\bRequired\b/.test(member.description ?? '')) yield [factName(property, 'required'), 'yes'];
}

export function* elementFacts(declarations: readonly Declaration[]): Generator<[string, string]> {
  for (const { tagName, members = [], events = [], slots = [], cssParts = [], cssProperties = [] } of declarations) {
    if (tagName === undefined) continue;
    yield [tagName, 'element'];
    for (const member of members) yield* memberFacts(tagName, member);
    for (const { name, type } of events) yield [factName(tagName, `event ${name}`), type?.text ?? 'unknown'];
    for (const { name } of slots) yield [factName(tagName, name === '' ? 'slot' : `slot ${name}`), 'slot'];
    for (const { name } of cssParts) yield [factName(tagName, `part ${name}`), 'part'];
    for (const { name } of cssProperties) yield [factName(tagName, `style ${name}`), 'custom property'];
  }
}

/** The types that pages hand to elements as a property, whole: of one's own words a page hands some. */
export const typesFromPages = (declarations: readonly Declaration[]): string[] =>
  declarations
    .flatMap(({ members = [] }) => members)
    .filter(({ kind, type }) => kind === 'field' && !type?.references?.some(({ name }) => name === 'OwnMessages'))
    .flatMap(({ type }) => type?.references?.map(({ name }) => name) ?? []);
