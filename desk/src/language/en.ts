import type { Role } from '../roles.ts';

/** Words that every page of the desk shares. Each part of the desk has its own file next to this one. */
export const words = {
  desk: 'The desk',
  skip: 'Skip to main content',
  menu: 'Pages of the desk',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: 'You are {name}',
  error: 'Error: ',
  roles: { 'reader': 'Reader', 'editor': 'Editor', 'information-officer': 'Information officer' } satisfies Record<Role, string>,
  pages: {
    answers: 'What people said',
    published: 'What is public',
    results: 'Results',
    complaints: 'Complaints',
    keeping: 'Keeping data',
    staff: 'Who works here',
    passkeys: 'How you sign in',
  },
  problems: {
    'not-found': ['We cannot find this page', 'The address may be wrong, or what was here is gone.'],
    'not-allowed': ['Your role does not include this', 'Ask an information officer if you need it.'],
    'form-too-old': [
      'This form is too old',
      'You may have signed in again since you opened it. Go back, open the page again, and send it once more. Nothing was changed. If you wrote something, it is below.',
    ],
    'signed-out': ['You are not signed in any more', 'Nothing was changed. What you wrote is below, so that you can copy it before you sign in again.'],
    'changed-meanwhile': ['Someone else has changed this', 'Open it again to see what they did. If you wrote something, it is below. You can copy it.'],
    'too-many': ['Too many tries', 'Wait for a few minutes, and try again.'],
    'broken': ['Something went wrong here', 'It was not your mistake. Please look whether it was saved before you try again.'],
  },
} as const;

export type Problem = keyof typeof words.problems;
