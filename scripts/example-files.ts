/** What the examples load beside the pictures: sounds, captions and results, which are among the pages of the tests. */
import { readdirSync } from 'node:fs';

const folder = 'tests/pages';

/** Their addresses below that of the site, and where they are in the repository. */
export const exampleFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => /\.(wav|vtt|json)$/.test(name))
    .map((name) => [name, `${folder}/${name}`]),
);
