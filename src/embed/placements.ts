/**
 * Tools for editors that remove their tags: `<div data-co="i-statement" data-name="home">`, and a plain link with `#co-i-statement?name=home`.
 * `kit.js` loads this file if a page has one of them. Without JavaScript, the words of the page and the link do not change.
 */
import { contentNames, fromLink } from '../language/elements';
import { native, pageElement } from '../language/native';

/** Words that an attribute or a link can bring into the slot of that name. */
const wordSlots = ['topic', 'easy', 'next'];

/** What of the page's own is kept as it is. */
const kept = ['id', 'class', 'lang', 'dir'];

/** What an element asks for: attributes and words of the tool, by name. */
type Asked = readonly (readonly [name: string, value: string])[];

/** What the site says once, on the script tag of `kit.js`. A picture that is named `scripts` would hide `document.scripts`. */
const saidBySite = (): Partial<DOMStringMap> => {
  const kit = new URL('../kit.js', import.meta.url).href;
  const scripts = pageElement().querySelectorAll<HTMLScriptElement>('script[src]');
  // Its own only: a page may have added to `Object.prototype`.
  const said = [...scripts].find(({ src }) => src.split('?')[0] === kit)?.dataset ?? {};
  return Object.assign(Object.create(null) as Partial<DOMStringMap>, said);
};

/** How answers are sent is the site's to say: with its cookies and as a form, they could do what the person may do there. */
const howSent = ['credentials', 'encoding'];
const asSiteSays = (): Asked => howSent.flatMap((name) => (saidBySite()[name] === undefined ? [] : [[name, saidBySite()[name] ?? ''] as const]));

/** The addresses that the site lists for answers. Those of links go to the first. */
const listed = (): readonly string[] => (saidBySite().action ?? '').split(/\s+/).filter(Boolean);

/** An address as the browser will ask for it. By a link: a picture that is named `baseURI` would hide `document.baseURI`. */
const resolved = (address: string): HTMLAnchorElement =>
  Object.assign(native(document, 'createElement').call(document, 'a') as HTMLAnchorElement, { href: address });

/** What a link asks for; nothing, where it may not, or is a link to a place in a page. */
function fromAddress(link: HTMLAnchorElement, tag: string): Asked | undefined {
  const said = new URLSearchParams(link.hash.split('?')[1]);
  if (!said.has('name')) return undefined;
  const tool = tag.slice('co-'.length);
  const allowed = Object.hasOwn(fromLink, tool) ? fromLink[tool] : undefined;
  const [action] = listed();
  const refusal =
    (!allowed && `<${tag}> is not placed by a link: place <${tag}> or <div data-co="${tag.slice(3)}">.`) ||
    (!action && 'Say where answers go, on the script tag of kit.js: data-action="/answers".') ||
    (link.origin !== location.origin && 'It leads to another site.') ||
    // Comments of visitors: WordPress and others mark their links so.
    (/(^|\s)(ugc|nofollow)(\s|$)/i.test(link.rel) && `It was written by a visitor (rel="${link.rel}").`);
  if (!allowed || !action || refusal) {
    console.info(`${link.href}: stays a link. ${refusal || ''}`);
    return undefined;
  }
  const others = [...said.keys()].filter((name) => !allowed.includes(name));
  if (others.length > 0) console.error(`${link.href}: ${others.join(', ')} cannot be said by a link. It can say: ${allowed.join(', ')}.`);
  return [...allowed.flatMap((name) => (said.has(name) ? [[name, said.get(name) ?? ''] as const] : [])), ['action', action], ...asSiteSays()];
}

/**
 * An address for answers in a `div`. It counts if the site lists it. Any other address of this site counts only if answers are sent as JSON and
 * without cookies. Otherwise, anyone who can write a `div` could send people's cookies to any path of the site, such as one that deletes an account.
 */
function actionOf(source: Element, address: string): string {
  const addresses = listed();
  const own = resolved(address);
  if (!address || addresses.some((one) => resolved(one).href === own.href)) return address;
  const isPlain = asSiteSays().every(([, value]) => ['', 'omit', 'json'].includes(value));
  if (isPlain && own.origin === location.origin) return address;
  const problem = isPlain
    ? 'is of another site, and is not listed'
    : 'is not listed, and answers go with cookies or as a form here: every address must be listed';
  console.error(`data-action="${address}": ${problem} in data-action on the script tag of kit.js. Answers go to ${addresses[0] ?? 'nobody'}.`, source);
  return addresses[0] ?? '';
}

/** What the attributes of an element ask for: `data-heading-level="2"` is `heading-level="2"`. */
function fromData(source: Element): Asked {
  const given = source
    .getAttributeNames()
    .filter((name) => /^data-(?!co\b|slot$)/.test(name))
    .map((name) => [name.slice('data-'.length), source.getAttribute(name) ?? ''] as const);
  for (const [name] of given) if (howSent.includes(name)) console.error(`data-${name}: is said on the script tag of kit.js, and not here.`, source);
  const asked = given.filter(([name]) => !howSent.includes(name)).map(([name, value]) => [name, name === 'action' ? actionOf(source, value) : value] as const);
  return [...asked, ...(source.hasAttribute('data-action') ? asSiteSays() : [])];
}

const newElement = (name: string): HTMLElement => native(document, 'createElement').call(document, name);

/** What is placed already, or waits for its script: with its tag. */
const begun = new WeakMap<Element, string>();

/** Once the focus has left an element and all that is in it. */
const leaving = (source: HTMLElement): Promise<void> =>
  new Promise((resolve) =>
    source.addEventListener('focusout', ({ relatedTarget }) => {
      if (!source.contains(relatedTarget as Node | null)) resolve();
    }),
  );

/** What an element asks for; nothing, where it stays as it is. */
const askedOf = (source: HTMLElement, tag: string): Asked | undefined =>
  source instanceof HTMLAnchorElement ? fromAddress(source, tag) : source instanceof HTMLAreaElement ? undefined : fromData(source);

/** The tool that replaces `source`, with its words. Its script has loaded. */
function make(source: HTMLElement, tag: string, asked: Asked): HTMLElement {
  const isLink = source instanceof HTMLAnchorElement;
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: readonly string[] };
  const tool = newElement(tag);
  for (const name of source.getAttributeNames())
    if (kept.includes(name) || (isLink ? name === 'data-co-theme' : name.startsWith('data-co-'))) tool.setAttribute(name, source.getAttribute(name) ?? '');
  // What the tool around it has it for.
  const slotAround = source.slot || source.dataset.slot;
  if (!isLink && slotAround) tool.slot = slotAround;
  const content = Object.hasOwn(contentNames, tag.slice(3)) ? contentNames[tag.slice(3)] : undefined;
  if (!isLink || !asked.some(([name]) => name === content)) tool.append(...source.childNodes);
  for (const child of tool.querySelectorAll<HTMLElement>('[data-slot]')) child.slot = child.dataset.slot ?? '';
  const hasWords = [...tool.childNodes].some((node) => node.textContent?.trim() && !(node as Element).slot);
  for (const [name, value] of asked) {
    if (observedAttributes.includes(name)) tool.setAttribute(name, value);
    else if (name === content) {
      if (!hasWords) tool.append(value);
    } else if (wordSlots.includes(name)) tool.append(Object.assign(newElement('span'), { slot: name, textContent: value }));
    else console.error(`<div data-co="${tag.slice(3)}">: there is no data-${name}. There are: ${observedAttributes.map((each) => `data-${each}`).join(', ')}.`);
  }
  return tool;
}

/** Those in an element that are to be placed with it, with their tags. */
const innerOf = (source: Element): (readonly [HTMLElement, string])[] =>
  [...source.querySelectorAll<HTMLElement>('*')].flatMap((one) => (begun.has(one) ? [[one, begun.get(one) ?? ''] as const] : []));

/**
 * Replaces `source` with the tool `tag`, once its script has loaded. Its words stay until then. The tools inside it go into the page with it,
 * so that a form finds its items, and they their form, when they first look.
 */
export async function place(source: HTMLElement, tag: string): Promise<void> {
  if (begun.has(source)) return;
  begun.set(source, tag);
  const around = source.parentElement && Element.prototype.closest.call(source.parentElement, '[data-co]');
  if (around && begun.has(around)) return;
  // A person is writing it, and may finish later.
  if (source.isContentEditable) {
    begun.delete(source);
    return;
  }
  const asked = askedOf(source, tag);
  if (!asked) return;
  await customElements.whenDefined(tag);
  // Wait until all tools inside it have been requested and have loaded.
  let inner = innerOf(source);
  for (let known = -1; known < inner.length; inner = innerOf(source)) {
    known = inner.length;
    await Promise.all(inner.map(([, other]) => customElements.whenDefined(other)));
  }
  // Nobody's focus is taken away.
  if (source.matches(':focus-within')) await leaving(source);
  // Where the page puts it back, it is loaded as what is added later.
  if (!source.isConnected) {
    for (const one of [source, ...inner.map(([one]) => one)]) begun.delete(one);
    return;
  }
  const tool = make(source, tag, asked);
  for (const [one, other] of inner) {
    const askedIn = askedOf(one, other);
    if (askedIn) one.replaceWith(make(one, other, askedIn));
  }
  source.replaceWith(tool);
}
