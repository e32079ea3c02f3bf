/** The data of editors, as an editor uses it: a completion is opened at a place in a page. */
import { readFileSync } from 'node:fs';
import { getLanguageService, newHTMLDataProvider, TextDocument, type HTMLDataV1 } from 'vscode-html-languageservice';

const data = JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8')) as HTMLDataV1;
const service = getLanguageService({ useDefaultDataProvider: false, customDataProviders: [newHTMLDataProvider('kit', data)] });

/** What the completion offers where `|` is. */
function offeredAt(page: string): readonly string[] {
  const document = TextDocument.create('file:///page.html', 'html', 1, page.replace('|', ''));
  return service.doComplete(document, document.positionAt(page.indexOf('|')), service.parseHTMLDocument(document)).items.map(({ label }) => label);
}

test('an editor offers our elements, the attributes of each, and their values', () => {
  expect(offeredAt('<co-|')).toEqual(expect.arrayContaining(['co-i-statement', 'co-consent-form', 'co-text']));
  const attributes = offeredAt('<co-i-statement |');
  expect(attributes).toEqual(expect.arrayContaining(['name', 'action', 'ask-who', 'theme']));
  expect(attributes).not.toContain('lines');
  expect(offeredAt('<co-i-statement encoding="|"')).toEqual(expect.arrayContaining(['json', 'form']));
  expect(offeredAt('<co-i-statement><p slot="|"')).toEqual(expect.arrayContaining(['next', 'contact', 'easy']));
});

test('what it shows beside an element is its description', () => {
  const document = TextDocument.create('file:///page.html', 'html', 1, '<co-i-statement></co-i-statement>');
  const hover = service.doHover(document, document.positionAt(4), service.parseHTMLDocument(document));
  expect(JSON.stringify(hover?.contents)).toContain('Asks how true one I statement is');
});

test('web-types, which JetBrains reads, has the same elements and attributes', () => {
  interface WebTypes {
    readonly contributions: {
      readonly html: { readonly elements: readonly { readonly name: string; readonly attributes: readonly { readonly name: string }[] }[] };
    };
  }
  const { elements } = (JSON.parse(readFileSync('dist/web-types.json', 'utf8')) as WebTypes).contributions.html;
  const names = (some: readonly { readonly name: string }[] = []): readonly string[] => some.map(({ name }) => name);
  expect(elements.map(({ name, attributes }) => [name, names(attributes)])).toEqual(data.tags?.map(({ name, attributes }) => [name, names(attributes)]));
  expect(elements.length).toBeGreaterThan(10);
});
