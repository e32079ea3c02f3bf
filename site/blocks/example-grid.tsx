import { Suspense, useRef, useState } from 'react';
import type { Example } from '../../src/examples';
import { Code } from './code';
import { LiveExample } from './example';
import { componentCalled, storyAddress } from './addresses';
import { useExamples } from './examples-of';
import { reactOf } from './react-snippet';
import { WhenNear } from './when-near';

export const titleOfExample = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** An example, large, with its code in HTML and React, and what assistive technology is told. */
function Large({ name, example, story }: { readonly name: string; readonly example: Example; readonly story: string }) {
  const [tree, setTree] = useState('');
  return (
    <>
      <LiveExample
        example={example}
        onShown={(root) => void import('./accessibility-tree').then(({ accessibilityTreeOf }) => setTree(accessibilityTreeOf(root).join('\n')))}
      />
      <p>
        <a href={story}>Change its attributes, and see what the checks say</a>
      </p>
      <details>
        <summary>HTML</summary>
        <Code code={example.html} what={`the HTML of “${name}”`} />
      </details>
      <details>
        <summary>React</summary>
        <Code code={reactOf(example.html, example.properties)} what={`the React code of “${name}”`} />
      </details>
      <details>
        <summary>Accessibility tree</summary>
        <Code code={tree} what={`the accessibility tree of “${name}”`} />
      </details>
    </>
  );
}

function Tile({ name, example, story }: { readonly name: string; readonly example: Example; readonly story: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const title = titleOfExample(name);
  const open = (): void => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <li className="co-tile">
      {example.isWrong ? (
        <p className="co-tile-view">Wrong on purpose. When you open it, the console of your browser names the mistake and how to put it right.</p>
      ) : (
        <WhenNear className="co-tile-view">
          <LiveExample example={example} isStill />
        </WhenNear>
      )}
      <button type="button" onClick={open}>
        {title}
      </button>
      <dialog ref={dialog} aria-label={title} onClose={() => setOpen(false)}>
        <div className="co-dialog-top">
          <strong>{title}</strong>
          <button type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        {isOpen && (
          <Suspense>
            <Large name={name} example={example} story={story} />
          </Suspense>
        )}
      </dialog>
    </li>
  );
}

/** Every example of a component, to look at side by side; each opens large. */
export function ExampleGrid({ component }: { readonly component: string }) {
  const facts = componentCalled(component);
  return (
    <ul className="co-grid">
      {Object.entries(useExamples(component)).map(([name, example]) => (
        <Tile key={name} name={name} example={example} story={storyAddress(facts, name)} />
      ))}
    </ul>
  );
}
