/** The words of `npx coproduction-kit pack`. */
export const packCommandWords = {
  help: `Turns your statements into a pack, and checks it. A pack is a JSON file that pages of your site load.

  coproduction-kit pack FILE [options] > my-statements.json

FILE ends in .csv, .txt or .json. The pack goes to standard output, and what to change goes to standard error.

A CSV file has one statement a row, and the names of its columns in the first row, in any order:
  id                   name of the statement in answers, never used for another one: home-1
  text                 the statement: I choose who comes into my home.
  easy                 the same in easy words
  text for someone     the statement about a third person: Chooses who comes into their home.
  easy for someone     the same in easy words
  theme                heading that it belongs under
  authentic            yes if these are the exact words of the published set that you name as the source, no if you changed them
  picture              name of one of the kit’s pictures: home
Only id and text are needed.

  --title WORDS        title of the set; a CSV file needs it
  --lang TAG           language of every word: en, cy; a CSV file needs it
  --id NAME            name of the pack (the name of the file)
  --pack-version WORDS version of the words (1); change it whenever you change a word
  --source WORDS       where the statements come from
  --licence WORDS      what others may do with them
  --attribution WORDS  what has to be shown with them, exactly as their owner asks for it
  --author NAME        who wrote them; may be given again
  --checked-by NAME    who has checked the words, apart from the people who wrote them
  --help               shows this

With a JSON file, an option replaces what the file says.

The exit code is 0 if the pack was written (there may be advice), 1 if you must put something right first, 2 if the file cannot be read.
`,
  forHelp: 'For help: coproduction-kit pack --help',
  whichFile: 'Which file? Name it after “pack”: coproduction-kit pack statements.csv.',
  oneFile: 'Please give one file at a time.',
  noFile: 'There is no such file.',
  noEnding: 'The name of the file has to end in .csv, .txt or .json.',
  unreadable: 'We cannot read this file.',
  workbook: 'This is a workbook. In your spreadsheet program, save the sheet as “CSV UTF-8”.',
  webPage: 'This is a web page, not data.',
  empty: 'This file is empty.',
  tooLarge: (bytes: number, most: number): string => `The pack has ${bytes} bytes. A page loads ${most} at most: make two packs.`,
  notJson: (reason: string): string => `This is not JSON: ${reason}`,
  noColumn: (field: string, columns: string): string => `There is no column “${field}”. The columns of this file are: ${columns}.`,
  doubledColumn: (column: string): string => `Two columns are called “${column}”. Please remove one.`,
  noRows: 'There are no statements under the names of the columns.',
  tooManyCells: (count: number, columns: number): string =>
    `This row has ${count} cells, and there are ${columns} columns. Put words that have a comma or semicolon between quotation marks.`,
  openQuote: 'A quotation mark opens here and does not close. Close it, or write it twice ("") if it is part of the words.',
  brokenQuote: 'There are words after a closing quotation mark. If the mark is part of the words, write it twice: "".',
  notYesOrNo: 'has to be yes or no, or empty.',
  giveOption: (option: string): string => `is missing. Add ${option}.`,
  nothingWritten: (count: number): string =>
    count === 1 ? 'Nothing was written: 1 thing to put right.' : `Nothing was written: ${count} things to put right.`,
  lookAt: (what: string): string => `Look at ${what}`,
  line: (file: string, line: number | undefined): string => `${file}:${line === undefined ? '' : `${line}:`}`,
  unusedColumn: 'is not a column that we know, so it is not used.',
  unknownField: 'is not part of a pack, so pages do not use it.',
  meant: (name: string): string => `Do you mean “${name}”?`,
  noPicture: (name: string, names: string): string => `There is no picture “${name}”, so none is shown. Use one of: ${names}.`,
  lostCharacter: 'has a character that was lost when the file was saved (“�”).',
  wrongEncoding: 'has signs such as “â€™”, which were once other characters. Save the file as “CSV UTF-8”.',
  splitTheme: (theme: string): string => `The theme “${theme}” comes in more than one place. Its heading is shown each time.`,
  noSource: 'does not say where the statements come from, or who wrote them. People see it with the statements. Add --source or --author.',
  easyWords: (sentence: string, why: string, suggestion: string | undefined): string => `“${sentence}” ${why}${suggestion ? ` ${suggestion}` : ''}`,
  notEnglish: 'The easy words are not in English, so the checker for easy words did not read them.',
  people: 'The checker finds only some of what is hard. People with learning disabilities decide if words are easy: please check them together.',
  written: (count: number): string => (count === 1 ? 'The pack has 1 statement.' : `The pack has ${count} statements.`),
};
