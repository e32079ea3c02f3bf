import type { ConsentRecord, Controller } from '../../consent/record';
import type { ConsentText, ItemText } from '../../consent/text';
import type { ConsentMessages, Register } from '../../language/messages';
import { nodesIn } from '../../parts/slots';
import { wordsOf } from '../../parts/page-words';
import { absolute, isWebAddress } from '../../sending/address';
import { listOf, slotOf, valueOf, type Item } from './consent-form.markup';
import type { Form } from './consent-form.view';

/** What of a form a person is told. */
type Told = Pick<Form, 'markup' | 'register' | 'kitWords' | 'items' | 'controllers'>;

/** One part of what a person is told before they are asked. */
export interface Part {
  readonly key: string;
  /** The title, in the kit's words. */
  readonly title?: string;
  /** Paragraphs in the kit's words. */
  readonly words?: readonly string[];
  /** The slot with the words of the page. */
  readonly slot?: string;
  /** What the words lead to. */
  readonly href?: string;
  /** The joint controllers, who draw themselves, are here. */
  readonly controllers?: boolean;
  /** The ways to reach the organisation are here. */
  readonly reach?: boolean;
}

/** A date as people read it, in the language `lang`. */
export const dateIn = (lang: string, date: string): string =>
  // A day is the same day everywhere; a moment is a day where the person is.
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: date.includes('T') ? undefined : 'UTC' }).format(new Date(date));

/** The slot whose words are shown: the easy ones where they are read and are there. */
export function slotFor(host: Element, name: string, register: Register): string {
  const easy = `easy-${name}`;
  return register === 'easy' && nodesIn(host, easy).length > 0 ? easy : name;
}

const controllerOf = (piiController: string, contact?: string, email?: string, phone?: string, address?: string, piiControllerUrl?: string): Controller => ({
  piiController,
  contact: contact ?? piiController,
  email,
  phone,
  address: address ? { streetAddress: address } : undefined,
  piiControllerUrl,
});

/** The joint controllers, as the receipt names them. */
function jointControllersOf({ controllers }: Told): Controller[] {
  return controllers.map((element) => {
    const of = (name: string): string | undefined => valueOf(element, name) || undefined;
    const name = wordsOf(element.childNodes);
    return controllerOf(name, of('contactName'), of('contactEmail'), of('contactPhone'), of('contactAddress'), of('privacyHref'));
  });
}

/** Whoever decides what is done with what a person gives: the organisation, and those who decide with it. */
export function controllersOf(form: Told): Controller[] {
  const { organisation, contactName, contactEmail, contactPhone, contactAddress, contactHref } = form.markup;
  return [controllerOf(organisation, contactName, contactEmail, contactPhone, contactAddress, contactHref), ...jointControllersOf(form)];
}

/** The name of a controller, and each way to reach it. */
export const reachOf = ({ piiController, contact, email, phone, address, piiControllerUrl }: Controller): string[] =>
  [piiController, contact === piiController ? '' : contact, email, phone, address?.streetAddress, piiControllerUrl].filter(Boolean) as string[];

/** What the form says of how things are done, as the receipt names it. */
export function termsOf(form: Told): Partial<ConsentRecord> {
  const { sensitiveCategories = '', privacyHref = '', lawfulBasis, keepUntil, askAgainOn } = form.markup;
  const spiCat = listOf(sensitiveCategories);
  return { piiControllers: controllersOf(form), policyUrl: absolute(privacyHref), sensitive: spiCat.length > 0, spiCat, lawfulBasis, keepUntil, askAgainOn };
}

/** Who asks, and for what. */
export function aboutParts(form: Told): Part[] {
  const { markup, kitWords, register } = form;
  const { host, organisation, askedBy } = markup;
  const asks = (askedBy ? kitWords.personAsks : kitWords.whoAsks).replace('{organisation}', () => organisation).replace('{person}', () => askedBy ?? '');
  const ofPage = (slot: string, title: keyof ConsentMessages): Part[] =>
    nodesIn(host, slotFor(host, slot, register)).length > 0 ? [{ key: slot, title: kitWords[title] as string, slot: slotFor(host, slot, register) }] : [];
  return [
    { key: 'asks', words: [asks] },
    ...(form.controllers.length > 0 ? [{ key: 'together', words: [kitWords.together], controllers: true }] : []),
    ...ofPage('what-happens', 'whatHappens'),
    ...ofPage('why', 'why'),
    ...ofPage('good', 'good'),
    ...ofPage('not-good', 'notGood'),
    { key: 'choose', words: [kitWords.youChoose] },
  ];
}

/** What cannot be undone, in the words of the page; at least what nobody can undo. */
export function undoPart({ markup: { host }, kitWords, register }: Told): Part {
  const slot = slotFor(host, 'cannot-undo', register);
  return { key: 'cannot-undo', title: kitWords.cannotUndo, ...(nodesIn(host, slot).length > 0 ? { slot } : { words: [kitWords.cannotUndoAtAll] }) };
}

export const contactPart = ({ kitWords }: Told): Part => ({ key: 'contact', title: kitWords.contact, slot: 'contact', reach: true });

/** How long it is kept, and when the person is asked again. */
export function datesPart(kitWords: ConsentMessages, { keepUntil, askAgainOn }: Pick<ConsentRecord, 'keepUntil' | 'askAgainOn'>): Part {
  const dated = (words: string, date: string | undefined): string[] => (date ? [words.replace('{date}', dateIn(kitWords.lang, date))] : []);
  return { key: 'dates', title: kitWords.howLong, words: [...dated(kitWords.keepUntil, keepUntil), ...dated(kitWords.askAgainOn, askAgainOn)] };
}

/** How long, and how it can be undone. */
export function undoParts(form: Told): Part[] {
  const { kitWords, markup } = form;
  const { lawfulBasis, privacyHref, changeHref, organisation, sensitiveCategories } = markup;
  const details = [
    sensitiveCategories && kitWords.sensitive.replace('{categories}', () => sensitiveCategories),
    lawfulBasis && kitWords.lawfulBasis.replace('{basis}', kitWords[`basis-${lawfulBasis}`]),
  ];
  return [
    { key: 'change', words: [kitWords.changeMindHow, kitWords.changeMindCode] },
    ...(changeHref && isWebAddress(changeHref) ? [{ key: 'change-here', words: [kitWords.changeMindHere], href: changeHref }] : []),
    undoPart(form),
    datesPart(kitWords, markup),
    { key: 'details', title: kitWords.yourDetails, words: details.filter((words): words is string => Boolean(words)) },
    ...(privacyHref && isWebAddress(privacyHref)
      ? [{ key: 'privacy', words: [kitWords.privacy.replace('{organisation}', () => organisation)], href: privacyHref }]
      : []),
    contactPart(form),
  ];
}

/** What a permission is for, what it uses, and with whom it is shared. */
export const whyOf = ({ purpose, uses, sharedWith }: Pick<ItemText, 'purpose' | 'uses' | 'sharedWith'>, kitWords: ConsentMessages): string[] =>
  [purpose, uses && kitWords.itemUses.replace('{categories}', () => uses), sharedWith && kitWords.itemShared.replace('{name}', () => sharedWith)].filter(
    (words): words is string => Boolean(words),
  );

/** What an item says around its words. */
export const itemText = ({ purpose, sharedWith, dataCategories }: Item): Pick<ItemText, 'purpose' | 'sharedWith' | 'uses'> => ({
  purpose,
  sharedWith,
  uses: dataCategories.join(', '),
});

/** What one step showed when the person last saw it: its lines, those of the question of an item first, and the item as it was asked. */
export interface Reading {
  readonly lines: readonly string[];
  readonly item?: Item;
}

/** By the name of a step, what it showed. */
export type Readings = Readonly<Record<string, Reading>>;

/** What is on the screen now, of what a person is told and asked: read from the screen, and not from what it was drawn from. `before` is what was read before. */
export function readScreen({ markup: { host }, items }: Told, before: Readings): Readings {
  const read = (selector: string): string[] =>
    [...(host.shadowRoot as ShadowRoot).querySelectorAll(selector)].map((element) => wordsOf([element])).filter(Boolean);
  const readings: Record<string, Reading> = {};
  for (const step of ['about', 'undo']) {
    const lines = read(`#title-${step},#title-${step}~.told>*`);
    if (lines.length > 0) readings[step] = { lines };
  }
  for (const item of items) {
    const step = `item-${item.name}`;
    const slot = `slot[name=${slotOf(item.name)}]`;
    const [words = ''] = read(slot);
    const lines = read(`fieldset:has(${slot}) :is(.hint p,label>span)`);
    // On the last screen only the words are shown again.
    if (lines.length > 0) readings[step] = { lines: [words, ...lines], item };
    else if (words) readings[step] = { ...before[step], lines: [words, ...(before[step]?.lines.slice(1) ?? [])] };
  }
  return readings;
}

/** The title of the page's own, or of the project. */
export const titleOf = ({ markup: { host, project, organisation }, register }: Told): string =>
  wordsOf(nodesIn(host, slotFor(host, 'title', register))) || (project ?? organisation);

/** Everything that a person was told and asked in one language and register, for the proof. */
export function textOf({ about, undo, ...asked }: Readings, version: string, lang: string, register: Register): ConsentText {
  const all = Object.entries(asked);
  return {
    version,
    lang,
    register,
    surrounding: [...(about?.lines ?? []), ...(undo?.lines ?? []), ...new Set(all.flatMap(([, { lines }]) => lines.slice(1)))],
    items: all.map(
      ([
        step,
        {
          lines: [words = ''],
          item,
        },
      ]) => ({
        name: step.slice(5),
        words,
        purpose: item?.purpose,
        sharedWith: item?.sharedWith,
        uses: item?.dataCategories.join(', '),
      }),
    ),
  };
}
