import { readingAttribute } from '../language/reading';

const within = (token: string): string => `[${readingAttribute}~=${token}]`;
const easy = '[data-co-words=easy]';
const standard = '[data-co-words=standard]';
const away = '{ display: none !important; }';

/**
 * Hides the words that are not asked for; `unless` keeps them. A part of the page may be read in another way than the page. It must not contain `*`, or the browser
 * would check every element of the page again when a switch is pressed.
 */
const hideWords = (unless: string): string => `
:is(${easy}:not(${within('easy')} [data-co-words]), ${within('easy')} ${within('no-easy')} ${easy}, ${within('easy')} ${standard}:not(${within('easy')} ${within('no-easy')} [data-co-words]))${unless} ${away}`;

/** The styles of a page that has a bar or a region: what plain HTML marks with `data-co-words` and `data-co-picture`. */
export const readingRules = `
@media not print {${hideWords('')}}
@media print {${hideWords(`:not(${within('print-both')} [data-co-words])`)}}
${within('no-pictures')} [data-co-picture]:not(${within('no-pictures')} ${within('pictures')} [data-co-picture]) ${away}
${within('no-pictures')} { --co-pictures: none; }
${within('pictures')} { --co-pictures: initial; }
`;
