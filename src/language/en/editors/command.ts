/** The words of `npx coproduction-kit`, and of its command `snippet`. */
export const commandWords = {
  help: `The Co-production Kit.

  coproduction-kit easy-words FILE…   finds what may be hard in easy words
  coproduction-kit feed check FILE    checks your replies to people
  coproduction-kit pack FILE          turns your statements into a checked pack
  coproduction-kit snippet TOOL       writes the code of a tool, for you to copy

  --help      shows this; after a command, shows its options
  --version   shows the version of the kit
`,
  notWritten: (code = ''): string => `The output could not be written: ${code}`,
  whichCommand: 'Which command?',
  noCommand: (command: string): string => `There is no command “${command}”.`,
  commands: (names: string): string => `The commands are: ${names}.\nFor help: coproduction-kit --help\n`,
};

export const snippetCommandWords = {
  intro: `Writes the code of a tool, for you to copy. The code goes to standard output. Advice goes to standard error.

  coproduction-kit snippet TOOL [options]
  coproduction-kit snippet kit            the auto-loader for a whole site: kit.js, and a map with the hashes of the files that it loads
  coproduction-kit snippet --file FILE   the tag of one file of the kit: kit.js, fouc.css
`,
  codes: 'The exit code is 0; 1 if you must put something right first; 2 if nothing could be written.\n',
  toolIs: 'TOOL is one of:',
  forTool: 'For the options of a tool: coproduction-kit snippet i-statement --help',
  forHelp: 'For help: coproduction-kit snippet --help',
  oneOf: (values: readonly string[]): string => `One of: ${values.join(', ')}.`,

  whichTool: 'Which tool? Name it after “snippet”: coproduction-kit snippet i-statement.',
  noWay: (way: string, ways: readonly string[]): string => `There is no way “${way}” to write it. Use --as with one of: ${ways.join(', ')}.`,
  noPart: (part: string, parts: readonly string[]): string => `There is no part “${part}”. Use --part with one of: ${parts.join(', ')}.`,
  noSet: (set: string, sets: readonly string[]): string => `There is no set “${set}”. Use one of: ${sets.join(', ')}.`,
  noBase: (base: string, version: string): string =>
    `“${base}” is not a path or an address that begins with https://. Use one such as /coproduction-kit/${version}.`,
  otherVersion: (version: string, other: string): string =>
    `This is version ${version} of the kit. It does not have the hashes of ${other}. Run: npx coproduction-kit@${other} snippet …`,
  nothing: (part: string): string => `There is nothing to write for --part ${part}.`,
  giveBrand: 'Give --brand.',

  putRight: (field: string, words: string): string => `Put right --${field}: ${words}`,
  lookAt: (field: string, words: string): string => `Look at --${field}: ${words}`,
  note: (words: string): string => `Note: ${words}`,
  styleSheet: (code: string): string => `For your style sheet, once: ${code}`,
  mapIsInline: (hash: string): string => `The map is an inline script. A strict policy needs a nonce for it, or this hash in script-src: ${hash}`,
};

/** What each option of every tool is for; `set` and `leave` are for consent forms. `{version}` is replaced. */
export const optionWords = {
  as: 'How it is written: script (a script tag and the element; the usual way), data (<div data-co>, for editors that remove new tags), link (a plain link), react, html (rendered in advance: works without JavaScript).',
  part: 'Only one part: site (once for the site), page (where you want the tool), style (for your style sheet), map (with data and link: the hashes of the files that kit.js loads).',
  base: 'Where the files are on your site: a path, or an address that begins with https:// (/coproduction-kit/{version}).',
  lang: 'Language of the words, if it is not the language of the page: cy',
  theme: 'Fixes the theme: light or dark, more-contrast, calm, or light or dark with one of the last two. If you leave it out, the tool follows the page.',
  brand: 'Brand colour of the site: #4b2e83. It goes into your style sheet.',
  page: 'With --as link: the page of your site that the link leads to.',
  link: 'With --as link: what the link says.',
  evidence: 'Writes what your security officer needs instead of the snippet: files, hashes, policy.',
  set: 'Ready-made words to start from.',
  leave: 'The name of a permission in the set that you do not ask for. You can use it more than once.',
};
