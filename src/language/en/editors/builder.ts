/** The words of the snippet builder, apart from those of its fields. */
export const builderWords = {
  // Steps.
  whichTool: 'Which tool do you need?',
  whichWay: 'How do you put it into your page?',
  page: { label: 'Where the link leads', hint: 'A page of the same site. People go there when JavaScript is off.', example: '/feedback' },
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
  lang: { label: 'Language of your words', hint: 'Buttons and error messages are in this language too.', none: 'The language of the page, or English' },
  theme: { label: 'Colours', none: 'Follow the page and the person’s device' },
  brand: { label: 'Brand colour of your site', hint: 'Write # and six digits, such as #4b2e83. Leave it empty to use the kit’s colour.' },
  pickColour: 'Pick the colour',

  // Ready-made words of a consent form.
  set: { label: 'Ready-made words', hint: 'They fill the fields under “More settings”. Change them as you need.', none: 'None: I write my own' },
  ask: 'What do you ask for?',

  // What we noticed.
  nothingNoticed: 'We did not notice anything. Before you publish, show it to someone who will use it.',
  nothingToPutRight: 'Nothing to put right.',
  toPutRight: (number: number): string => `${number} ${number === 1 ? 'thing' : 'things'} to put right.`,
  toLookAt: (number: number): string => `${number} ${number === 1 ? 'thing' : 'things'} to look at.`,
  putRight: 'Put right:',
  lookAt: 'Look at:',

  // Copying.
  copy: (what: string): string => `Copy ${what}`,
  copied: (what: string): string => `Copied: ${what}.`,
  notCopied: 'Your browser does not let this page copy. The code is selected. Press Ctrl and C, or Command and C.',
  exampleIsBack: 'The example is back.',
};

/** The ways of placing a tool. */
export const wayNames = {
  script: 'Script tag: for most sites',
  data: 'Plain <div>: if your editor removes new tags',
  link: 'Plain link: if your editor allows only links',
  react: 'React',
  html: 'Ready HTML: works without JavaScript',
};

/** What a link says at the start. It is in the language of the tool’s words, because both are on the same page. */
export const linkExamples: Readonly<Record<string, string>> = {
  en: 'Tell us how true this is for you',
  cy: 'Dywedwch wrthon ni pa mor wir yw hyn i chi',
  ar: 'أخبرنا إلى أي حد هذا صحيح بالنسبة لك',
};

/** Own names of languages that some browsers do not know. */
export const ownNames: Readonly<Record<string, string>> = { cy: 'Cymraeg' };

/** Where each part of the code goes. */
export const placeWords = {
  site: {
    title: 'Once for the site',
    where:
      'Put this into the template of your site, or at the top of this page. Your web team does this once. They first put the folder “coproduction-kit” from the archive on the site.',
    copied: 'the code for the site',
  },
  page: { title: 'Into the page', where: 'Put this where you want the tool, in the HTML view of your editor.', copied: 'the code for the page' },
  style: { title: 'Into your style sheet', where: 'Once for the site. It sets the colour of every tool.', copied: 'the colour for the style sheet' },
  map: {
    title: 'If your security officer wants it',
    where:
      'Put this before every other script of the page. It lists the hashes of the files that kit.js loads. Step 7 shows what your security policy must allow for it.',
    copied: 'the map of hashes',
  },
  evidence: { title: 'For the security officer', where: '', copied: 'what the security officer needs' },
};

/** The words of the builder’s page. `src/builder/index.html` names them as `{name}`. */
export const builderPage: Readonly<Record<string, string>> = {
  kit: 'Co-production Kit',
  title: 'Put a tool on your page',
  skip: 'Skip to the code',
  lead: 'Pick a tool, write your words, look at it, and copy the code. What you type stays on this page. It is not stored or sent.',
  needsScript: 'This page needs JavaScript. The tools that it makes can work without JavaScript. You can also make one with this command:',
  pick: 'Pick a tool',
  waiting: 'One moment. If nothing appears, turn on JavaScript. Open this page from your website, not from a folder on your computer.',
  write: 'Write your words',
  again: 'Start again with the example',
  choose: 'Choose how it looks',
  look: 'Look at it',
  nothingIsSent: 'It works here as it does on your page. Answers that you give here are not sent.',
  phone: 'On a phone',
  desktop: 'On a desktop',
  read: 'Read what we noticed',
  copy: 'Copy it',
  show: 'Show your security officer',
  officer: 'What you add to your page, how to check it, and what your security policy must allow.',
};
