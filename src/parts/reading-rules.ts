import { readingAttribute } from '../language/reading';

const within = (token: string): string => `[${readingAttribute}~=${token}]`;
const easy = '[data-co-words=easy]';
const standard = '[data-co-words=standard]';

/** Hides the words that are not asked for; `unless` keeps them. A part of the page may be read in another way than the page. */
const hideWords = (unless: string): string => `
:is(${easy}:not(${within('easy')} *), ${within('easy')} ${within('no-easy')} ${easy}, ${within('easy')} ${standard}:not(${within('easy')} ${within('no-easy')} *))${unless} {
  display: none !important;
}`;

/** The styles of a page that has a bar or a region: what plain HTML marks with `data-co-words` and `data-co-picture`, and the sentence that is read. */
export const readingRules = `
@media not print {${hideWords('')}}
@media print {${hideWords(`:not(${within('print-both')} *)`)}}
${within('no-pictures')} [data-co-picture]:not(${within('no-pictures')} ${within('pictures')} *) { display: none !important; }
${within('no-pictures')} { --co-pictures: none; }
${within('pictures')} { --co-pictures: initial; }
::highlight(co-listen) { background-color: #ffc83d; color: #16211f; }
@media (forced-colors: active) { ::highlight(co-listen) { background-color: Highlight; color: HighlightText; } }
`;
