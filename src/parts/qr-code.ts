/**
 * A QR code (ISO/IEC 18004) as rows of squares, drawn on the device: no address goes to a service. Bytes only, level M (15 % of it may be lost), versions 1 to 10:
 * addresses of up to 213 bytes. A test decodes what it makes.
 */

/** For each version: code words for correction in a block, and how many blocks. Level M. */
const blocksOf: readonly (readonly [correction: number, blocks: number])[] = [
  [10, 1],
  [16, 1],
  [26, 1],
  [18, 2],
  [24, 2],
  [16, 4],
  [18, 4],
  [22, 4],
  [22, 5],
  [26, 5],
];

type Squares = (boolean | undefined)[][];

const sizeOf = (version: number): number => version * 4 + 17;

/** Where the small marks are that keep the squares in line. */
function alignmentsOf(version: number): number[] {
  if (version < 2) return [];
  const last = sizeOf(version) - 7;
  return version < 7 ? [6, last] : [6, version * 2 + 8, last];
}

/** Draws what does not depend on the words. What is `undefined` afterwards is for data. */
function patterns(version: number): Squares {
  const size = sizeOf(version);
  const squares: Squares = Array.from({ length: size }, () => Array<undefined>(size).fill(undefined));
  const set = (x: number, y: number, isDark: boolean): void => {
    if (x >= 0 && y >= 0 && x < size && y < size) (squares[y] as boolean[])[x] = isDark;
  };
  for (let at = 0; at < size; at++) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  const marks = (left: number, top: number, reach: number, light: readonly number[]): void => {
    for (let y = -reach; y <= reach; y++) for (let x = -reach; x <= reach; x++) set(left + x, top + y, !light.includes(Math.max(Math.abs(x), Math.abs(y))));
  };
  const far = size - 4;
  for (const [left, top] of [
    [3, 3],
    [far, 3],
    [3, far],
  ] as const)
    marks(left, top, 4, [2, 4]);
  const places = alignmentsOf(version);
  const isCorner = (left: number, top: number): boolean => (left === 6 && top === 6) || (left === 6 && top === size - 7) || (left === size - 7 && top === 6);
  for (const left of places) for (const top of places) if (!isCorner(left, top)) marks(left, top, 2, [1]);
  return squares;
}

/** The remainder of `value`, moved up by `bits`, divided by `divisor`: what checks the mask and the version. */
function remainder(value: number, bits: number, divisor: number): number {
  let rest = value;
  for (let bit = 0; bit < bits; bit++) rest = (rest << 1) ^ ((rest >>> (bits - 1)) * divisor);
  return (value << bits) | rest;
}

function writeFormat(squares: Squares, version: number, mask: number): void {
  const size = sizeOf(version);
  const set = (x: number, y: number, isDark: boolean): void => void ((squares[y] as boolean[])[x] = isDark);
  // Level M is 0.
  const format = remainder(mask, 10, 0x537) ^ 0x5412;
  for (let bit = 0; bit < 15; bit++) {
    const isDark = ((format >>> bit) & 1) === 1;
    const down = bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit;
    set(8, down, isDark);
    const left = bit < 8 ? size - 1 - bit : bit === 8 ? 7 : 14 - bit;
    set(left, 8, isDark);
  }
  set(8, size - 8, true);
  if (version < 7) return;
  const number = remainder(version, 12, 0x1f25);
  for (let bit = 0; bit < 18; bit++) {
    const [along, across] = [size - 11 + (bit % 3), Math.floor(bit / 3)];
    set(along, across, ((number >>> bit) & 1) === 1);
    set(across, along, ((number >>> bit) & 1) === 1);
  }
}

/** A product in the field of 256 numbers. */
function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((other >>> bit) & 1) * one;
  }
  return product;
}

/** The code words that correct those of a block (Reed and Solomon). */
function correctionOf(block: readonly number[], degree: number): number[] {
  const divisor = Array<number>(degree).fill(0);
  divisor[degree - 1] = 1;
  let root = 1;
  for (let step = 0; step < degree; step++) {
    for (let at = 0; at < degree; at++) divisor[at] = times(divisor[at] as number, root) ^ (divisor[at + 1] ?? 0);
    root = times(root, 2);
  }
  const rest = Array<number>(degree).fill(0);
  for (const word of block) {
    const factor = word ^ (rest.shift() as number);
    rest.push(0);
    divisor.forEach((part, at) => (rest[at] = (rest[at] as number) ^ times(part, factor)));
  }
  return rest;
}

/** How many code words fit beside the patterns. */
const roomOf = (version: number): number => {
  const squares = patterns(version);
  writeFormat(squares, version, 0);
  return squares.flat().filter((square) => square === undefined).length >> 3;
};

/** The words as code words, in blocks with their correction, as they are read. */
function codeWordsOf(bytes: Uint8Array, version: number, room: number): number[] {
  const [correction, blocks] = blocksOf[version - 1] as readonly [number, number];
  const length = room - correction * blocks;
  const bits: number[] = [];
  const add = (value: number, count: number): void => {
    for (let bit = count - 1; bit >= 0; bit--) bits.push((value >>> bit) & 1);
  };
  add(4, 4);
  add(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) add(byte, 8);
  add(0, Math.min(4, length * 8 - bits.length));
  add(0, (8 - (bits.length % 8)) % 8);
  const data = Array.from({ length: bits.length / 8 }, (_, at) => bits.slice(at * 8, at * 8 + 8).reduce((word, bit) => word * 2 + bit, 0));
  for (let filler = 0xec; data.length < length; filler ^= 0xec ^ 0x11) data.push(filler);
  const short = Math.floor(length / blocks);
  const longer = length % blocks;
  let start = 0;
  const parts = Array.from({ length: blocks }, (_, index) => data.slice(start, (start += short + (index >= blocks - longer ? 1 : 0))));
  const corrections = parts.map((part) => correctionOf(part, correction));
  const inTurn = (lists: readonly (readonly number[])[]): number[] =>
    Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
  return [...inTurn(parts), ...inTurn(corrections)];
}

const masks: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** How hard it is to read: long runs, blocks of one colour, what looks like a corner, and too much of one colour. */
function penaltyOf(squares: readonly (readonly boolean[])[]): number {
  const size = squares.length;
  const columns = squares.map((_, x) => squares.map((row) => row[x] as boolean));
  let penalty = 0;
  for (const line of [...squares, ...columns]) {
    const text = line.map(Number).join('');
    for (const [run] of text.matchAll(/0{5,}|1{5,}/g)) penalty += run.length - 2;
    penalty += 40 * [...text.matchAll(/(?=10111010000|00001011101)/g)].length;
  }
  for (let y = 1; y < size; y++)
    for (let x = 1; x < size; x++) {
      const [above, row] = [squares[y - 1] as boolean[], squares[y] as boolean[]];
      if (row[x] === row[x - 1] && row[x] === above[x] && row[x] === above[x - 1]) penalty += 3;
    }
  const dark = squares.flat().filter(Boolean).length / size ** 2;
  return penalty + 10 * Math.floor(Math.abs(dark - 0.5) * 20);
}

/** The squares of the code for `text`, row by row, without the light edge around them; nothing if the text is too long for it. */
export function qrCode(text: string): readonly (readonly boolean[])[] | undefined {
  const bytes = new TextEncoder().encode(text);
  const version = blocksOf.findIndex(([correction, blocks], index) => bytes.length + (index < 9 ? 2 : 3) <= roomOf(index + 1) - correction * blocks) + 1;
  if (version === 0) return undefined;
  const words = codeWordsOf(bytes, version, roomOf(version));
  const drawn = masks.map((mask, number) => {
    const squares = patterns(version);
    writeFormat(squares, version, number);
    const size = squares.length;
    let bit = 0;
    for (let right = size - 1; right > 0; right -= 2) {
      // The column of the pattern between the corners has no data.
      if (right === 6) right = 5;
      for (let step = 0; step < size; step++)
        for (const x of [right, right - 1]) {
          const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
          const row = squares[y] as (boolean | undefined)[];
          if (row[x] !== undefined) continue;
          const isDark = (((words[bit >> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1;
          row[x] = isDark !== (mask(x, y) === 0);
          bit++;
        }
    }
    return squares as boolean[][];
  });
  const penalties = drawn.map(penaltyOf);
  return drawn[penalties.indexOf(Math.min(...penalties))];
}

/** The dark squares as the path of a picture, with the light edge that readers need. `size`: its width and height. */
export function qrPath(text: string): { readonly path: string; readonly size: number } | undefined {
  const squares = qrCode(text);
  if (!squares) return undefined;
  const edge = 4;
  const runs = squares.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(({ 0: run, index }) => `M${index + edge} ${y + edge}h${run.length}v1h-${run.length}z`),
  );
  return { path: runs.join(''), size: squares.length + 2 * edge };
}
