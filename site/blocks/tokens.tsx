import flat from '../../dist/tokens/tokens.json';
import { CopyButton } from './copy-button';
import { Pairs, pairsOf } from './pairs';

const themes = flat as Readonly<Record<string, Readonly<Record<string, string>>>>;
const light = themes.light ?? {};

/** A token as each form calls it. `name` is without `--co-`. */
const formsOf = (name: string): readonly (readonly [form: string, written: string])[] => [
  ['CSS', `var(--co-${name})`],
  ['SCSS', `co.$co-${name}`],
  ['JSON', `co-${name}`],
  ['Figma', name.replace('-', '/')],
];

/** Something to see of a value. */
function Look({ name, value }: { readonly name: string; readonly value: string }) {
  if (name.startsWith('colour')) return <span className="co-swatch" style={{ background: value }} />;
  if (name.startsWith('text') && /\d(?:px|rem)$/.test(value)) return <span style={{ fontSize: value }}>I choose</span>;
  if (/^\d.*(?:px|rem)$/.test(value)) return <span className="co-length" style={{ inlineSize: value }} />;
  return null;
}

/** The values of a token; one where all themes have the same. */
function Values({ name }: { readonly name: string }) {
  const values = Object.entries(themes).map(([theme, all]) => [theme, all[`co-${name}`] ?? ''] as const);
  const isSame = values.every(([, value]) => value === values[0]?.[1]);
  return (
    <ul className="co-token-values">
      {(isSame ? values.slice(0, 1) : values).map(([theme, value]) => (
        <li key={theme}>
          <Look name={name} value={value} /> {value} <span className="co-quiet">{isSame ? 'in every theme' : theme}</span>
        </li>
      ))}
    </ul>
  );
}

function Token({ name }: { readonly name: string }) {
  const partners = Object.keys(themes)
    .flatMap((theme) => pairsOf(theme))
    .filter(({ theme, front, back }) => theme === 'light' && [front, back].includes(name));
  return (
    <li>
      <p id={name}>
        <a href={`#${name}`}>
          <strong>{name}</strong>
        </a>
      </p>
      <Values name={name} />
      <details>
        <summary>Names to copy</summary>
        <ul className="co-names">
          {formsOf(name).map(([form, written]) => (
            <li key={form}>
              {form}: <code>{written}</code> <CopyButton text={written} what={`the name in ${form}, ${name}`} />
            </li>
          ))}
        </ul>
      </details>
      {partners.length > 0 && (
        <details>
          <summary>Contrast with its partners, light</summary>
          <Pairs pairs={partners} />
        </details>
      )}
    </li>
  );
}

/** The tokens whose names begin so: each with its value in every theme, its names, and what it is checked against. */
export function TokenList({ start }: { readonly start: string }) {
  const names = Object.keys(light).filter((name) => name.startsWith(`co-${start}`));
  return (
    <ul className="co-tokens">
      {names.map((name) => (
        <Token key={name} name={name.replace('co-', '')} />
      ))}
    </ul>
  );
}

/** The pairs whose ratios the build checks. A pair that fails is never shown, because the build stops. */
export function PairTable({ theme }: { readonly theme: string }) {
  return <Pairs pairs={pairsOf(theme)} />;
}
