import { useEffect, useRef, useState } from 'react';
import { least, ratio } from '../../scripts/contrast-ratio';
import pairs from '../../dist/tokens/pairs.json';
import { themes } from './themes';

interface Pair {
  readonly theme: string;
  readonly kind: string;
  readonly front: string;
  readonly back: string;
}

/** The name of the pairs of a theme: `dark calm` is `calm-dark`. */
const pairsOf = (theme: string): readonly Pair[] => {
  const [side = '', more] = theme.split(' ');
  const name = more ? `${more}${side === 'dark' ? '-dark' : ''}` : side;
  return (pairs as Pair[]).filter((pair) => pair.theme === name);
};

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
  const [rows, setRows] = useState<readonly (Pair & { readonly found: number; readonly colours: readonly [string, string] })[]>([]);
  const probe = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const { current } = probe;
    if (!current) return;
    setRows(
      pairsOf(theme).map((pair) => {
        const colours = [painted(current, pair.front), painted(current, pair.back)] as const;
        return { ...pair, colours, found: ratio(...colours) };
      }),
    );
  }, [brand, theme]);
  return (
    <div className="co-playground">
      <p>
        <label>
          Brand colour <input type="color" value={brand} onInput={(event) => setBrand(event.currentTarget.value)} />
        </label>{' '}
        <label>
          Theme{' '}
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
      <table>
        <caption>
          Measured now, {brand} in {theme}
        </caption>
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col">Kind</th>
            <th scope="col">Ratio</th>
            <th scope="col">Must have, with any brand colour</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, front, back, found, colours }) => (
            <tr key={`${kind} ${front} ${back}`}>
              <th scope="row">
                <span className="co-swatch" style={{ background: colours[0] }} />
                <span className="co-swatch" style={{ background: colours[1] }} />
                {front.replace('colour-', '')} on {back.replace('colour-', '')}
              </th>
              <td>{kind}</td>
              <td>{(Math.floor(found * 100) / 100).toFixed(2)}:1</td>
              <td>{kind !== 'text' ? 3 : theme.includes('more-contrast') ? least.text : 4.5}:1</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
