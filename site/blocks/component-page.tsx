import { Api } from './api';
import { componentCalled } from './addresses';
import { H2 } from './elements-of-pages';
import { ExampleGrid } from './example-grid';
import { examplesOf } from './examples-of';
import { ToolFacts } from './tool-facts';
import { TokensUsed } from './tokens-used';
import { TryIt } from './try-it';

/** The same with its examples at hand, so that it is drawn at once. */
export async function prepare(component: string) {
  await examplesOf(component);
  return <AfterGuidance component={component} />;
}

/** What every page of a component has after its guidance, made from its own folder and from the build. */
export function AfterGuidance({ component }: { readonly component: string }) {
  const facts = componentCalled(component);
  return (
    <>
      <TryIt component={component} />
      <H2>Every state</H2>
      <p>Each of these is tested in every theme. Choose one to see it large, with its code.</p>
      <ExampleGrid component={component} />
      <H2>Attributes, events and slots</H2>
      <Api component={component} />
      <H2>Facts</H2>
      <ToolFacts facts={facts} />
      <H2>Tokens that it uses</H2>
      <TokensUsed names={facts.tokens} />
      <H2>What has changed</H2>
      {facts.history.length === 0 ? (
        <p>Nothing yet: this is its first version.</p>
      ) : (
        <details>
          <summary>Changes that name it: {facts.history.length}</summary>
          <ul>
            {facts.history.map((text) => (
              <li key={text}>{text.replaceAll('`', '')}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
