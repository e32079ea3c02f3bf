/** Words of the kit that stay in the first language when the page changes to another. */
import { expect, type Page } from '@playwright/test';
import { tools } from '../../src/language/en/tools/index';
import { sharedWords } from '../../src/language/english';

const textsIn = (value: unknown, key = ''): string[] =>
  key === 'lang' ? [] : typeof value === 'string' ? [value] : Object.entries(value as object).flatMap(([name, inner]) => textsIn(inner, name));

/** A text of the kit, with anything where something is filled in. */
const patternOf = (text: string): RegExp => {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
};

/** One word or two can be anybody's: a choice that a page gave, or a title. */
const isLong = (text: string): boolean => (text.replaceAll(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? []).length > 2;

const english = [...new Set(textsIn([sharedWords, tools]))].filter(isLong).map(patternOf);

/** Words that are marked as English; what is being said; what the person answered, which stays as it was; advice of the checker, which knows only English. */
const others = ['[lang^=en]:not([lang=en-XA])', '[lang^=en]:not([lang=en-XA]) *', '[aria-live]', 'dd *', '.ideas *', 'style', '.shield *'].join();

/** All that is seen or read out of elements of the kit, apart from words of the page. */
const wordsShown = (page: Page): Promise<string[]> =>
  page.evaluate((without) => {
    const ofPage = new XMLSerializer().serializeToString(document.querySelector('main') as Element);
    const isKit = (words: string): boolean => words !== '' && !ofPage.includes(words);
    return [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll(`*:not(${without})`) ?? [])].flatMap((part) => {
        const texts = [...part.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : []));
        const names = ['aria-label', 'alt', 'title', 'placeholder'].map((name) => part.getAttribute(name) ?? '');
        return [...texts, ...names].map((words) => words.trim()).filter(isKit);
      }),
    );
  }, others);

/** In the pseudo-locale now: nothing is left of the kit's English. */
export async function expectNothingLeftInEnglish(page: Page): Promise<void> {
  const shown = new Set(await wordsShown(page));
  expect([...shown].filter((words) => english.some((pattern) => pattern.test(words)))).toEqual([]);
}
