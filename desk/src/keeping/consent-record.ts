import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../../dist/consent-receipt.schema.json' with { type: 'json' };
import type { ConsentRecord } from '../kit.ts';

/** A form of a later kit can send more: what the schema does not know is ignored, and kept. */
const openSchema = JSON.parse(JSON.stringify(schema), (key, value: unknown) => (key === 'additionalProperties' ? undefined : value)) as typeof schema;

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const formats = { 'date': isDay, 'date-time': (text: string) => !Number.isNaN(Date.parse(text)), 'uri': true, 'uuid': true } as const;
const isRecord = new Ajv2020({ strict: false, formats }).compile<ConsentRecord>(openSchema);

/** The record in an answer of a consent form. It comes from a browser: one that has not the parts of a record counts as none, since nothing of it can be shown. */
export function recordIn(answer: object | undefined): ConsentRecord | undefined {
  const record = (answer as { readonly record?: unknown } | undefined)?.record;
  return isRecord(record) ? record : undefined;
}
