import type { ConsentRecord, Controller } from '../../consent/record';
import type { ItemText } from '../../consent/text';
import { dayIn } from '../../language/day';
import type { ConsentMessages } from '../../language/messages';
import { isBrowser } from '../../language/native';
import { fittingSlot, hasContent, nodesIn } from '../../parts/slots';
import { wordsOf } from '../../parts/page-words';
import { absolute, isWebAddress } from '../../sending/address';
import type { ConsentForm } from './consent-form';
import { listOf, valueOf, type Item } from './consent-form.markup';

/** One part of what is disclosed to a person before they are asked. */
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

const controllerOf = (piiController: string, contact?: string, email?: string, phone?: string, address?: string, piiControllerUrl?: string): Controller => ({
  piiController,
  contact: contact ?? piiController,
  email,
  phone,
  address: address ? { streetAddress: address } : undefined,
  piiControllerUrl,
});

/** The joint controllers, as the receipt names them. */
function jointControllersOf({ controllers }: ConsentForm): Controller[] {
  return controllers.map((element) => {
    const of = (name: string): string | undefined => valueOf(element, name) || undefined;
    const name = wordsOf(element.childNodes);
    return controllerOf(name, of('contactName'), of('contactEmail'), of('contactPhone'), of('contactAddress'), of('privacyHref'));
  });
}

/** Those who decide what is done with what a person gives: the organisation, and those who decide with it. */
function controllersOf(form: ConsentForm): Controller[] {
  const { organisation, contactName, contactEmail, contactPhone, contactAddress, contactHref } = form;
  return [controllerOf(organisation, contactName, contactEmail, contactPhone, contactAddress, contactHref), ...jointControllersOf(form)];
}

/** The name of a controller, and each way to reach it. */
export const reachOf = ({ piiController, contact, email, phone, address, piiControllerUrl }: Controller): string[] =>
  [piiController, contact === piiController ? '' : contact, email, phone, address?.streetAddress, piiControllerUrl].filter(Boolean) as string[];

/** What the form says of how things are done, as the receipt names it. */
export function termsOf(form: ConsentForm): Partial<ConsentRecord> {
  const { sensitiveCategories = '', privacyHref = '', lawfulBasis, keepUntil, askAgainOn } = form;
  const spiCat = listOf(sensitiveCategories);
  return { piiControllers: controllersOf(form), policyUrl: absolute(privacyHref), sensitive: spiCat.length > 0, spiCat, lawfulBasis, keepUntil, askAgainOn };
}

/** Who asks, and for what. */
export function aboutParts(form: ConsentForm): Part[] {
  const { kitWords, register, host, organisation, askedBy } = form;
  const asks = (askedBy ? kitWords.personAsks : kitWords.whoAsks).replace('{organisation}', () => organisation).replace('{person}', () => askedBy ?? '');
  const ofPage = (name: string, title: string): Part[] => {
    const slot = fittingSlot(host, name, register);
    return hasContent(host, slot) ? [{ key: name, title, slot }] : [];
  };
  return [
    { key: 'asks', words: [asks] },
    ...(form.controllers.length > 0 ? [{ key: 'together', words: [kitWords.together], controllers: true }] : []),
    ...ofPage('what-happens', kitWords.whatHappens),
    ...ofPage('why', kitWords.why),
    ...ofPage('good', kitWords.good),
    ...ofPage('not-good', kitWords.notGood),
    { key: 'choose', words: [kitWords.youChoose] },
  ];
}

/** What cannot be undone, in the words of the page; at least what nobody can undo. */
export function undoPart({ host, kitWords, register }: ConsentForm): Part {
  const slot = fittingSlot(host, 'cannot-undo', register);
  return { key: 'cannot-undo', title: kitWords.cannotUndo, ...(hasContent(host, slot) ? { slot } : { words: [kitWords.cannotUndoAtAll] }) };
}

export const contactPart = ({ kitWords }: ConsentForm): Part => ({ key: 'contact', title: kitWords.contact, slot: 'contact', reach: true });

/** How long it is kept, and when the person is asked again. */
export function datesPart(kitWords: ConsentMessages, { keepUntil, askAgainOn }: Pick<ConsentRecord, 'keepUntil' | 'askAgainOn'>): Part {
  const dated = (words: string, date: string | undefined): string[] => (date ? [words.replace('{date}', dayIn(kitWords.lang, date))] : []);
  return { key: 'dates', title: kitWords.howLong, words: [...dated(kitWords.keepUntil, keepUntil), ...dated(kitWords.askAgainOn, askAgainOn)] };
}

/** How long, and how it can be undone. Without JavaScript there is no code at the end. */
export function undoParts(form: ConsentForm): Part[] {
  const { kitWords, lawfulBasis, privacyHref, changeHref, organisation, sensitiveCategories } = form;
  const details = [
    sensitiveCategories && kitWords.sensitive.replace('{categories}', () => sensitiveCategories),
    lawfulBasis && kitWords.lawfulBasis.replace('{basis}', kitWords[`basis-${lawfulBasis}`]),
  ];
  return [
    { key: 'change', words: [kitWords.changeMindHow, ...(isBrowser ? [kitWords.changeMindCode] : [])] },
    ...(changeHref && isWebAddress(changeHref) ? [{ key: 'change-here', words: [kitWords.changeMindHere], href: changeHref }] : []),
    undoPart(form),
    datesPart(kitWords, form),
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

/** The title of the page's own, or of the project. */
export const titleOf = ({ host, project, organisation, register }: ConsentForm): string =>
  wordsOf(nodesIn(host, fittingSlot(host, 'title', register))) || (project ?? organisation);
