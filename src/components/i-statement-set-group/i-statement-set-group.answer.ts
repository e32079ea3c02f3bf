const text = { type: 'string' };

/** What it sends as `answer`, for receivers: its part of `answer.schema.json`. */
export const answer = {
  name: 'countedSetAnswer',
  schema: {
    description: 'Hands that were counted in a room. They are not the answers of one person.',
    type: 'object',
    required: ['counts', 'gathered'],
    properties: {
      counts: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['question', 'counts'],
          properties: {
            question: {
              description: 'The statement as the room saw it.',
              type: 'object',
              required: ['text', 'register'],
              properties: { id: text, version: text, text, register: { enum: ['standard', 'easy'] } },
            },
            counts: {
              description: 'Every choice, in the order shown.',
              type: 'array',
              minItems: 2,
              items: {
                type: 'object',
                required: ['value', 'words', 'count'],
                properties: { value: text, words: text, count: { type: 'integer', minimum: 0 } },
              },
            },
            said: { description: 'What people said, without names, as it was written down.', type: 'string' },
          },
        },
      },
      gathered: {
        description: 'How it was gathered: by hands, in a room with so many people, and by whom. There can be more hands than people.',
        type: 'object',
        required: ['by', 'people', 'countedBy'],
        properties: { by: { const: 'hands' }, people: { type: 'integer', minimum: 0 }, countedBy: text },
      },
    },
  },
};
