import { useLayoutEffect, useRef, useState } from 'react';
import { Code } from './code';
import { ratio } from '../../scripts/contrast-ratio';
import { leastWithAnyBrand, Pairs, pairsOf, type Pair } from './pairs';
import { looks } from '../looks';

const themes = (looks.find(({ name }) => name === 'theme')?.values ?? []).filter(([value]) => value);

/** The colour that the browser paints, as `#rrggbb`. */
function painted(probe: HTMLElement, token: string): string {
  probe.style.color = `var(--co-${token})`;
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = getComputedStyle(probe).color;
  context.fillRect(0, 0, 1, 1);
  return `#${[...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** One brand colour and a theme in; the card, and the ratio of every pair as this browser paints it, out. */
export function Playground() {
  const [brand, setBrand] = useState('#12555f');
  const [theme, setTheme] = useState<string>('light');
  const [rows, setRows] = useState<readonly Pair[]>([]);
  const [written, setWritten] = useState(brand);
  // What is not a colour yet changes nothing.
  const write = (value: string): void => {
    setWritten(value);
    if (/^#[\da-f]{6}$/i.test(value)) setBrand(value);
  };
  const probe = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { current } = probe;
    if (!current) return;
    setRows(
      pairsOf(theme).map((pair) => {
        const colours = [painted(current, pair.front), painted(current, pair.back)] as const;
        return { ...pair, colours, ratio: ratio(...colours), least: leastWithAnyBrand(pair) };
      }),
    );
  }, [brand, theme]);
  return (
    <div className="co-playground">
      <p className="co-choose">
        <label>
          Brand colour, as # and six digits
          <input type="text" value={written} spellCheck={false} autoComplete="off" onChange={(event) => write(event.currentTarget.value)} />
        </label>
        <label>
          or pick it
          <input type="color" value={brand} onInput={(event) => write(event.currentTarget.value)} />
        </label>
        <label>
          Theme
          <select value={theme} onChange={(event) => setTheme(event.currentTarget.value)}>
            {themes.map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </p>
      <div className="co-stage" data-co-theme={theme} style={{ ['--co-brand' as string]: brand }}>
        <span ref={probe} hidden />
        <co-i-statement name="playground" value="sometimes">
          I choose who comes into my home to support me.
          <co-picture slot="picture" name="home" />
        </co-i-statement>
      </div>
      <Code code={`:root {\n  --co-brand: ${brand};\n}`} what="the style sheet" />
      <Pairs caption={`Measured now, ${brand} in ${theme}`} pairs={rows} />
    </div>
  );
}
