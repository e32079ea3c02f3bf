import { declarationOf } from './manifest';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** `code` in words of the manifest. */
const withCode = (words: string) => words.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));

/** Entries of one kind: each with its name, type and default, and its description under them. No table: it reads alike at every width. */
function Entries({ title, entries = [] }: { readonly title: string; readonly entries?: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>
        {title}: {entries.length}
      </summary>
      <ul className="co-api">
        {entries.map(({ name, description = '', default: value, type }) => (
          <li key={name}>
            <p>
              <code className="co-api-name">{name || 'content'}</code>
              {type && <code>{type.text.replace(' | undefined', '')}</code>}
              {value && (
                <span>
                  default <code>{value}</code>
                </span>
              )}
            </p>
            <p>{withCode(description)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The public interface of a component, as its manifest has it. */
export function Api({ component }: { readonly component: string }) {
  const { attributes, members = [], events, slots, cssParts, cssProperties } = declarationOf(`co-${component}`);
  return (
    <>
      <Entries title="Attributes" entries={attributes} />
      <Entries title="Properties without an attribute" entries={members.filter(({ kind, attribute }) => kind === 'field' && !attribute)} />
      <Entries title="Methods" entries={members.filter(({ kind }) => kind === 'method')} />
      <Entries title="Events" entries={events} />
      <Entries title="Slots" entries={slots} />
      <Entries title="Parts" entries={cssParts} />
      <Entries title="CSS properties" entries={cssProperties} />
    </>
  );
}
