const text = { type: 'string' };

/** What it sends as `answer`, for receivers: its part of `answer.schema.json`. */
export const answer = {
  name: 'ownStatementsAnswer',
  schema: {
    description:
      'The I statements that a person wrote, in the order in which they began them. They are the person’s own: show them as theirs, and do not change them.',
    type: 'object',
    required: ['statements'],
    properties: {
      statements: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['text'],
          properties: {
            text: { description: 'The words of the person, exactly as written.', type: 'string', pattern: '\\S' },
            picture: {
              description: 'The picture that the person picked; left out if they picked none.',
              type: 'object',
              required: ['name', 'words'],
              properties: {
                name: { ...text, description: 'Its name among the pictures of the kit.' },
                words: { ...text, description: 'The words next to it, exactly as shown.' },
              },
            },
            now: {
              description: 'How true it is for the person now, as a single card sends it; left out if they did not say.',
              $ref: '#/$defs/statementAnswer',
            },
          },
        },
      },
    },
  },
};
