/** What is said next to a snippet, and why a snippet could not be written. */
export const snippetWords = {
  noLink: 'Say where the link leads, and what it says. People go to that page of your site when JavaScript is off.',
  loads: 'kit.js loads more files from the folder kit, next to it. Its own hash does not cover them. The map of hashes does.',
  linkAndAction: 'A link never says where answers go. The script tag of the site says it once. The link leads to a page of the same site.',
  notByLink: (names: readonly string[]): string => `A link cannot say: ${names.join(', ')}. They are left out.`,
  bundle: 'Your own bundle includes the kit: npm install coproduction-kit. The lock file of your project has its hash.',
  long: (kilobytes: number): string => `It is long: ${kilobytes} kB.`,
  inlineStyles:
    'The styles are inline. A strict policy needs the nonce of your page on each <style>, or the hashes of the styles. The part for the security officer lists them.',
  paste: 'Paste it into the HTML of a page. Do not add it with JavaScript, because only the browser’s own parser reads it.',
  noHash: (file: string): string => `${file} has no hash in integrity.json. Build the kit again: npm run build`,
  noFile: (file: string, files: readonly string[]): string => `There is no file “${file}”. The files are: ${files.join(', ')}.`,
};

/** What a security officer needs to know about what an editor has added. */
export const evidenceWords = {
  kit: (version: string, tool: string): string => `Co-production Kit ${version}: <co-${tool}>`,
  map: 'The hash on the tag covers kit.js. This map has the hashes of the other files. Put it before every other script of the page. It is inline, so the policy below includes its hash. The browser does not check the other files without the map, or if it is older than Chrome 127, Firefox 138 or Safari 18:',
  files: 'Files, on your own server:',
  check: (what: string): string => `The browser does not run ${what} if the hash is different. To check a file yourself, run this in its folder:`,
  anyFile: 'a file',
  integrity: 'The same hashes are in integrity.json, next to the files of the release.',
  bundle: 'It comes from the npm package, in the bundle of your own site. The lock file of the project has the hash of the package.',
  policy: 'What the Content-Security-Policy of the page must allow:',
  does: 'What it does:',
  sends: (action: string): string => `When people press Send, it sends what a person answers to ${action}, and to nobody else.`,
  sendsNothing: 'It does not send anything by itself.',
  remembers: 'It remembers how a person reads, because remember is set. It tells the person, and offers “Forget my choice”.',
  storesNothing: 'It does not store anything: no cookies, no storage.',
  asksNobody: "It makes no requests to other servers. It does not use eval, and works under require-trusted-types-for 'script'.",
  link: 'A link can say which statement is shown. It cannot say where answers go, or anything about consent.',
};

/** What a link says of a page that opens beside what a person wrote. */
export const opensNewTab = (address: string): string => `${address} (opens in a new tab)`;
