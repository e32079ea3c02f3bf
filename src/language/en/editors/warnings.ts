/** What an editor should look at before they publish, with what to do. */
export const warningWords = {
  // The statement.
  noStatement: 'Write the statement. People cannot answer without it.',
  manyWords: (words: number, most: number): string => `It has ${words} words. Say one thing in ${most} words or fewer, or make two statements of it.`,
  manySentences: (sentences: number): string => `It has ${sentences} sentences. Say one thing in one sentence: people answer one thing at a time.`,
  notAsPerson: 'Say it as the person would: “I choose …”, “People listen to me …”.',
  noEasyWords: 'There are no easy words. Write them together with people with learning disabilities.',
  noNext: 'Say what happens next, and by when. Without it, people do not know if anybody reads their answer.',
  noContact: 'Say how to reach you when sending does not work: an address of email, or where to come.',
  onlyTelephone: 'A telephone is not for everybody. Name another way, too: an address of email, or where to come.',

  // Easy read, and words of other tools.
  noStandardWords: 'Write the standard words.',
  noHeading: 'Give this part a heading, so that people find it again in both versions.',
  noRequest: 'There are no easy words yet. Say where people can ask for them.',
  noCheckedOn: 'Say when they checked them. Until then it is not called “Easy Read”.',
  noCheckedBy: 'Say who checked them: people with learning disabilities, by the name of their group. Until then it is not called “Easy Read”.',
  stillExample: (labels: readonly string[]): string => `These are still the words of our example: ${labels.join('; ')}. Write your own.`,
  noWords: 'Write the words: there is nothing to read without them.',
  noSummary: 'Write what the button says.',
  hard: (sentence: string, why: string, suggestion: string): string => `${sentence ? `“${sentence}” ` : ''}${why} ${suggestion}`,

  // Languages.
  unknownLanguage: (lang: string, known: readonly string[]): string =>
    `The kit has no words of its own in “${lang}”: its buttons are in English. It speaks: English, ${known.join(', ')}.`,
  uncheckedLanguage: (lang: string): string =>
    `Nobody who speaks “${lang}” has checked the kit’s own words outside the project. Have them read, and write your words in that language.`,

  // Consent.
  noOrganisation: 'Say who asks. Without it nobody can be asked.',
  noPrivacy: 'Write the address of your privacy page: people have a right to it.',
  noTextVersion: 'Give these words a version, such as 1. It is in the proof of what people agreed to.',
  noKeepUntil: 'Say until when you keep what people give you.',
  noController: 'Say how to reach you: an address of email, or for letters. A telephone alone is not for everybody.',
  noSuchDay: 'Write a day that there is, as year-month-day: 2031-12-31.',
  dayHasPassed: 'That day has passed. Say until when you keep what people give you from now on.',
  askedTooLate: 'Choose a day to ask again that is still to come, and that is not after the last day that you keep what people give you.',
  noPermission: 'Choose a ready-made set, or write at least one permission: “video | You can film me. | so that people can see you”.',
  permissionWithoutName: 'Each permission needs words, and a name of its own of letters, digits and hyphens: “video | You can film me.”',
  noneIsRequired: 'Is there one that the others stand on, such as “I take part”? Put a star after its name.',
  noWhatHappens: 'Say what will happen, and how long it takes. People can only agree to what they know.',
  setIsEnglish: 'The ready-made words are in English. Write them in the language of the form.',

  // Addresses.
  noReceiver:
    'Nobody receives the answers. Write the address that your web team gives you, unless the tool stands in a form of your page, or your own script sends.',
  unsafeAction:
    'Write a path of your site, such as /answers, or an address that begins with https://. Anything else could be read on its way, or run as a script.',
  otherSite: 'The answers leave your site. That server must allow it (CORS), and your privacy page must say so.',
  unsafeAddress: 'Write a path of your site, or an address that begins with https://.',
  brokenAddress: (address: string): string => `“${address}” is not an address that a browser can open. Check the part after the name of the site.`,
  unsafeRequest: 'Write a path of your site, or an address that begins with https://, mailto: or tel:.',
  unsafePage: 'A link leads to a page of your own site: a path, or an address that begins with https://.',

  // Words that a page may run.
  templateMark: (mark: string, whose: string): string =>
    `Some sites run “${mark}” as code (${whose}). Leave it out. If you need it, ask your web team to keep this tool out of their templates; in Vue, that is v-pre.`,

  // Values.
  noneOf: (value: string, values: readonly string[]): string => `“${value}” is none of: ${values.join(', ')}.`,
  noNumber: (value: string): string => `“${value}” is no number. Write digits only.`,
  neitherYesNorNo: (value: string): string => `“${value}” says neither yes nor no. Leave it out, or write true.`,
  noHeadingLevel: 'A heading has a level from 1 to 6.',
  noName: 'Give it a name of its own: letters, digits and hyphens, with a letter first. Your server tells answers apart by it.',
  noTheme: (value: string, values: readonly string[]): string => `“${value}” is none of the themes: ${values.join(', ')}.`,

  // The brand colour.
  noColour: 'Write the colour as # and six digits, such as #4b2e83. It is left out until then.',
  paleColour: (ratio: string): string =>
    `White words on it have a contrast of ${ratio}:1. The kit takes a darker one of the same hue, so that words keep more than 4.5:1.`,
  lookAtButtons: 'Look at the buttons in the preview: they are not exactly your colour.',
};
