/** What it sends as `answer`, for receivers: its part of `answer.schema.json`. */
export const answer = {
  name: 'ideaAnswer',
  schema: {
    description: 'A person needs what the idea asks for, too. `question` of the envelope is the idea.',
    type: 'object',
    required: ['value', 'words'],
    additionalProperties: false,
    properties: {
      value: { const: 'me-too' },
      words: { description: 'The words of the button, exactly as shown.', type: 'string' },
    },
  },
};
