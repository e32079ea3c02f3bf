import facts from './facts';

const dtcg = facts.tokenFiles;

/** The files of the tokens, as this site serves them. */
export function Downloads() {
  return (
    <>
      <ul>
        <li>
          <a href="./tokens/tokens.css" download>
            CSS
          </a>
          ,{' '}
          <a href="./tokens/tokens.scss" download>
            SCSS
          </a>{' '}
          and{' '}
          <a href="./tokens/tokens.json" download>
            JSON
          </a>
          : all themes in one file.
        </li>
        <li>
          <a href="./figma-variables.json" download>
            Figma variables
          </a>
          : one collection with a mode for each theme, for a plugin that imports JSON.
        </li>
      </ul>
      <details>
        <summary>Design Tokens Community Group files, version 2025.10: {dtcg.length} files</summary>
        <ul>
          {dtcg.map((file) => (
            <li key={file}>
              <a href={`./tokens/${file}`} download>
                {file.replace('dtcg/', '')}
              </a>
            </li>
          ))}
        </ul>
        <p>
          In npm they are <code>coproduction-kit/tokens/dtcg</code>. <code>kit.resolver.json</code> says which files make which theme.
        </p>
      </details>
    </>
  );
}
