/** When people are asked what difference something made: at once, after about three months, or after about a year. */
export const rounds = ['now', '3-months', 'year'] as const;
export type Round = (typeof rounds)[number];

/** The choices, in the order in which they are shown. They are never counted together: nobody's “worse” is outweighed by another's “better”. */
export const differences = ['better', 'same', 'worse', 'not-sure', 'not-about-me'] as const;
export type Difference = (typeof differences)[number];

/** What difference something made to a person. */
export interface ImpactAnswer {
  readonly value: Difference;
  /** The words of the choice, exactly as shown. */
  readonly words: string;
  readonly round: Round;
  /** What the person wrote, exactly as written. */
  readonly more?: string;
}
