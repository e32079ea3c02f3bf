const text = { type: 'string' };

/** What it sends as `answer`, for receivers: its part of `answer.schema.json`. */
export const answer = {
  name: 'statementSetAnswer',
  schema: {
    description: 'What a person answered to a set of statements, in the order in which they were asked. Those that they did not come to are left out.',
    type: 'object',
    required: ['answers'],
    properties: {
      answers: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['question'],
          properties: {
            question: {
              description: 'The statement as the person saw it.',
              type: 'object',
              required: ['text', 'register'],
              properties: { id: text, version: text, text, register: { enum: ['standard', 'easy'] } },
            },
            answer: { description: 'As a single card sends it: statementAnswer.', $ref: '#/$defs/statementAnswer' },
            skipped: { description: 'Set when the person skipped the statement. Then `answer` is left out.', const: true },
          },
          oneOf: ['answer', 'skipped'].map((name) => ({ required: [name], properties: { [name]: {} } })),
        },
      },
      gathered: {
        description: 'How the answers were gathered. Left out if the person answered on a screen.',
        type: 'object',
        required: ['by', 'sheet'],
        properties: { by: { const: 'paper' }, sheet: { description: 'The number on the sheet, as it was typed.', type: 'string' } },
      },
    },
  },
};
