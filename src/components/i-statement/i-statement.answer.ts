/** What it sends as `answer`, for receivers: its part of `answer.schema.json`. */
export const answer = {
  name: 'statementAnswer',
  schema: {
    description: "A choice, the person's own words, or both.",
    type: 'object',
    additionalProperties: false,
    properties: {
      value: { description: 'The value of the choice.', type: 'string' },
      words: { description: 'The words of the choice, exactly as shown.', type: 'string' },
      more: { description: "The person's own words, exactly as written.", type: 'string' },
    },
    dependentRequired: { value: ['words'], words: ['value'] },
  },
};
