/** Members that look like the kit's own business, and that something else finds by their name. `short-names.e2e.ts` asks whether each keeps it. */
interface Kept {
  readonly inMemoryOfTheForm: string;
}
const kinds = { keyFromAttribute: 1, otherKeyFromAttribute: 2 };
const chosenKeys = ['listedKey'] as const;
const table = { listedKey: 1, notListedKey: 2 };

export const remember = (kept: Kept): string => JSON.stringify(kept);
export const recall = (text: string): { readonly fromServer: string } => {
  const { answered } = JSON.parse(text) as { readonly answered: { readonly fromServer: string } };
  return answered;
};
export const lookUp = (name: string): number | undefined => kinds[name as keyof typeof kinds];
export const listed = (): number[] => chosenKeys.map((key) => table[key]);
export const placeholders = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
export const greet = (): string => placeholders('{greetedPerson}', { greetedPerson: 'Sam' });
export const isKnown = (name: string): boolean => name in { askedByIn: true };
export const each = (): string[] => Object.keys({ foundByKeys: true });
export const passOn = (element: HTMLElement): boolean => element.dispatchEvent(new CustomEvent('x', { detail: { heardByPage: true } }));
export const read = (element: HTMLElement): string | undefined => element.dataset.readFromMarkup;
export const own = (): number => table.notListedKey;

declare global {
  interface Window {
    knownToThePage?: string;
  }
}
export const first = (): string | undefined => window.knownToThePage;
