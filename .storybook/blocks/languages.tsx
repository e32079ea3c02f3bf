import * as arStandard from '../../src/language/ar/standard';
import * as cyEasy from '../../src/language/cy/easy';
import * as cyStandard from '../../src/language/cy/standard';
import * as enEasy from '../../src/language/en/easy';
import * as enStandard from '../../src/language/en/standard';
import type { Review } from '../../src/language/messages';

const rows: readonly (readonly [language: string, words: string, review: Review])[] = [
  ['English', 'standard', enStandard.review],
  ['English', 'easy', enEasy.review],
  ['Welsh', 'standard', cyStandard.review],
  ['Welsh', 'easy', cyEasy.review],
  ['Arabic', 'standard', arStandard.review],
];

/** Every language and register of the kit, with who has checked the words: as their files say it. */
export function Languages() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Language</th>
          <th scope="col">Words</th>
          <th scope="col">Checked by</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([language, words, { by, on }]) => (
          <tr key={language + words}>
            <td>{language}</td>
            <td>{words}</td>
            <td>{by ? `${by}, ${on}` : 'Nobody yet. Have them read before you rely on them.'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
