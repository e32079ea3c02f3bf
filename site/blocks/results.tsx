import { guidanceOf } from './addresses';
import facts from './facts';

/** What the last recorded run of the accessibility tests found, and when. */
export function AccessibilityResults() {
  const { accessibility, components } = facts;
  if (!accessibility) return <p>No run of the accessibility tests was recorded.</p>;
  return (
    <>
      <p>
        Last recorded run: <strong>{accessibility.date}</strong>. axe looked at an example {accessibility.checked} times, and found something{' '}
        {accessibility.failed} times.
      </p>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Component
            </th>
            <th role="columnheader" scope="col">
              Looked at
            </th>
            <th role="columnheader" scope="col">
              Found something
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {components.map((component) => (
            <tr role="row" key={component.name}>
              <th role="rowheader" scope="row">
                <a href={guidanceOf(component)}>{component.title}</a>
              </th>
              <td role="cell">{accessibility.components[component.name]?.checked ?? 0} times</td>
              <td role="cell">{accessibility.components[component.name]?.failed ?? 0} times</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
