const text = { type: 'string' };

/** What it sends as `answer`, for receivers: its part of `answer.schema.json`. */
export const answer = {
  name: 'commentAnswer',
  schema: {
    description: 'What a person said in their own words, and what may be done with it.',
    type: 'object',
    additionalProperties: false,
    properties: {
      more: { ...text, description: "The person's own words, exactly as written." },
      recording: {
        description: 'What the person said aloud. The sound is the part `recording` of the request.',
        type: 'object',
        required: ['type', 'seconds', 'bytes', 'sha256'],
        properties: {
          type: { ...text, description: 'The media type: audio/webm;codecs=opus.' },
          seconds: { type: 'integer' },
          bytes: { type: 'integer' },
          sha256: { ...text, description: 'SHA-256 of the sound, in hexadecimal digits.' },
        },
      },
      publish: { description: 'Whether it may be published. Left out: it may not.', enum: ['yes', 'no'] },
      shownName: { ...text, description: 'The name to publish it under. Left out: no name.' },
      takeBackCode: { ...text, description: 'With this code, the person takes back what was published.' },
      reply: {
        description: 'Whether the person wants a reply. no-safe-way: they do, but what they gave is not safe, so it was not sent.',
        enum: ['yes', 'no', 'no-safe-way'],
      },
      contact: { ...text, description: 'Where to reply to. The person said that it is safe.' },
    },
    dependentRequired: { shownName: ['publish'], takeBackCode: ['publish'], contact: ['reply'] },
  },
};
