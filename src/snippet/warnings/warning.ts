/** `fix`: it does not work as it is. `look`: look at it, and keep it where you have a reason. */
export type Severity = 'fix' | 'look';

/** Something that an editor should know, with what to do. */
export interface Warning {
  readonly severity: Severity;
  /** The field that it is about. */
  readonly field: string;
  readonly words: string;
}

export const fix = (field: string, words: string): Warning => ({ severity: 'fix', field, words });
export const look = (field: string, words: string): Warning => ({ severity: 'look', field, words });

/** Whether words are in English, as they are where no language is said. */
export const isEnglish = (lang = 'en'): boolean => /^en(-|$)/i.test(lang);
