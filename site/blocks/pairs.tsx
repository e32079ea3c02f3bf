import { least } from '../../scripts/contrast-ratio';
import { Table } from './elements-of-pages';
import json from '../../dist/tokens/pairs.json';

export interface Pair {
  readonly theme: string;
  readonly kind: string;
  readonly front: string;
  readonly back: string;
  readonly colours: readonly string[];
  readonly ratio: number;
  readonly least: number;
}

/** The pairs of a theme, `dark calm` or `calm-dark`, as the build measured them. */
export function pairsOf(theme: string): readonly Pair[] {
  const [side = '', more] = theme.split(' ');
  const name = more ? `${more}${side === 'dark' ? '-dark' : ''}` : side;
  return (json as Pair[]).filter((pair) => pair.theme === name);
}

/** What a pair must have with any brand colour at all. */
export const leastWithAnyBrand = ({ kind, theme }: Pair): number => {
  if (kind !== 'text') return least.edge;
  return theme.startsWith('more-contrast') ? least.text : 4.5;
};

interface PairsProps {
  readonly caption?: string;
  readonly pairs: readonly Pair[];
}

/** Pairs of colours with their ratios. */
export function Pairs({ caption, pairs }: PairsProps) {
  return (
    <Table>
      {caption && <caption>{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Pair
          </th>
          <th role="columnheader" scope="col">
            Kind
          </th>
          <th role="columnheader" scope="col">
            Measured
          </th>
          <th role="columnheader" scope="col">
            At least
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {pairs.map(({ kind, front, back, colours, ratio, least: bound }) => (
          <tr role="row" key={`${kind} ${front} ${back}`}>
            <th role="rowheader" scope="row">
              {colours.map((colour, index) => (
                <span key={index} className="co-swatch" style={{ background: colour }} />
              ))}
              {front.replace('colour-', '')} on {back.replace('colour-', '')}
            </th>
            <td role="cell">{kind}</td>
            <td role="cell">{(Math.floor(ratio * 100) / 100).toFixed(2)}:1</td>
            <td role="cell">{bound}:1</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
