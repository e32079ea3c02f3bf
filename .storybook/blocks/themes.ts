/** The themes as a page fixes them, and their names. */
export const themes = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['light more-contrast', 'More contrast'],
  ['dark more-contrast', 'More contrast, dark'],
  ['light calm', 'Calm'],
  ['dark calm', 'Calm, dark'],
] as const;
