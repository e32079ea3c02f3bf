import decode from 'jsqr';
import { qrCode, qrPath } from './qr-code';

/** What a camera that sees the code sharply would read. */
function read(squares: readonly (readonly boolean[])[]): string | undefined {
  const [scale, edge] = [4, 4];
  const size = (squares.length + edge * 2) * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  squares.forEach((row, y) =>
    row.forEach((isDark, x) => {
      if (!isDark) return;
      for (let down = 0; down < scale; down++)
        for (let along = 0; along < scale; along++) {
          const at = (((y + edge) * scale + down) * size + (x + edge) * scale + along) * 4;
          pixels.fill(0, at, at + 3);
        }
    }),
  );
  return decode(pixels, size, size)?.data;
}

describe('a QR code', () => {
  it.each([1, 14, 15, 26, 27, 42, 43, 62, 63, 84, 85, 106, 107, 122, 123, 152, 153, 180, 181, 213])('of an address of %i characters is read back', (length) => {
    const address = 'https://anytown.example/have-your-say/home-and-support?from=paper&'.repeat(4).slice(0, length);
    expect(read(qrCode(address) ?? [])).toBe(address);
  });

  it('keeps letters of every language', () => {
    const address = 'https://anytown.example/dweud-eich-dweud/cartref-ŵ-ŷ-عربي';
    expect(read(qrCode(address) ?? [])).toBe(address);
  });

  it('is not made of an address that is too long for it', () => {
    expect(qrCode('x'.repeat(214))).toBeUndefined();
    expect(qrPath('x'.repeat(214))).toBeUndefined();
  });

  it('has a light edge of four squares', () => {
    const { path = '', size = 0 } = qrPath('https://anytown.example') ?? {};
    expect(size).toBe((qrCode('https://anytown.example')?.length ?? 0) + 8);
    expect(path).toMatch(/^M4 4h7v1h-7z/);
  });
});
