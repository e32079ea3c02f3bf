import { eachLine, easyLines, help, title, type EditorWords } from '../tool-words';

/** What an editor reads of the consent form. */
export const words = {
  title: 'Consent form: are you happy with this?',
  wordings: {
    'title': { ...title, hint: 'What it is about, in a few words.' },
    'easy-title': { label: 'Title in easy words' },
    'what-happens': { label: 'What happens', hint: eachLine },
    'easy-what-happens': { label: 'What happens, in easy words', hint: easyLines },
    'why': { label: 'Why you ask', hint: eachLine },
    'easy-why': { label: 'Why you ask, in easy words', hint: easyLines },
    'good': { label: 'What can be good about it', hint: eachLine },
    'easy-good': { label: 'What can be good about it, in easy words', hint: easyLines },
    'not-good': { label: 'What may not be so good', hint: eachLine },
    'easy-not-good': { label: 'What may not be so good, in easy words', hint: easyLines },
    'cannot-undo': { label: 'What cannot be taken back', hint: eachLine },
    'easy-cannot-undo': { label: 'What cannot be taken back, in easy words', hint: easyLines },
    'next': { label: 'What happens next', hint: 'Shown when the answers have arrived.' },
    'contact': { label: 'Other ways to reach you', hint: 'Such as a BSL video line.' },
    'help': help,
  },
  refused: {
    link: 'Consent is never placed by a link, because anyone who can write a link could change what people agree to. Use the script tag, or a <div>.',
  },
  example: {
    'organisation': 'Anytown Council',
    'contact-email': 'together@anytown.example',
    'privacy-href': '/privacy',
    'keep-until': '2031-12-31',
    'text-version': '1',
    'name': 'photographs',
    'action': '/answers',
  },
  rendered: 'People can read the form without JavaScript. They need JavaScript to answer, because it makes the proof of the words.',
} satisfies EditorWords;

/** What they should look at before they publish. */
export const warnings = {
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
};

/** Permissions of a consent form that an editor writes, one on each line. */
export const items = {
  label: 'Permissions of your own',
  hint: 'Write one on each line: a name, the words, and what it is for. Put | between them: “video | You can film me. | so that people can see you”. Put a star after the name if the others depend on it.',
};
