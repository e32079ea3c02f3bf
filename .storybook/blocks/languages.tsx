import type { Review } from '../../src/language/messages';

/** The files of the languages, as they are: `../../src/language/cy/easy.ts`. */
const files = import.meta.glob<{ readonly review: Review }>('../../src/language/*/{standard,easy}.ts', { eager: true });
const names = new Intl.DisplayNames('en', { type: 'language' });

/** Every language and register of the kit, with who has checked the words: as their files say it. */
export function Languages() {
  return (
    <ul>
      {Object.entries(files).map(([path, { review }]) => {
        const [lang = '', register = ''] = path.replace('.ts', '').split('/').slice(-2);
        return (
          <li key={path}>
            <strong>
              {names.of(lang)}, {register} words:
            </strong>{' '}
            {review.by ? `checked by ${review.by}, ${review.on}.` : 'checked by nobody yet. Have them read before you rely on them.'}
          </li>
        );
      })}
    </ul>
  );
}
