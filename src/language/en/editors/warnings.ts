/** What an editor should look at before they publish, with what to do. */
export const warningWords = {
  // The statement.
  noStatement: 'Write the statement. People cannot answer without it.',
  manyWords: (words: number, most: number): string => `It has ${words} words. Say one thing in ${most} words or fewer, or make it two statements.`,
  manySentences: (sentences: number): string => `It has ${sentences} sentences. Say one thing in one sentence, because people answer one thing at a time.`,
  notAsPerson: 'Say it as the person would: “I choose …”, “People listen to me …”.',
  noEasyWords: 'There are no easy words. Write them together with people with learning disabilities.',
  noNext: 'Say what happens next, and by when. Without it, people do not know if anybody reads their answer.',
  noContact: 'Say how to reach you when sending does not work: an email address, or where to come.',
  onlyTelephone: 'Not everyone can use a telephone. Add another way: an email address, or where to come.',

  // Easy read, and words of other tools.
  noStandardWords: 'Write the standard words.',
  noHeading: 'Give this part a heading, so that people can find it in both versions.',
  noRequest: 'There are no easy words yet. Say where people can ask for them.',
  noCheckedOn: 'Say when they checked them. Until then, the words are not called “Easy Read”.',
  noCheckedBy: 'Say who checked them: the name of a group of people with learning disabilities. Until then, the words are not called “Easy Read”.',
  stillExample: (labels: readonly string[]): string => `These are still the words of our example: ${labels.join('; ')}. Write your own.`,
  noWords: 'Write the words. There is nothing to read without them.',
  noSummary: 'Write what the button says.',
  hard: (sentence: string, why: string, suggestion: string): string => `${sentence ? `“${sentence}” ` : ''}${why} ${suggestion}`,

  // Languages.
  unknownLanguage: (lang: string, known: readonly string[]): string =>
    `The kit does not have its own words in “${lang}”, so its buttons are in English. It has English and: ${known.join(', ')}.`,
  uncheckedLanguage: (lang: string): string =>
    `Nobody outside the project who speaks “${lang}” has checked the kit’s own words. Ask a speaker to check them, and write your words in that language.`,

  // Consent.
  noOrganisation: 'Say who is asking. The form cannot ask anyone without it.',
  noPrivacy: 'Write the address of your privacy page. People have a right to it.',
  noTextVersion: 'Give these words a version, such as 1. The proof of what people agreed to includes it.',
  noKeepUntil: 'Say how long you keep what people give you. Write the last day.',
  noController: 'Say how to reach you: an email address, or an address for letters. Not everyone can use a telephone.',
  noSuchDay: 'Write a real date as year-month-day, such as 2031-12-31.',
  dayHasPassed: 'That day has passed. Say how long you keep what people give you from now on.',
  askedTooLate: 'Say a later day for asking again. It must be in the future, and not after the last day that you keep what people give you.',
  noPermission: 'Choose a ready-made set, or write at least one permission: “video | You can film me. | so that people can see you”.',
  permissionWithoutName: 'Write words for each permission, and a name that no other has. Names have letters, digits and hyphens: “video | You can film me.”',
  noneIsRequired: 'Is there one that the others depend on, such as “I take part”? Put a star after its name.',
  noWhatHappens: 'Say what will happen, and how long it takes. People can only agree to what they know.',
  setIsEnglish: 'The ready-made words are in English. Write them in the language of the form.',

  // Addresses.
  noReceiver:
    'Nothing receives the answers. Write the address that your web team gives you. You do not need one if the tool is in a form of your page, or if your own script sends.',
  unsafeAction:
    'Write a path of your site, such as /answers, or an address that begins with https://. Others could read anything else on its way, or it could run as a script.',
  otherSite: 'The answers leave your site. That server must allow it (CORS), and your privacy page must say so.',
  unsafeAddress: 'Write a path of your site, or an address that begins with https://.',
  brokenAddress: (address: string): string => `“${address}” is not an address that a browser can open. Check the part after the name of the site.`,
  unsafeRequest: 'Write a path of your site, or an address that begins with https://, mailto: or tel:.',
  unsafePage: 'A link leads to a page of your own site: a path, or an address that begins with https://.',

  // Words that a page may run.
  templateMark: (mark: string, whose: string): string =>
    `Some sites run “${mark}” as code (${whose}). Leave it out. If you need it, ask your web team to keep this tool out of their templates; in Vue, that is v-pre.`,

  // Values.
  noneOf: (value: string, values: readonly string[]): string => `“${value}” is not one of these: ${values.join(', ')}.`,
  noNumber: (value: string): string => `“${value}” is not a number. Write digits only.`,
  neitherYesNorNo: (value: string): string => `“${value}” is not yes or no. Leave it out, or write true.`,
  noHeadingLevel: 'Write a level from 1 to 6.',
  noName: 'Give it its own name: letters, digits and hyphens, with a letter first. Your server uses the name to tell answers apart.',
  noTheme: (value: string, values: readonly string[]): string => `“${value}” is not a theme. The themes are: ${values.join(', ')}.`,

  // The brand colour.
  noColour: 'Write the colour as # and six digits, such as #4b2e83. It is left out until then.',
  paleColour: (ratio: string): string =>
    `White words on it have a contrast of ${ratio}:1. The kit uses a darker colour of the same hue, so that the contrast is more than 4.5:1.`,
  lookAtButtons: 'Look at the buttons in the preview: they are not exactly your colour.',
};
