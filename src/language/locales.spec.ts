import { words as cardWords } from './en/tools/i-statement';
import { words as consentWords } from './en/tools/consent-form';
import { sharedWords } from './english';
import { standard as welsh } from './cy/index';
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
    addLocale('br', welsh);
    addLocale('br-PA', { ...welsh, send: 'Patagonia' });
    expect(wordsIn('BR-gb', cardWords, 'easy').send).toBe(welsh.send);
    expect(wordsIn('br-PA', cardWords, 'standard').send).toBe('Patagonia');
  });

  it('has the words that tools share, and those of the tool alone, whichever come first', () => {
    const { tools: ofTools, ...shared } = welsh;
    addLocale('fy', { tools: ofTools });
    expect(wordsIn('fy', cardWords, 'standard').lang).toBe('en-GB');
    addLocale('fy', shared);
    expect(wordsIn('fy', cardWords, 'standard')).toMatchObject({ lang: 'cy', send: welsh.send, always: ofTools['i-statement'].always });
    expect(wordsIn('fy', sharedWords, 'standard').step).toBe(welsh.step);
  });

  it('is English for one tool while its words are missing, and speaks the language in the others', () => {
    addLocale('kw', { ...welsh, tools: { ...welsh.tools, 'consent-form': undefined } });
    expect(wordsIn('kw', consentWords, 'standard').lang).toBe('en-GB');
    expect(wordsIn('kw', cardWords, 'standard').lang).toBe('cy');
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

  it('puts the page’s own words for one tool into that tool alone, before those for all', () => {
    setMessages({ yes: 'Aye', tools: { 'consent-form': { yes: 'I agree', next: 'Go on' } } });
    setMessages({ tools: { 'consent-form': { back: 'Go back' } } });
    expect(wordsIn('en', consentWords, 'standard')).toMatchObject({ yes: 'I agree', next: 'Go on', back: 'Go back' });
    expect(wordsIn('en', cardWords, 'standard').yes).toBe('Aye');
    expect(wordsIn('en', cardWords, 'standard')).not.toHaveProperty('next');
  });
});

it('Arabic has a form for each of its plurals', () => {
  const { messages } = jest.requireActual<typeof import('./ar/standard')>('./ar/standard');
  const said = [0, 1, 2, 3, 11, 100].map((count) => plural('ar', messages.charactersLeft, count));
  expect(new Set(said).size).toBe(6);
});
