/** The words of `npx coproduction-kit`, and of its command `snippet`. */
export const commandWords = {
  help: `The Co-production Kit.

  coproduction-kit easy-words FILE…   finds what may be hard in easy words
  coproduction-kit snippet TOOL       writes a tool for a page, to copy

  --help      shows this; after a command, what it takes
  --version   shows the version of the kit
`,
  notWritten: (code = ''): string => `The output could not be written: ${code}`,
  whichCommand: 'Which command?',
  noCommand: (command: string): string => `There is no command “${command}”.`,
  commands: (names: string): string => `There are: ${names}.\nFor help: coproduction-kit --help\n`,
};

export const snippetCommandWords = {
  intro: `Writes a tool for a page, to copy. The snippet goes to the output, what to look at to the error stream.

  coproduction-kit snippet TOOL [options]
  coproduction-kit snippet kit            the auto-loader, for a whole site: kit.js, and a map that holds what it loads to its hashes
  coproduction-kit snippet --file FILE   the tag of one file of the kit: kit.js, fouc.css
`,
  codes: 'Ends with 0; with 1 where something has to be put right first; with 2 where nothing could be written.\n',
  toolIs: 'TOOL is one of:',
  forTool: 'For what a tool takes: coproduction-kit snippet i-statement --help',
  forHelp: 'For help: coproduction-kit snippet --help',
  oneOf: (values: readonly string[]): string => `One of: ${values.join(', ')}.`,

  whichTool: 'Which tool? Name it after “snippet”: coproduction-kit snippet i-statement.',
  noWay: (way: string, ways: readonly string[]): string => `“${way}” is no way to write it. Use --as with one of: ${ways.join(', ')}.`,
  noPart: (part: string, parts: readonly string[]): string => `“${part}” is no part. Use --part with one of: ${parts.join(', ')}.`,
  noSet: (set: string, sets: readonly string[]): string => `There is no set “${set}”. Use one of: ${sets.join(', ')}.`,
  noBase: (base: string, version: string): string => `“${base}” is no path and no address with https://. Use one such as /coproduction-kit/${version}.`,
  otherVersion: (version: string, other: string): string =>
    `This is version ${version} of the kit; it knows no hashes of ${other}. Run: npx coproduction-kit@${other} snippet …`,
  nothing: (part: string): string => `There is nothing to write for --part ${part}.`,
  giveBrand: 'Give --brand.',

  putRight: (field: string, words: string): string => `Put right --${field}: ${words}`,
  lookAt: (field: string, words: string): string => `Look at --${field}: ${words}`,
  note: (words: string): string => `Note: ${words}`,
  styleSheet: (code: string): string => `For your style sheet, once: ${code}`,
  mapIsInline: (hash: string): string => `The map is inline. A strict policy names its hash in script-src, or a nonce: ${hash}`,
};

/** What each option is for that every tool takes; `set` and `leave` are for consent forms. `{version}` is replaced. */
export const optionWords = {
  as: 'How it is written: script (a script tag and the element; the usual one), data (<div data-co>, for editors that take no tags), link (a plain link), react, html (rendered before: works without JavaScript).',
  part: 'Only a part: site (once for the site), page (where the tool belongs), style (for your style sheet), map (with data and link: holds what kit.js loads to its hashes).',
  base: 'Where the files stand on your site: a path or an address with https:// (/coproduction-kit/{version}).',
  lang: 'Language of the words, where the page is in another one: cy',
  theme: 'Fixes the theme: light, dark, more-contrast, calm, or a side with one of the last two. Left out, it follows the page.',
  brand: 'Brand colour of the site: #4b2e83. It goes into your style sheet.',
  page: 'With --as link: the page of your site that the link leads to.',
  link: 'With --as link: what the link says.',
  evidence: 'Writes what your security officer needs to know, in the place of the snippet: files, hashes, policy.',
  set: 'Ready-made words to start from.',
  leave: 'A permission of the set that you do not ask for, by its name. May be given again.',
};
