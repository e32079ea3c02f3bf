/** What it sends as `answer`, for receivers: its part of `answer.schema.json`. */
export const answer = {
  name: 'impactAnswer',
  schema: {
    description: 'What difference something made to a person, when they were asked, and their own words.',
    type: 'object',
    required: ['value', 'words', 'round'],
    additionalProperties: false,
    properties: {
      value: { description: 'The choice. `not-sure` counts as an answer.', enum: ['better', 'same', 'worse', 'not-sure', 'not-about-me'] },
      words: { description: 'The words of the choice, exactly as shown.', type: 'string' },
      round: { description: 'When the person was asked: at once, after about 3 months, or after about a year.', enum: ['now', '3-months', 'year'] },
      more: { description: "The person's own words, exactly as written.", type: 'string' },
    },
  },
};
