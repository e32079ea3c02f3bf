import type { Review } from '../../src/language/messages';

/** The words that tools share: `../../src/language/cy/easy.ts`. */
const shared = import.meta.glob<{ readonly review: Review }>('../../src/language/*/{standard,easy}.ts', { eager: true });
/** Those of each tool: `../../src/language/cy/tools/i-statement.ts`. */
const ofTools = import.meta.glob<{ readonly reviews: Readonly<Record<string, Review>> }>('../../src/language/*/tools/!(index).ts', { eager: true });
const names = new Intl.DisplayNames('en', { type: 'language' });

const last = (path: string, parts: number): string[] => path.replace('.ts', '').split('/').slice(-parts);

/** Whose words, in which language and register, and who has checked them. */
const rows = [
  ...Object.entries(shared).map(([path, { review }]) => [...last(path, 2), 'words of every tool', review] as const),
  ...Object.entries(ofTools).flatMap(([path, { reviews }]) => {
    const [lang = '', , tool = ''] = last(path, 3);
    return Object.entries(reviews).map(([register, review]) => [lang, register, `words of ${tool}`, review] as const);
  }),
] as readonly (readonly [lang: string, register: string, what: string, review: Review])[];

/** Every language and register of the kit, with who has checked the words: as their files say it. */
export function Languages() {
  return (
    <ul>
      {rows.map(([lang, register, what, review]) => (
        <li key={`${lang} ${register} ${what}`}>
          <strong>
            {names.of(lang)}, {register} words ({what}):
          </strong>{' '}
          {review.by ? `checked by ${review.by}, ${review.on}.` : 'checked by nobody yet. Have them read before you rely on them.'}
        </li>
      ))}
    </ul>
  );
}
