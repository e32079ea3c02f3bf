import type { Mistake } from '../../language/misuse';
import type { ConsentMessages, Register } from '../../language/messages';
import { isBrowser } from '../../language/native';
import { hasWords, nodesIn, showsWords } from '../../parts/slots';
import { isWebAddress } from '../../sending/address';
import { isDay, isItemName, lawfulBases, readRecord, today } from '../../consent/record';
import { wordsOf } from '../../parts/page-words';

/** One permission that the page asks for. */
export interface Item {
  readonly name: string;
  readonly required: boolean;
  /** Its words, in the register that is shown. */
  readonly words: string;
  readonly purpose: string;
  readonly sharedWith: string;
  readonly dataCategories: readonly string[];
  readonly purposeCategories: readonly string[];
}

/** The value of `name` on an element: the property if its script has loaded, otherwise the attribute, or `whenEmpty` if that has no value. */
export function valueOf(element: Element, name: string, whenEmpty = ''): string {
  const property = (element as unknown as Record<string, string | boolean | undefined>)[name];
  const attribute = element.getAttribute(name.replace(/[A-Z]/g, '-$&').toLowerCase());
  return String(property ?? (attribute === '' ? whenEmpty : attribute) ?? '');
}

/** The values between commas. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Children of the form by their tag, in their order. Each gets the slot that its screen has for it. */
export function childrenOf(host: Element, tag: string, slot: (name: string) => string): Element[] {
  const children = [...host.children].filter(({ localName }) => localName === tag);
  for (const child of children) {
    const name = slot(valueOf(child, 'name'));
    if (child.getAttribute('slot') !== name) child.setAttribute('slot', name);
    // A question must not contain anything else of the page, because the proof would not include it.
    for (const other of [...host.children]) if (other.localName !== tag && other.getAttribute('slot') === name) other.removeAttribute('slot');
  }
  return children;
}

export const slotOf = (name: string): string => `item-${name}`;

/** What one `<co-consent-item>` asks for, in a register. */
export function itemOf(element: Element, register: Register): Item {
  return {
    name: valueOf(element, 'name'),
    required: !/^(false)?$/.test(valueOf(element, 'required', 'true')),
    words: showsWords(element) ? wordsOf(nodesIn(element, register === 'easy' && hasWords(element, 'easy') ? 'easy' : '')) : '',
    purpose: (register === 'easy' && valueOf(element, 'easyPurpose')) || valueOf(element, 'purpose'),
    sharedWith: valueOf(element, 'sharedWith'),
    dataCategories: listOf(valueOf(element, 'dataCategories')),
    purposeCategories: listOf(valueOf(element, 'purposeCategories')),
  };
}

/**
 * Whether the words can be proved here: a browser has WebCrypto only on a page that came safely, and a server has no part in it. What was agreed can be stopped
 * and changed without a proof: only a new consent needs one.
 */
export const isSecure = (items: readonly Item[]): boolean =>
  !isBrowser || Boolean((globalThis.crypto as Partial<Crypto> | undefined)?.subtle) || items.length === 0;

interface Markup {
  readonly host?: Element;
  readonly mode: string;
  readonly name: string;
  readonly action?: string;
  readonly organisation: string;
  readonly contactEmail?: string;
  readonly contactAddress?: string;
  readonly contactHref?: string;
  readonly changeHref?: string;
  readonly privacyHref?: string;
  readonly textVersion?: string;
  readonly keepUntil?: string;
  readonly askAgainOn?: string;
  readonly lawfulBasis?: string;
  readonly record?: unknown;
}

const attributeOf = (name: string): string => name.replace(/[A-Z]/g, '-$&').toLowerCase();

/** What must be there before anybody can be asked: attributes that are missing or cannot be understood. There is no form without them. */
export function missingIn(markup: Markup, items: readonly Item[]): string[] {
  const { host, mode, contactEmail, contactAddress, contactHref = '', privacyHref = '', lawfulBasis, keepUntil, askAgainOn } = markup;
  // A person can always stop or change something, even if things that only asking needs are missing.
  const isAsking = mode === 'ask' || items.length > 0;
  const missing = (['name', 'organisation', ...(isAsking ? (['privacyHref', 'textVersion', 'keepUntil'] as const) : [])] as const)
    .filter((name) => !markup[name])
    .map(attributeOf);
  const need = (isMissing: unknown, what: string): void => {
    if (isMissing && !missing.includes(what)) missing.push(what);
  };
  need(!/^(ask|change|withdraw|after)$/.test(mode), 'mode');
  need(!contactEmail && !contactAddress && !(contactHref && isWebAddress(contactHref)), 'contact-email');
  if (!isAsking) return missing;
  // In a box of the page they would not be asked, or disclosed, and nobody would know.
  for (const tag of ['co-consent-item', 'co-consent-controller'])
    need(
      [...(host?.querySelectorAll(tag) ?? [])].some(({ parentElement }) => parentElement !== host),
      `co-consent-form > ${tag}`,
    );
  need(items.length === 0, 'co-consent-item');
  need(new Set(items.map(({ name }) => name)).size < items.length || items.some(({ name, words }) => !isItemName(name) || !words), 'co-consent-item name');
  need(!isWebAddress(privacyHref), 'privacy-href');
  // Nobody is asked for a time that is over, or reminded after its end.
  need(keepUntil && !(isDay(keepUntil) && keepUntil >= today()), 'keep-until');
  need(askAgainOn && !(isDay(askAgainOn) && askAgainOn > today() && askAgainOn <= (keepUntil || '9')), 'ask-again-on');
  need(lawfulBasis && !(lawfulBases as readonly string[]).includes(lawfulBasis), 'lawful-basis');
  return missing;
}

/** What is wrong in the markup, for the developer: the attribute, and the fix. */
export function misuseOf({ action, changeHref, contactHref, record }: Markup, missing: readonly string[], isInForm: boolean, isSecure: boolean): Mistake[] {
  const mistakes: Mistake[] = missing.map((what) => [what, 'is missing, or cannot be used as it is.']);
  if (!isSecure) mistakes.push(['page', 'has no secure context, so there is no proof of the words. Serve it with https:.']);
  for (const [name, address] of Object.entries({ action, changeHref, contactHref }))
    if (address && !isWebAddress(address)) mistakes.push([attributeOf(name), 'is not a path or an https: address.']);
  if (record && !readRecord(record)) mistakes.push(['record', 'is not a consent receipt (consent-receipt.schema.json).']);
  if (isInForm) mistakes.push(['place', 'is inside a <form>. Put it outside, because it sends by itself.']);
  return mistakes;
}

/** The words of the configuration message, for the person who can fix it. */
export const fixOf = (missing: readonly string[], isSecure: boolean, { needs, needsSecure }: ConsentMessages): string =>
  isSecure ? needs.replace('{attributes}', () => missing.join(', ')) : needsSecure;
