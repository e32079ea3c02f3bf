/** What tests hold an envelope to: the published schema. */
import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';

const schema = JSON.parse(readFileSync('src/answers/answer.schema.json', 'utf8')) as object;

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);

/** Whether something is an envelope, by `answer.schema.json`. */
export const fitsSchema = new Ajv2020({
  strictRequired: true,
  formats: { 'uuid': isUuid, 'date-time': (text: string) => new Date(text).toISOString() === text },
}).compile(schema);
