import { LiveExample } from './example';
import { titleOf } from '../../scripts/component-names';
import { examplesByComponent } from './examples-by-component';

/** Every example of every component. */
export function AllExamples() {
  return Object.entries(examplesByComponent).map(([component, examples]) => (
    <section key={component} aria-labelledby={`all-${component}`}>
      <h2 id={`all-${component}`}>{titleOf(component)}</h2>
      <div className="co-sheet">
        {Object.entries(examples).map(([name, example]) => (
          <div key={name}>
            <h3>{name}</h3>
            <LiveExample example={example} />
          </div>
        ))}
      </div>
    </section>
  ));
}
