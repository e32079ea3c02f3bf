import type { Review } from '../../src/language/messages';
import { titleOf } from '../../scripts/component-names';
import { H2, Table } from './elements-of-pages';

/** The words that tools share: `../../src/language/cy/easy.ts`. */
const shared = import.meta.glob<{ readonly review: Review }>('../../src/language/*/{standard,easy}.ts', { eager: true });
/** Those of each tool: `../../src/language/cy/tools/i-statement.ts`. */
const ofTools = import.meta.glob<{ readonly reviews: Readonly<Record<string, Review>> }>(
  ['../../src/language/*/tools/*.ts', '!../../src/language/*/tools/index.ts'],
  { eager: true },
);
const names = new Intl.DisplayNames('en', { type: 'language' });

const last = (path: string, parts: number): string[] => path.replace('.ts', '').split('/').slice(-parts);

/** The reviews of one language: of the words that tools share, and of each tool. */
interface Row {
  readonly lang: string;
  readonly what: string;
  readonly reviews: Readonly<Record<string, Review>>;
}

const rows: readonly Row[] = [
  ...['en', 'cy', 'ar'].map((lang) => ({
    lang,
    what: 'Every tool',
    reviews: Object.fromEntries(
      Object.entries(shared)
        .map(([path, { review }]) => [...last(path, 2), review] as const)
        .filter(([tag]) => tag === lang)
        .map(([, register, review]) => [register, review]),
    ),
  })),
  ...Object.entries(ofTools).map(([path, { reviews }]) => {
    const [lang = '', , tool = ''] = last(path, 3);
    return { lang, what: titleOf(tool), reviews };
  }),
];

const Checked = ({ review }: { readonly review?: Review }) => (
  <td role="cell">{!review ? 'not written yet' : review.by ? `checked by ${review.by}, ${review.on}` : 'checked by nobody yet'}</td>
);

/** Every language of the kit, with who has checked the words: as their files say it. */
export function Languages() {
  return [...new Set(rows.map(({ lang }) => lang))].map((lang) => (
    <section key={lang}>
      <H2>{names.of(lang)}</H2>
      <Table>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Words of
            </th>
            <th role="columnheader" scope="col">
              Standard words
            </th>
            <th role="columnheader" scope="col">
              Easy words
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows
            .filter((row) => row.lang === lang)
            .map(({ what, reviews }) => (
              <tr role="row" key={what}>
                <th role="rowheader" scope="row">
                  {what}
                </th>
                <Checked review={reviews.standard} />
                <Checked review={reviews.easy} />
              </tr>
            ))}
        </tbody>
      </Table>
    </section>
  ));
}
