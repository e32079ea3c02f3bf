import { pictures } from '../../src/parts/pictures';

/** Every picture of the kit, at 160 px and at 48 px, with its name. */
export function PictureSheet({ theme }: { readonly theme: string }) {
  return (
    <ul className="co-pictures" data-co-theme={theme}>
      {Object.keys(pictures).map((name) => (
        <li key={name}>
          <co-picture name={name} className="co-picture-full" />
          <co-picture name={name} className="co-picture-least" />
          <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}
