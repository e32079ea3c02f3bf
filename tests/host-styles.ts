/** Style sheets of the sites that the kit is dropped into: libraries as they are published, and sheets of our own that do what such sheets do at their worst. */
import { readFileSync } from 'node:fs';

/** Sheets of others have rules for files of theirs, which are not there. */
const published = (file: string): string => readFileSync(`node_modules/${file}`, 'utf8').replaceAll(/@font-face\s*\{[^}]*\}|url\([^)]*\)/g, '');

/** As themes reset everything that a browser draws by itself. */
const reset = `
*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; }
html { font-size: 62.5%; -webkit-text-size-adjust: none; }
body { font-size: 1.6rem; line-height: 1; }
ol, ul { list-style: none; }
button, input, textarea, select { appearance: none; background: none; color: inherit; border-radius: 0; outline: 0; }
:focus { outline: none; }
legend, fieldset { display: contents; }`;

/** As libraries of small classes begin: pictures and players are blocks, and lists have no signs. */
const preflight = `
@layer base {
  *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
  html { line-height: 1.5; tab-size: 4; }
  h1, h2, h3, h4 { font-size: inherit; font-weight: inherit; }
  a { color: inherit; text-decoration: inherit; }
  ol, ul, menu { list-style: none; }
  img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle; }
  img, video { max-width: 100%; height: auto; }
  button, input, select, textarea { font: inherit; color: inherit; background: transparent; border-radius: 0; opacity: 1; }
}`;

const revert = `* { all: revert; }`;

/** As the themes of councils' content systems style whatever an editor writes. */
const council = `
@layer base, theme;
html { font-size: 100%; scroll-padding-top: 8rem; }
body { font: 300 16px/1.35 "Open Sans", sans-serif; color: #333; letter-spacing: 0.01em; word-spacing: 0.05em; }
main * { max-width: 42em; }
main :is(h1, h2, h3, h4, legend) { font: 700 1.8rem/1.1 Georgia, serif; color: #6b2c91; text-transform: uppercase; letter-spacing: 0.08em; }
main p, main span, main div { margin: 0 0 1.5em; hyphens: auto; text-align: justify; text-indent: 1em; }
main a { color: #0a58ca; text-decoration: none; border-bottom: 1px dotted; }
main a[href^="http"]::after { content: " (opens elsewhere)"; }
main ul li { list-style: none; background: none; padding: 0 0 0 1.2em; text-indent: -1.2em; }
main img, main svg, main video { max-width: 100%; height: auto; border: 4px solid #eee; }
main input, main button, main textarea { font-size: 12px !important; padding: 2px !important; width: 100% !important; }
main label { display: block; font-weight: 700; text-transform: uppercase; white-space: nowrap; }
[hidden] { display: block !important; }
.hint, .error, .title, .summary, .actions, .choice, .root, .button, .notice { display: none !important; color: #fff !important; }
#title, #summary, #send, #error, #answer-0 { position: fixed !important; inset: 0; }`;

/** By its name, as the tests say it. */
export const hostStyles: Readonly<Record<string, string>> = {
  'a reset of everything': reset,
  '* { all: revert }': revert,
  'a base of small classes': preflight,
  'Bootstrap 5': published('bootstrap/dist/css/bootstrap.min.css'),
  'GOV.UK Frontend': published('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
  'NHS.UK frontend': published('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
  'the theme of a council': council,
};
