import { useState } from 'react';
import { guidanceOf } from './addresses';
import { H2 } from './elements-of-pages';
import { LiveExample } from './example';
import { useExamples } from './examples-of';
import facts, { type ComponentFacts } from './facts';
import { foundByAxe, languagesIn, sizeIn } from './tool-facts';
import { WhenNear } from './when-near';

const purposes = ['', ...new Set(facts.components.map(({ purpose }) => purpose))];

/** The first example of a component, to look at. */
function Thumbnail({ component }: { readonly component: string }) {
  const [first] = Object.values(useExamples(component));
  return first && <LiveExample example={first} isStill />;
}

function Card({ component }: { readonly component: ComponentFacts }) {
  return (
    <li className="co-tile">
      <WhenNear className="co-tile-view co-thumbnail">
        <Thumbnail component={component.name} />
      </WhenNear>
      <h3>
        <a href={guidanceOf(component)}>{component.title}</a>
      </h3>
      <p>{component.summary}</p>
      <p className="co-quiet">
        {component.status}, {sizeIn(component.bytes)}
        <br />
        {languagesIn(component)}
        <br />
        {foundByAxe(component.name)}
      </p>
    </li>
  );
}

/** Every component, as its own folder shows it; filtered by what it is for. */
export function Gallery() {
  const [purpose, setPurpose] = useState('');
  const shown = facts.components.filter((component) => !purpose || component.purpose === purpose);
  return (
    <>
      <fieldset className="co-ways">
        <legend>What is it for?</legend>
        {purposes.map((each) => (
          <label key={each}>
            <input type="radio" name="purpose" checked={purpose === each} onChange={() => setPurpose(each)} />{' '}
            {each ? each.charAt(0).toUpperCase() + each.slice(1) : 'Anything'}
          </label>
        ))}
      </fieldset>
      <p role="status">
        {shown.length} of {facts.components.length} shown
      </p>
      {['Tools', 'Parts'].map((group) => {
        const some = shown.filter((component) => component.group === group);
        return (
          some.length > 0 && (
            <section key={group}>
              <H2>{group}</H2>
              <ul className="co-grid">
                {some.map((component) => (
                  <Card key={component.name} component={component} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
