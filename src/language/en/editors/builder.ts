/** The words of the snippet builder, beside those of its fields. */
export const builderWords = {
  // Steps.
  whichTool: 'Which tool do you need?',
  whichWay: 'How do you put it into your page?',
  page: { label: 'Where the link leads', hint: 'A page of the same site, for people without script.', example: '/feedback' },
  link: { label: 'What the link says' },
  moreSettings: 'More settings',
  also: 'Also',
  yes: 'Yes',
  no: 'No',

  // A list to pick from.
  usual: 'As usual',
  usualIs: (value: string): string => `As usual: ${value}`,
  noPicture: 'No picture',

  // How it looks.
  lang: { label: 'Language of your words', hint: 'The buttons and the errors follow it.', none: 'That of the page, or English' },
  theme: { label: 'Colours', none: 'As the page and the person’s device say' },
  brand: { label: 'Brand colour of your site', hint: 'As # and six digits: #4b2e83. Left empty: the kit’s own.' },
  pickColour: 'Pick the colour',

  // Ready-made words of a consent form.
  set: { label: 'Ready-made words', hint: 'They fill the fields under “More settings”. Change them as you need.', none: 'None: I write my own' },
  ask: 'What do you ask for?',

  // What we noticed.
  nothingNoticed: 'We noticed nothing. Show it to somebody who will use it, before you publish.',
  nothingToPutRight: 'Nothing to put right.',
  toPutRight: (number: number): string => `${number} ${number === 1 ? 'thing' : 'things'} to put right.`,
  toLookAt: (number: number): string => `${number} ${number === 1 ? 'thing' : 'things'} to look at.`,
  putRight: 'Put right:',
  lookAt: 'Look at:',

  // Copying.
  copy: (what: string): string => `Copy ${what}`,
  copied: (what: string): string => `Copied: ${what}.`,
  notCopied: 'Your browser does not let this page copy. The code is marked: press Ctrl and C, or Command and C.',
  exampleIsBack: 'The example is back.',
};

/** The ways of placing a tool. */
export const wayNames = {
  script: 'Script tag: for most sites',
  data: 'Plain <div>: where your editor takes no new tags',
  link: 'Plain link: where your editor takes links only',
  react: 'React',
  html: 'Ready HTML: works without JavaScript',
};

/** What a link says at the start, by the language of the words: it stands in the page as the tool does. */
export const linkExamples: Readonly<Record<string, string>> = {
  en: 'Tell us how true this is for you',
  cy: 'Dywedwch wrthon ni pa mor wir yw hyn i chi',
  ar: 'أخبرنا إلى أي حد هذا صحيح بالنسبة لك',
};

/** Languages by their own names that not every browser knows. */
export const ownNames: Readonly<Record<string, string>> = { cy: 'Cymraeg' };

/** Where each part of the code goes. */
export const placeWords = {
  site: {
    title: 'Once for the site',
    where:
      'Into the template of your site, or at the top of this page. Your web team does it once. First it puts the folder “coproduction-kit” of the archive onto the site.',
    copied: 'the code for the site',
  },
  page: { title: 'Into the page', where: 'Where the tool belongs, in the HTML view of your editor.', copied: 'the code for the page' },
  style: { title: 'Into your style sheet', where: 'Once for the site: the colour of every tool.', copied: 'the colour for the style sheet' },
  map: {
    title: 'If your security officer wants it',
    where:
      'Before every other script of the page: a map that holds what kit.js loads to its hashes. Step 7 names what the policy of the page has to allow for it.',
    copied: 'the map of hashes',
  },
  evidence: { title: 'For the security officer', where: '', copied: 'what the security officer needs' },
};

/** A page around tools that change or read one, in the preview. */
export const previewWords = {
  newsTitle: 'News',
  news: 'We opened a new room. You can meet there on Mondays.',
  supportTitle: 'Your say in your support',
  support: 'You can take part in deciding how your support is arranged.',
  easySupport: 'You can tell us what you want.',
};

/** What stands in the page itself, by the `{name}` in `src/builder/index.html`. */
export const builderPage: Readonly<Record<string, string>> = {
  kit: 'Co-production Kit',
  title: 'Put a tool on your page',
  skip: 'Skip to the code',
  lead: 'Pick a tool, write your words, look at it, copy it. What you type stays on this page: it is not stored, and it is not sent.',
  needsScript: 'This page needs JavaScript. What it makes can work without. The same by command:',
  pick: 'Pick a tool',
  waiting: 'One moment. Does nothing come? Open this page from your web site, and not from a folder of your computer. It needs JavaScript.',
  write: 'Write your words',
  again: 'Start again with the example',
  choose: 'Choose how it looks',
  look: 'Look at it',
  nothingIsSent: 'It works as on your page. Nothing that you answer here is sent.',
  phone: 'On a phone',
  desktop: 'On a desktop',
  read: 'Read what we noticed',
  copy: 'Copy it',
  show: 'Show your security officer',
  officer: 'What is added, how the browser and you can check it, and what the policy of the page has to allow.',
};
