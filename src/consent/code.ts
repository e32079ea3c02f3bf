/**
 * The signs of a code: 19 that nobody mixes up, neither when they read them nor when they hear them on a telephone. There is no 0 or O, no 1, I or L,
 * and of letters that sound alike, such as B, C, D, E, G, P, T and V, only one.
 */
const signs = '23456789FHKMQRTWXYZ';
const length = 12;
const groups = /(.{4})(?=.)/g;

/** The value of each sign, weighted by its position. 19 is prime: one wrong sign, or two that changed places, always gives another sum. */
function sumOf(places: readonly number[]): number {
  let sum = 0;
  for (const [index, place] of Object.entries(places)) sum += place * (Number(index) + 1);
  return sum % signs.length;
}

/**
 * Makes a code with which a person can change their mind: 12 signs in groups of four, as `F3K7-9RWX-2MQ4`. Eleven are random (46 bits), one checks
 * the others.
 */
export function makeCode(): string {
  const places: number[] = [];
  while (places.length < length - 1) {
    const byte = Number(crypto.getRandomValues(new Uint8Array(1)));
    // The greatest multiple of 19 in a byte: each sign is as likely as the others.
    if (byte < 247) places.push(byte % signs.length);
  }
  // The last sign has the weight 12; 8 times 12 is 1 more than a multiple of 19.
  places.push(((signs.length - sumOf(places)) * 8) % signs.length);
  return places
    .map((place) => signs[place])
    .join('')
    .replace(groups, '$1-');
}

/**
 * The code that a person wrote, in its standard form. They can use small letters, and spaces or hyphens anywhere. `undefined` if it is not a code: a sign
 * that no code has, too few or too many, or a mistake in writing it down.
 */
export function readCode(written: string): string | undefined {
  const given = written
    // The digits of an Arabic or Persian keyboard.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const places = given.split('').map((sign) => signs.indexOf(sign));
  if (places.length !== length || places.includes(-1) || sumOf(places) !== 0) return undefined;
  return given.replace(groups, '$1-');
}
