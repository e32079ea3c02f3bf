/**
 * What a change of the public interface means for those who use the kit.
 *
 * A report is a list of facts, each on a line of its own: `co-text › property name` is a `string`. Removing or changing a fact is breaking, unless
 * what was right before is right still; a new fact is an addition, unless it asks something of those who ask for nothing new.
 */
export type Report = Readonly<Record<string, string>>;

export interface Change {
  readonly isBreaking: boolean;
  readonly what: string;
}

export type Bump = 'none' | 'patch' | 'minor' | 'major';
const bumps: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

const separator = ' › ';
/** The end of the kind of a type that pages make themselves, to hand it to the kit. */
export const madeByPages = ', made by pages';

export const factName = (...path: readonly string[]): string => path.join(separator);
const parentOf = (name: string): string | undefined => (name.includes(separator) ? name.slice(0, name.lastIndexOf(separator)) : undefined);
const lastOf = (name: string): string => name.slice(name.lastIndexOf(separator) + 1).replace(/^› /, '');

/** The members of a union, in order of the alphabet: `'a' | 'b'`. Bars inside of brackets and quotes do not divide. */
export function unionOf(type: string): string[] {
  const members: string[] = [];
  let member = '';
  let depth = 0;
  let quote = '';
  // An arrow opens and closes nothing.
  for (const sign of type.replaceAll('=>', '⇒')) {
    if (quote) quote = sign === quote ? '' : quote;
    else if (/['"`]/.test(sign)) quote = sign;
    else if (/[([{<]/.test(sign)) depth += 1;
    else if (/[)\]}>]/.test(sign)) depth -= 1;
    if (sign === '|' && depth === 0 && !quote) {
      members.push(member);
      member = '';
    } else member += sign;
  }
  return [...members, member]
    .map((each) => each.trim().replaceAll('⇒', '=>'))
    .filter(Boolean)
    .sort();
}

/** Whether a type still accepts everything that it accepted. For values that the kit gives, `undefined` is not a harmless new member. */
function isWider(before: string, after: string, isGiven: boolean): boolean {
  const [old, now] = [unionOf(before), unionOf(after)];
  const added = now.filter((member) => !old.includes(member));
  return old.every((member) => now.includes(member)) && !(isGiven && added.some((member) => /^(undefined|null|void)$/.test(member)));
}

function isHarmlessChange(name: string, before: string, after: string): boolean {
  const last = lastOf(name);
  if (/^(default|event|returns|method)\b/.test(last)) return false;
  return isWider(before, after, /^member /.test(last));
}

/** Whether something new asks for something of those who use what was there before. */
function isDemanding(name: string, parentKind: string): boolean {
  const last = lastOf(name);
  if (last === 'default' || last === 'required') return true;
  if (/^parameter /.test(last)) return !last.endsWith('?');
  return /^member /.test(last) && !last.endsWith('?') && parentKind.endsWith(madeByPages);
}

/** What differs, with the whole that is new or gone named once, not each of its parts. */
export function changesBetween(before: Report, after: Report): Change[] {
  const changes: Change[] = [];
  for (const [name, value] of Object.entries(before)) {
    const parent = parentOf(name);
    const now = after[name];
    if (now === undefined) {
      if (parent !== undefined && before[parent] !== undefined && after[parent] === undefined) continue;
      changes.push({ isBreaking: lastOf(name) !== 'required', what: `gone: ${name} (${value})` });
    } else if (now !== value) {
      changes.push({ isBreaking: !isHarmlessChange(name, value, now), what: `changed: ${name}: ${value} → ${now}` });
    }
  }
  for (const [name, value] of Object.entries(after)) {
    if (before[name] !== undefined) continue;
    const parent = parentOf(name);
    if (parent !== undefined && before[parent] === undefined && after[parent] !== undefined) continue;
    const parentKind = before[parent ?? ''] ?? '';
    changes.push({ isBreaking: isDemanding(name, parentKind), what: `new: ${name} (${value})` });
  }
  return changes;
}

/** What semver asks for. Before 1.0.0 the minor number is the one that breaks: `^0.1.0` takes no 0.2.0. */
export function bumpFor(changes: readonly Change[], version: string): Bump {
  if (changes.some(({ isBreaking }) => isBreaking)) return version.startsWith('0.') ? 'minor' : 'major';
  return changes.length > 0 ? 'minor' : 'none';
}

/** The largest bump of the kit among changesets, which are the texts of `.changeset/*.md`. */
export function bumpIn(changesets: readonly string[]): Bump {
  const asked = changesets.flatMap((text) => /^['"]?coproduction-kit['"]?:\s*(patch|minor|major)\s*$/m.exec(text.split(/^---$/m)[1] ?? '')?.[1] as Bump);
  return asked.filter(Boolean).reduce<Bump>((most, bump) => (bumps.indexOf(bump) > bumps.indexOf(most) ? bump : most), 'none');
}

export const isEnough = (given: Bump, asked: Bump): boolean => bumps.indexOf(given) >= bumps.indexOf(asked);
