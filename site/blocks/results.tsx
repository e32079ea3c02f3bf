import { guidanceOf } from './addresses';
import { Table } from './elements-of-pages';
import facts, { type AxeResult } from './facts';

/** The cells of one component. */
function Result({ result }: { readonly result?: AxeResult }) {
  if (!result)
    return (
      <td role="cell" colSpan={2}>
        not yet run
      </td>
    );
  return (
    <>
      <td role="cell">{result.checked} times</td>
      <td role="cell">{result.failed} times</td>
    </>
  );
}

/** What the last recorded run of the accessibility tests found, and when. */
export function AccessibilityResults() {
  const { accessibility, components } = facts;
  if (!accessibility) return <p>Not yet run: no run of the accessibility tests is recorded for this version.</p>;
  return (
    <>
      <p>
        Last recorded run: <strong>{accessibility.date}</strong>. axe looked at an example {accessibility.checked} times, and found something{' '}
        {accessibility.failed} times.
      </p>
      <Table>
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
              <Result result={accessibility.components[component.name]} />
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
