import { numberIn } from '../../parts/number-field';

/** How sheets are made. Numbers are as people typed them. */
export interface SheetChoices {
  readonly onAPage: 'one' | 'six';
  readonly isLarge: boolean;
  readonly hasPictures: boolean;
  readonly hasLines: boolean;
  readonly people: string;
  readonly firstNumber: string;
}

export const usual: SheetChoices = { onAPage: 'one', isLarge: false, hasPictures: true, hasLines: true, people: '1', firstNumber: '1' };

/** More would make the browser wait. */
export const mostPeople = 100;

/** The statements of each page, in their order. Every one of them is on a page. */
export function pagesOf<Item>(statements: readonly Item[], { onAPage }: Pick<SheetChoices, 'onAPage'>): readonly (readonly Item[])[] {
  const count = onAPage === 'one' ? 1 : 6;
  return Array.from({ length: Math.ceil(statements.length / count) }, (_, page) => statements.slice(page * count, (page + 1) * count));
}

/** The numbers of the sheets: one for each person. */
export function numbersOf({ people, firstNumber }: Pick<SheetChoices, 'people' | 'firstNumber'>): number[] {
  const count = Math.min(Math.max(numberIn(people) ?? 1, 1), mostPeople);
  return Array.from({ length: count }, (_, index) => (numberIn(firstNumber) ?? 1) + index);
}

/** Whether a statement needs smaller letters, and has room for fewer lines: about 25 words. */
export const isLong = (text: string): boolean => text.length > 140;

/** How many lines there is room for under a statement, so that all of it stays on one page. */
export const linesFor = (text: string, { onAPage, isLarge }: Pick<SheetChoices, 'onAPage' | 'isLarge'>): number =>
  onAPage === 'six' ? 1 : 6 - (isLarge ? 2 : 0) - (isLong(text) ? (isLarge ? 3 : 2) : 0);

/** An address as people read it and type it: without what browsers add by themselves. */
export const addressToRead = (address: string): string => address.replace(/^https?:\/\/(www\.)?|\/$/g, '');
