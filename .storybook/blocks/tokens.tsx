import flat from '../../dist/tokens/tokens.json';
import { Pairs, pairsOf } from './pairs';

const themes = flat as Readonly<Record<string, Readonly<Record<string, string>>>>;
const light = themes.light ?? {};

/** The tokens whose names begin so, with their values, and something to see. */
export function TokenTable({ start, see }: { readonly start: string; readonly see?: 'length' | 'words' }) {
  const rows = Object.entries(light).filter(([name]) => name.startsWith(`co-${start}`));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Value</th>
          {see && <th scope="col">Looks like</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">
              <code>--{name}</code>
            </th>
            <td>{value}</td>
            {see && (
              <td>{see === 'length' ? <span className="co-length" style={{ inlineSize: value }} /> : <span style={{ fontSize: value }}>I choose</span>}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The colours of every theme, side by side. */
export function ColourTable() {
  const names = Object.keys(light).filter((name) => name.startsWith('co-colour-'));
  return (
    <div className="co-wide" role="region" aria-label="Colours by theme" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            {Object.keys(themes).map((theme) => (
              <th scope="col" key={theme}>
                {theme}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>--{name}</code>
              </th>
              {Object.entries(themes).map(([theme, values]) => (
                <td key={theme}>
                  <span className="co-swatch" style={{ background: values[name] }} />
                  {values[name]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The pairs whose ratios the build checks. A pair that fails is never shown, because the build stops. */
export function PairTable({ theme }: { readonly theme: string }) {
  return <Pairs pairs={pairsOf(theme)} />;
}
