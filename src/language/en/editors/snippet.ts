/** What is said beside a snippet, and where none can be written. */
export const snippetWords = {
  noLink: 'Say where the link leads, and what it says: without script, people go to that page of your site.',
  loads: 'kit.js loads the files beside it, in the folder kit. Its own hash does not cover them; the map of hashes does.',
  linkAndAction: 'Where answers go is said once, on the script tag of the site: a link never says it. It leads to a page of the same site.',
  notByLink: (names: readonly string[]): string => `A link cannot say: ${names.join(', ')}. They are left out.`,
  bundle: 'Your own bundle holds the kit: npm install coproduction-kit. The lock file of your project has its hash.',
  long: (kilobytes: number): string => `It is long: ${kilobytes} kB.`,
  inlineStyles:
    'The styles are inline. Under a strict policy each <style> needs the nonce of your page, or the policy names their hashes: see what is said for the security officer.',
  paste: 'Paste it into the HTML of a page, not through script: only the browser’s own parser reads it.',
  consentIsRead: 'Without JavaScript the form can be read. To answer, people need it: there is no proof of the words without it.',
  answerAsForm: 'Without JavaScript the answer comes as fields of a form: the page “Sending answers” of the documentation says how to read them.',
  noHash: (file: string): string => `${file} has no hash in integrity.json. Build the kit anew: npm run build`,
  noFile: (file: string, files: readonly string[]): string => `There is no file “${file}”. There are: ${files.join(', ')}.`,
};

/** What a security officer needs to know about what an editor has added. */
export const evidenceWords = {
  kit: (version: string, tool: string): string => `Co-production Kit ${version}: <co-${tool}>`,
  map: 'The hash on the tag covers kit.js. The others are held to theirs by this map, before every other script of the page. It is inline: the policy below names its hash. Without the map, and in browsers older than Chrome 127, Firefox 138 and Safari 18, they are not checked:',
  files: 'Files, on your own server:',
  check: (what: string): string => `The browser runs no ${what} that has another hash. To check one yourself, in the folder where it is:`,
  anyFile: 'file',
  integrity: 'The same hashes are in integrity.json, beside the files of the release.',
  bundle: 'It comes with the bundle of your own site, from the npm package. The lock file of the project has the hash of the package.',
  policy: 'What the policy of the page (Content-Security-Policy) has to allow for it:',
  does: 'What it does:',
  sends: (action: string): string => `It sends what a person answers to ${action}, when they press Send, and to nobody else.`,
  sendsNothing: 'It sends nothing by itself.',
  remembers: 'It remembers how a person reads, because remember is set; it says so, with “Forget my choice”.',
  storesNothing: 'It stores nothing: no cookies, no storage.',
  asksNobody: "It asks no other server for anything. It runs no eval, and works under require-trusted-types-for 'script'.",
  link: 'A link can say which statement is shown. It can say neither where answers go, nor anything of consent.',
};
