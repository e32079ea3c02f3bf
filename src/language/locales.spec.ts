import { cardWords } from './english';
import { messages as welsh } from './cy/standard';
import { addLocale, setMessages } from './locales';
import { plural } from './messages';
import { wordsIn } from './words';

describe('wordsIn', () => {
  it('is English where a language is not here, or not whole', () => {
    addLocale('gd', { lang: 'gd', send: 'Cuir' });
    expect(wordsIn('gd', cardWords, 'standard')).toMatchObject({ lang: 'en-GB', send: 'Send my answer' });
    expect(wordsIn('constructor', cardWords, 'standard').lang).toBe('en-GB');
    expect(wordsIn('', cardWords, 'easy').lang).toBe('en-GB');
  });

  it('takes the region’s words before those of the language, in any case of letters, and standard words where there are no easy ones', () => {
    addLocale('cy', welsh);
    addLocale('cy-PA', { ...welsh, send: 'Patagonia' });
    expect(wordsIn('CY-gb', cardWords, 'easy').send).toBe(welsh.send);
    expect(wordsIn('cy-PA', cardWords, 'standard').send).toBe('Patagonia');
  });

  it('replaces our words with the page’s own, for one register or both, and never in another language', () => {
    setMessages({ skip: 'Not now' });
    setMessages({ skip: 'Later' }, 'en-GB', 'easy');
    expect(wordsIn('en', cardWords, 'standard').skip).toBe('Not now');
    expect(wordsIn('en-AU', cardWords, 'easy').skip).toBe('Later');
    expect(wordsIn('cy', cardWords, 'standard').skip).toBe(welsh.skip);
    // The kit falls back to English, so it uses the page's English words.
    expect(wordsIn('fr', cardWords, 'standard').skip).toBe('Not now');
  });
});

it('Arabic has a form for each of its plurals', () => {
  const { messages } = jest.requireActual<typeof import('./ar/standard')>('./ar/standard');
  const said = [0, 1, 2, 3, 11, 100].map((count) => plural('ar', messages.charactersLeft, count));
  expect(new Set(said).size).toBe(6);
});
