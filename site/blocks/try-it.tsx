import { useEffect, useState } from 'react';
import integrity from '../../dist/cdn/integrity.json';
import manifest from '../../dist/custom-elements.json';
import { exampleOf, placedOf, type Draft } from '../../src/builder/draft';
import { nodeOf } from '../../src/builder/node';
import { placeWords, wayNames } from '../../src/language/en/editors/builder';
import { fieldsOf, kitOf, pieceOf, placeable, snippetOf, ways, type Field, type Piece, type Placed, type Render, type Snippet } from '../../src/snippet/index';
import { renderOptions } from '../../src/snippet/snippet';
import { Code } from './code';
import { LiveTool } from './live-tool';
import { pageOf } from './addresses';
import { H2 } from './elements-of-pages';

const kit = kitOf(manifest, integrity);

/** The renderer for servers is large: it comes only for “Ready HTML”. */
const render: Render = async (html) => {
  const { renderToString } = await import('../../dist/hydrate/index.js');
  return (await renderToString(html, renderOptions)).html ?? '';
};

/** The same piece in a site that may be in a sub-folder: its recordings are beside its pages. */
function besideThisPage(piece: Piece): Piece {
  const { src } = piece.attributes;
  const attributes = typeof src === 'string' ? { ...piece.attributes, src: src.replace(/^\//, './') } : piece.attributes;
  return { ...piece, attributes, children: piece.children.map((child) => (typeof child === 'string' ? child : besideThisPage(child))) };
}

interface OptionProps {
  readonly field: Field;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One option, with a native control for its kind. */
function Option({ field: { label, kind, values, lines }, value, onChange }: OptionProps) {
  if (kind === 'switch')
    return (
      <label className="co-option-switch">
        <input type="checkbox" checked={value !== ''} onChange={(event) => onChange(event.currentTarget.checked ? 'true' : '')} /> {label}
      </label>
    );
  const change = (event: { readonly currentTarget: { readonly value: string } }): void => onChange(event.currentTarget.value);
  return (
    <label className="co-option">
      {label}
      {values.length > 0 ? (
        <select value={value} onChange={change}>
          <option value="">As it is</option>
          {values.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      ) : lines > 1 ? (
        <textarea rows={lines} value={value} onChange={change} />
      ) : (
        <input type="text" value={value} onChange={change} />
      )}
    </label>
  );
}

/** The code of one way, as the snippet builder writes it. */
function Written({ placed, way }: { readonly placed: Placed; readonly way: Draft['way'] }) {
  const [snippet, setSnippet] = useState<Snippet>();
  const key = JSON.stringify([placed, way]);
  useEffect(() => {
    let isLast = true;
    void snippetOf(way, placed, kit, render).then((made) => isLast && setSnippet(made));
    return () => {
      isLast = false;
    };
  }, [key]);
  if (!snippet) return null;
  if ('refused' in snippet) return <p>{snippet.refused}</p>;
  return snippet.parts.map(({ place, code }) => (
    <div key={place}>
      <p>
        <strong>{placeWords[place].title}.</strong> {placeWords[place].where}
      </p>
      <Code code={code} what={placeWords[place].title} />
    </div>
  ));
}

/** A tool with its options beside it, and the code that places it so. */
export function TryIt({ component }: { readonly component: string }) {
  const isPlaced = placeable(kit.descriptions).includes(component);
  const [draft, setDraft] = useState(() => (isPlaced ? exampleOf(component, kit) : undefined));
  if (!draft) return null;
  const placed = placedOf(draft, kit);
  const fields = fieldsOf(component, kit.descriptions).filter(({ kind }) => kind !== 'items');
  const optionOf = (field: Field) => (
    <Option
      key={field.name}
      field={field}
      value={draft.values[field.name] ?? ''}
      onChange={(value) => setDraft({ ...draft, values: { ...draft.values, [field.name]: value } })}
    />
  );
  // Items that go into it come with it.
  const kitTags = `<co-${component}`;
  // It has no address to send to.
  const shown = pieceOf({ ...placed, values: { ...placed.values, action: '' } }, kit.descriptions);
  return (
    <>
      <H2>Try it, and copy it</H2>
      <div className="co-try">
        <LiveTool id={JSON.stringify(shown)} kit={kitTags} make={() => nodeOf(besideThisPage(shown))} />
        <form onSubmit={(event) => event.preventDefault()}>
          {fields.filter(({ isFirst }) => isFirst).map(optionOf)}
          <details>
            <summary>More settings</summary>
            {fields.filter(({ isFirst }) => !isFirst).map(optionOf)}
          </details>
        </form>
      </div>
      <fieldset className="co-ways">
        <legend>How do you place it?</legend>
        {ways.map((way) => (
          <label key={way}>
            <input type="radio" name="way" checked={draft.way === way} onChange={() => setDraft({ ...draft, way })} /> {wayNames[way]}
          </label>
        ))}
      </fieldset>
      <Written placed={placed} way={draft.way} />
      <p>
        The <a href={pageOf('Snippet builder')}>snippet builder</a> also checks your words, and writes the evidence for your security officer.
      </p>
    </>
  );
}
