import fc from 'fast-check';
import { emailsIn, telephonesIn } from './addresses';

const links = (text: string): string[] => telephonesIn(text).flatMap(([, href]) => href ?? []);
const linked = (text: string): string[] => telephonesIn(text).flatMap(([words, href]) => (href ? [words] : []));

describe('telephone numbers as people write them', () => {
  it.each([
    // In the country.
    ['01632 960123', 'tel:01632960123'],
    ['(01632) 960 123', 'tel:01632960123'],
    ['01632-960-123', 'tel:01632960123'],
    ['01632.960.123', 'tel:01632960123'],
    ['01632\u00a0960\u2009123', 'tel:01632960123'],
    ['01632\u2011960123', 'tel:01632960123'],
    ['(0)1632 960123', 'tel:01632960123'],
    ['020 7946 0123', 'tel:02079460123'],
    ['0800 1111', 'tel:08001111'],
    ['(01) 679 6000', 'tel:016796000'],
    ['Tel: 01632 960123', 'tel:01632960123'],
    ['Tel. 01632 960123.', 'tel:01632960123'],
    ['tel:01632960123', 'tel:01632960123'],
    ['Call us on 01632 960123 and ask for Sam', 'tel:01632960123'],
    // Of the world.
    ['+44 (0)1632 960 123', 'tel:+441632960123'],
    ['+44(0)1632960123', 'tel:+441632960123'],
    ['+44 (0) 1632 960 123', 'tel:+441632960123'],
    ['(+44) 1632 960123', 'tel:+441632960123'],
    ['(+44) (0)1632 960123', 'tel:+441632960123'],
    ['+44 01632 960123', 'tel:+441632960123'],
    ['0044 1632 960123', 'tel:+441632960123'],
    ['0044 (0)1632 960123', 'tel:+441632960123'],
    ['+353 (0)1 679 6000', 'tel:+35316796000'],
    ['+1 (555) 010-9999', 'tel:+15550109999'],
    ['+39 06 1234 5678', 'tel:+390612345678'],
    ['+39 (0)6 1234 5678', 'tel:+390612345678'],
    ['tel:+44-1632-960123', 'tel:+441632960123'],
    // More than a number.
    ['0800 123 4567 ext 12', 'tel:08001234567;ext=12'],
    ['0800 123 4567 ext. 12', 'tel:08001234567;ext=12'],
    ['0800 123 4567, extension 12', 'tel:08001234567;ext=12'],
    ['0800 123 4567 x12', 'tel:08001234567;ext=12'],
    ['08001234567x12', 'tel:08001234567;ext=12'],
    ['0800 123 4567 option 2', 'tel:08001234567'],
    ['0800 123 4567, press 2', 'tel:08001234567'],
    ['01632 960123 (Mon–Fri 9–5)', 'tel:01632960123'],
    ['01632 960123 (9–5)', 'tel:01632960123'],
    ['01632 960123 – 9am to 5pm', 'tel:01632960123'],
    ['0800 123456 - 7 days a week', 'tel:0800123456'],
    ['01632 960123, Monday to Friday, 9am to 5pm', 'tel:01632960123'],
    ['01632 960123 Mon to Fri', 'tel:01632960123'],
    ['01632 960123 (24 hours)', 'tel:01632960123'],
    ['01632 960123 9am–5pm', 'tel:01632960123'],
    ['0800 123456 9AM', 'tel:0800123456'],
    ['0800 123 4567 Ext 12', 'tel:08001234567;ext=12'],
    ['0800 123 4567 extn: 12', 'tel:08001234567;ext=12'],
    ['0800 123 4567 EXT 12', 'tel:08001234567;ext=12'],
    ['0800 123 4567 (ext 12)', 'tel:08001234567;ext=12'],
    ['0800 123 4567 X12', 'tel:08001234567;ext=12'],
    ['0800 123 4567;ext=12', 'tel:08001234567;ext=12'],
    ['0800 123 4567 ext 1234567', 'tel:08001234567'],
    ['01632 960123 – ask for Sam', 'tel:01632960123'],
    ['01632 960123, quote ref 0123456789', 'tel:01632960123'],
    // Relay UK.
    ['Text relay 18001 01632 960123', 'tel:1800101632960123'],
    ['Textphone: 01632 960123', 'tel:01632960123'],
    ['18001 01632 960123', 'tel:1800101632960123'],
    // For help.
    ['999', 'tel:999'],
    ['111', 'tel:111'],
    ['101', 'tel:101'],
    ['116 123', 'tel:116123'],
    // Other scripts, and signs that only steer the direction.
    ['٠١٦٣٢ ٩٦٠١٢٣', 'tel:01632960123'],
    ['۰۱۶۳۲ ۹۶۰۱۲۳', 'tel:01632960123'],
    ['०१६३२ ९६०१२३', 'tel:01632960123'],
    ['০১৬৩২ ৯৬০১২৩', 'tel:01632960123'],
    ['٤٤+ ١٦٣٢', undefined],
    ['\u200e+44 1632 960123\u200e', 'tel:+441632960123'],
    ['\u202a01632 960123\u202c', 'tel:01632960123'],
    ['01632\u200e 960123', 'tel:01632960123'],
    // Written in another country, where nothing else is said.
    ['(555) 010-9999', 'tel:5550109999'],
    ['1-800-555-0199', 'tel:18005550199'],
    ['22 22 55 55', 'tel:22225555'],
    // Not certain.
    ['0800 CARERS', undefined],
    ['0800 123 CARE', undefined],
    ['0800-123-45-CARE', undefined],
    ['1-800-FLOWERS', undefined],
    ['Text: 60163', undefined],
    ['Text CARE to 60163', undefined],
    ['Text 07700 900123', undefined],
    ['Fax: 01632 960124', undefined],
    ['TEXT 07700 900123', undefined],
    ['Text us on 07700 900123', undefined],
    ['Send a text to 07700 900123', undefined],
    ['Call or text 07700 900123', undefined],
    ['Tecstiwch 07700 900123', undefined],
    ['Fax no. 01632 960124', undefined],
    ['Fax number: 01632 960124', undefined],
    ['facsimile 01632 960124', undefined],
    ['Ffacs: 01632 960124', undefined],
    ['F: 01632 960124', undefined],
    ['Reference 0123456789', undefined],
    ['Account no. 0123456789', undefined],
    ['960123', undefined],
    ['44 1632 960123', undefined],
    ['01632 960123 07700 900123', undefined],
    ['0800 123456 9', undefined],
    ['0800 123456 7 days a week', undefined],
    ['091 123456 24 hours', undefined],
    ['091 123456 10 to 5', undefined],
    ['091 123456 10:00', undefined],
    ['0800 1111 9-5', undefined],
    ['0800 1111 9-17', undefined],
    ['(01) 679 6000 9-5', undefined],
    ['091 123456 8.30-5', undefined],
    ['10.00-16.00', undefined],
    ['9.30 – 17.00', undefined],
    ['2026-11-28', undefined],
    ['28-11-2026', undefined],
    ['10.12.2026', undefined],
    ['2026–2027', undefined],
    ['+33 01 23 45 67 89', undefined],
    ['+49 030 1234567', undefined],
    ['+800 0123 4567', undefined],
    ['+800 1234 5678', 'tel:+80012345678'],
    ['+225 01 02 03 04 05', 'tel:+2250102030405'],
    ['+44 800 123 CARE', undefined],
    ['+44 800-123-CARE', undefined],
    ['Call 111', undefined],
    ['\u202e321069 23610\u202c', undefined],
    ['Room 101', undefined],
    ['from 2026-11-28', undefined],
    ['*67 01632', undefined],
    ['none', undefined],
    ['', undefined],
  ])('%s', (text, href) => {
    expect(links(text)).toEqual(href === undefined ? [] : [href]);
  });

  it.each([
    ['01632 960123 or 07700 900123', ['tel:01632960123', 'tel:07700900123']],
    ['01632 960123 / 07700 900123', ['tel:01632960123', 'tel:07700900123']],
    ['01632 960123/07700 900123', ['tel:01632960123', 'tel:07700900123']],
    ['01632 960123, 07700 900123', ['tel:01632960123', 'tel:07700900123']],
    ['01632 960123\n07700 900123', ['tel:01632960123', 'tel:07700900123']],
    ['01632 960123 OR 07700 900123', ['tel:07700900123']],
    ['01632 960123 / 960124', ['tel:01632960123']],
    ['01632 960123/4', ['tel:01632960123']],
    ['01632 960123 (Relay UK: 18001 01632 960123)', ['tel:01632960123', 'tel:1800101632960123']],
    ['01632 960123, fax 01632 960124', ['tel:01632960123']],
    ['01632 960123 (from 28.11.2026)', ['tel:01632960123']],
    ['Text or call 07700 900123', ['tel:07700900123']],
    ['Text 60163. Call 01632 960123', ['tel:01632960123']],
    ['T: 01632 960123 F: 01632 960124', ['tel:01632960123']],
    ['Refuge: 0808 200 0247', ['tel:08082000247']],
    ['Referrals 01632 960123', ['tel:01632960123']],
    ['Company switchboard 01632 960123', ['tel:01632960123']],
  ])('%s: each number has its own link', (text, hrefs) => {
    expect(links(text)).toEqual(hrefs);
  });

  it.each(['1 ', 'text ', '(1)', '(', '\u200e', '1 ext', '1 ,', '+1 0', 'fax no. ', '1'])(
    'takes no longer than the text is long: %j, again and again',
    (part) => {
      const timeOf = (times: number): number => {
        const begin = performance.now();
        telephonesIn(part.repeat(times));
        return performance.now() - begin;
      };
      timeOf(1000);
      // A text of 100 kB, on a machine that does other work, too.
      expect(timeOf(100_000 / part.length)).toBeLessThan(1500);
    },
  );

  it('links the number, and leaves the other words as they are', () => {
    expect(linked('Call 01632 960123 ext 12 (Mon–Fri)')).toEqual(['01632 960123 ext 12']);
  });

  const signs = [...Array.from('0123456789+()-./ ٠٣۴५'), 'or', 'ext', 'x', '(0)', '\u00a0', '\u200e', '\n', 'CARE', ', ', 'am', '+44 ', '01632 ', '18001 '];
  const written = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((parts) => parts.join(''));

  it('keeps every sign of the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(written, fc.string({ unit: 'binary' })),
        (text) =>
          telephonesIn(text)
            .map(([words]) => words)
            .join('') === text,
      ),
      { numRuns: 2000 },
    );
  });

  it('dials digits of the text in their order, never one more', () => {
    const ascii = (text: string): string => text.replace(/٠/g, '0').replace(/٣/g, '3').replace(/۴/g, '4').replace(/५/g, '5').replace(/\D/g, '');
    fc.assert(
      fc.property(written, (text) => {
        for (const [words, href] of telephonesIn(text)) {
          if (!href) continue;
          const dialled = href.replace(/\D/g, '');
          let place = 0;
          for (const digit of ascii(words)) if (digit === dialled[place]) place++;
          expect([words, href, place]).toEqual([words, href, dialled.length]);
          expect(dialled.length).toBeGreaterThan(2);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('e-mail addresses as people write them', () => {
  it.each([
    ['together@anytown.example', ['mailto:together@anytown.example']],
    ['mailto:together@anytown.example', ['mailto:together@anytown.example']],
    ['Sam Green <sam@anytown.example>', ['mailto:sam@anytown.example']],
    ['sam@anytown.example (Sam)', ['mailto:sam@anytown.example']],
    ['sam@anytown.example or alex@anytown.example', ['mailto:sam@anytown.example', 'mailto:alex@anytown.example']],
    [
      'sam@anytown.example, alex@anytown.example;kim@anytown.example',
      ['mailto:sam@anytown.example', 'mailto:alex@anytown.example', 'mailto:kim@anytown.example'],
    ],
    ['Write to sam@anytown.example.', ['mailto:sam@anytown.example']],
    ["o'neil+help@any-town.example", ["mailto:o'neil+help@any-town.example"]],
    ['50%off?cc=x&b@anytown.example', ['mailto:50%25off%3Fcc=x%26b@anytown.example']],
    ['sam at anytown.example', []],
    ['sam@anytown', []],
    ['sam@@anytown.example', []],
    ['sam@any@town.example', []],
    ['sam@anytown..example', []],
    ['@anytown.example', []],
    ['', []],
  ])('%s', (text, hrefs) => {
    expect(emailsIn(text).flatMap(([, href]) => href ?? [])).toEqual(hrefs);
    expect(
      emailsIn(text)
        .map(([words]) => words)
        .join(''),
    ).toBe(text);
  });
});
