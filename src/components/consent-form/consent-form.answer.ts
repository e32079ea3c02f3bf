/** What it sends as `answer`, for receivers: its part of `answer.schema.json`. */
export const answer = {
  name: 'consentAnswer',
  schema: {
    description: 'What a person did with a consent. Without a record only the code is known: the organisation has the rest.',
    type: 'object',
    required: ['event', 'code'],
    additionalProperties: false,
    properties: {
      event: { enum: ['given', 'refused', 'changed', 'paused', 'resumed', 'withdrawn', 'confirmed'] },
      state: { enum: ['given', 'partly-given', 'refused', 'paused', 'withdrawn'] },
      code: { description: 'With it the person can change their mind.', type: 'string', pattern: '^\\w{4}-\\w{4}-\\w{4}$' },
      record: { description: 'The whole consent: consent-receipt.schema.json.', type: 'object' },
      takeOut: { description: 'What the person wants taken out, in their own words.', type: 'string' },
      delete: { description: 'The person wants everything deleted.', const: true },
    },
  },
};
