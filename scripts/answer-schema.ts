/** What tests hold an envelope and a consent receipt to: the published schemas. */
import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';

const read = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const formats = {
  'uuid': isUuid,
  'date-time': (text: string) => new Date(text).toISOString() === text,
  'date': isDay,
  'uri': (text: string) => URL.canParse(text),
};

/** Whether something is an envelope, by `answer.schema.json`. */
export const fitsSchema = new Ajv2020({ strictRequired: true, formats }).compile(read('src/answers/answer.schema.json'));

/** Whether something is a consent receipt, by `consent-receipt.schema.json`. */
export const isReceipt = new Ajv2020({ formats }).compile(read('src/consent/receipt.schema.json'));
