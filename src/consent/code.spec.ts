import { makeCode, readCode } from './code';

const signs = '23456789FHKMQRTWXYZ';

describe('a code', () => {
  it('has twelve signs in groups of four, none that are mixed up', () => {
    for (let index = 0; index < 200; index++) expect(makeCode()).toMatch(/^([2-9FHKMQRTWXYZ]{4}-){2}[2-9FHKMQRTWXYZ]{4}$/);
    expect(new Set(Array.from({ length: 200 }, makeCode)).size).toBe(200);
  });

  it('tells every single wrong sign, and every two that changed places', () => {
    for (let index = 0; index < 20; index++) {
      const code = makeCode().replaceAll('-', '');
      for (let first = 0; first < code.length; first++) {
        for (const sign of signs) {
          const wrong = code.slice(0, first) + sign + code.slice(first + 1);
          expect(readCode(wrong) === undefined).toBe(wrong !== code);
        }
        for (let second = first + 1; second < code.length; second++) {
          const places = Array.from(code);
          [places[first], places[second]] = [code[second] as string, code[first] as string];
          const swapped = places.join('');
          expect(readCode(swapped) === undefined).toBe(swapped !== code);
        }
      }
    }
  });

  it('is read however it is written', () => {
    const code = makeCode();
    for (const written of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' – ')}.`, Array.from(code).join(' ')])
      expect(readCode(written)).toBe(code);
    const arabic = code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    expect(readCode(arabic)).toBe(code);
  });

  it.each(['', 'F3K7', 'O0I1-O0I1-O0I1', '💛', 'a'.repeat(10_000)])('is not a code: %s', (written) => expect(readCode(written)).toBeUndefined());
});
