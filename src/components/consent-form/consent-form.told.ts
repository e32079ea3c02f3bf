import type { ConsentRecord, Controller } from '../../consent/record';
import type { ConsentText, ItemText } from '../../consent/text';
import type { ConsentMessages, Register } from '../../language/messages';
import { languageOf } from '../../language/nearest';
import { nodesIn } from '../../parts/slots';
import { wordsOf } from '../../parts/page-words';
import { isWebAddress } from '../../sending/address';
import { valueOf, type Item } from './consent-form.markup';
import type { Form } from './consent-form.view';

/** What of a form a person is told. */
type Told = Pick<Form, 'markup' | 'register' | 'kitWords' | 'items' | 'controllers'>;

/** One part of what a person is told before they are asked. The screens draw it, and the proof holds it: nothing is in one of them only. */
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
  /** The joint controllers, who draw themselves. */
  readonly controllers?: readonly Controller[];
  /** How to reach the organisation. */
  readonly reach?: readonly (string | undefined)[];
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
function jointControllersOf({ controllers, register }: Told): Controller[] {
  return controllers.map((element) => {
    const of = (name: string): string | undefined => valueOf(element, name) || undefined;
    const name = wordsOf(Array.from(element.childNodes), register);
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

/** Who asks, and for what. */
export function aboutParts(form: Told): Part[] {
  const { markup, kitWords, register } = form;
  const { host, organisation, askedBy } = markup;
  const asks = (askedBy ? kitWords.personAsks : kitWords.whoAsks).replace('{organisation}', () => organisation).replace('{person}', () => askedBy ?? '');
  const controllers = jointControllersOf(form);
  const ofPage = (slot: string, title: keyof ConsentMessages): Part[] =>
    nodesIn(host, slotFor(host, slot, register)).length > 0 ? [{ key: slot, title: kitWords[title] as string, slot: slotFor(host, slot, register) }] : [];
  return [
    { key: 'asks', words: [asks] },
    ...(controllers.length > 0 ? [{ key: 'together', words: [kitWords.together], controllers }] : []),
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

export const contactPart = ({ kitWords, markup }: Told): Part => ({
  key: 'contact',
  title: kitWords.contact,
  slot: 'contact',
  reach: [markup.contactName, markup.contactEmail, markup.contactPhone, markup.contactAddress, markup.contactHref],
});

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

/** One item, in the words that are shown. */
export const itemText = ({ name, words, purpose, sharedWith, dataCategories }: Item): ItemText => ({
  name,
  words,
  purpose,
  sharedWith,
  uses: dataCategories.join(', '),
});

/** The title of the page's own, or of the project. */
export const titleOf = ({ markup: { host, project, organisation }, register }: Told): string =>
  wordsOf(nodesIn(host, slotFor(host, 'title', register)), register) || (project ?? organisation);

/** Everything that the person was told and asked, for the proof. */
export function textOf(form: Told): ConsentText {
  const { markup, register, kitWords, items } = form;
  const { host, textVersion = '' } = markup;
  const ofSlot = (slot: string): string => wordsOf(nodesIn(host, slot), register);
  const sentences = [
    items.some(({ dataCategories }) => dataCategories.length > 0) && kitWords.itemUses,
    items.some(({ sharedWith }) => sharedWith) && kitWords.itemShared,
  ];
  const surrounding = [...aboutParts(form), { key: 'change-title', title: kitWords.changeMind }, ...undoParts(form)].flatMap(
    ({ title, words = [], slot, controllers = [], reach = [], href }: Part) => [
      title,
      ...words,
      href,
      ...controllers.map((controller) => reachOf(controller).join(', ')),
      ...reach,
      slot && ofSlot(slot),
    ],
  );
  return {
    version: textVersion,
    lang: languageOf(host) || kitWords.lang,
    register,
    surrounding: [titleOf(form), ...surrounding, kitWords['say-yes'], kitWords['say-no'], ...sentences].filter((words): words is string => Boolean(words)),
    items: items.map(itemText),
  };
}
