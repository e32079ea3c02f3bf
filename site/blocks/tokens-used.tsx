import flat from '../../dist/tokens/tokens.json';
import { pageOf } from './addresses';

const light = flat.light as Readonly<Record<string, string>>;

/** The page that explains a token, by how its name begins. */
const explainedOn = (name: string): string =>
  name.startsWith('colour') ? 'Colour' : name.startsWith('focus') ? 'Focus' : /^(text|weight|line)/.test(name) ? 'Type' : 'Space';

/** The tokens that a component uses, with something to see of each colour. */
export function TokensUsed({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className="co-token-names">
      {names
        .filter((name) => `co-${name}` in light)
        .map((name) => (
          <li key={name}>
            {name.startsWith('colour') && <span className="co-swatch" style={{ background: `var(--co-${name})` }} />}
            <a href={pageOf(explainedOn(name))}>{name}</a>
          </li>
        ))}
    </ul>
  );
}
