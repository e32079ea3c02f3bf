/** What an editor should look at before they publish, with what to do. */
export const warningWords = {
  // Words.
  stillExample: (labels: readonly string[]): string => `These are still the words of our example: ${labels.join('; ')}. Write your own.`,
  noHelp: 'Give your contacts for help: your safeguarding team, and a person to talk to. Someone may tell you here that they are not safe.',
  noWords: 'Write the words. There is nothing to read without them.',
  hard: (sentence: string, why: string, suggestion: string): string => `${sentence ? `“${sentence}” ` : ''}${why} ${suggestion}`,

  // Languages.
  unknownLanguage: (lang: string, known: readonly string[]): string =>
    `The kit does not have its own words in “${lang}”, so its buttons are in English. It has English and: ${known.join(', ')}.`,
  uncheckedLanguage: (lang: string): string =>
    `Nobody outside the project who speaks “${lang}” has checked the kit’s own words. Ask a speaker to check them, and write your words in that language.`,

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

/** What is wrong with contacts for help. */
export const contactWarningWords = {
  noSuchKind: (kind: string, kinds: readonly string[]): string => `“${kind}” is not a kind of contact. Use one of: ${kinds.join(', ')}.`,
  incomplete: 'Give each contact a name, and a way to reach it.',
  urgentFirst: 'Put the urgent contact first.',
  noHours: 'Say for each contact when someone answers.',
  noSafeguarding: 'There is no safeguarding contact. Ask your safeguarding team which number to give.',
  onlyTelephone: 'Every contact is a telephone number. Not everyone uses a telephone: give an email address or a video line too.',
};
