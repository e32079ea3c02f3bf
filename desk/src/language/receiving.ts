/** What people read when their answer arrives, or cannot be taken. The tools show it as text, next to what the person wrote. */
export const words = {
  /** Under the code, which the tool shows: `{place}` is an address. */
  codeIsFor: 'With this code, you can see, change or take back what you said: {place}',
  /** The person has the code already, because the tool made it. */
  ownCodeIsFor: 'With your code, you can see, change or take back what you said: {place}',
  problems: {
    'unreadable': ['We cannot read this', 'We could not read your answer. It is not your mistake. Please tell us in another way.'],
    'invalid': ['We could not take your answer', 'We could not take this answer as it is. It is not your mistake. Please tell us in another way.'],
    'recording-broken': ['The recording did not arrive', 'Only part of your recording reached us. Please send it again.'],
    'too-long': ['Too long', 'That is too long for us. Please make it shorter.'],
    'too-many': ['Please wait a minute', 'Many people where you are have just sent answers. Please wait a minute, then send yours again.'],
    'other-site': ['Not from this website', 'We do not take answers from this website. Please tell the people who run it.'],
    'not-stored': ['Please try again', 'We cannot store your answer just now. Please try again in a moment.'],
    'no-such-form': [
      'We do not know this form',
      'We could not take your answer, because this form is not set up. It is not your mistake. Please tell us in another way.',
    ],
    'nothing-there': ['Nothing to send yet', 'This form has no answer yet. Please go back and answer.'],
  },
  /** What is wrong with one part of an answer. */
  parts: {
    missing: 'This part is missing.',
    unknown: 'We do not know this choice.',
    tooLong: 'This is too long for us.',
    empty: 'There is nothing here yet.',
    other: 'We cannot read this part.',
  },
  keptWords: 'This is what you wrote. You can copy it:',
  thanks: {
    title: 'Thank you. We have your answer.',
    twice: 'You sent it twice, so we have stored it once. If someone next to you has said exactly the same, they can go back and send it again.',
    review: 'A person will read it before we use it.',
    code: 'This is your code.',
    keep: 'Write it down now, and keep it in a safe place. This page shows it for 15 minutes.',
    use: 'With this code, you can see, change or take back what you said.',
    takeBack: 'See, change or take back what you said',
    back: 'Go back to the page',
  },
  /** The same form arrived a second time. */
  again: {
    title: 'We have this answer already',
    detail: 'Exactly the same answer arrived a few minutes ago. If you sent it, you are done. You do not need to send it again.',
    done: 'Go on without sending it',
    other: 'Are you another person with the same answer? Then please send it again, so that yours counts, too.',
    send: 'Send it again',
  },
} as const;

export type ReceivingProblem = keyof typeof words.problems;
