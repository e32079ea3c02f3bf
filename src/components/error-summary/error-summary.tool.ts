import type { Facts } from '../../facts/facts';
import { notPlaced } from '../../language/en/editors/tool-words';

export const facts: Facts = { kind: 'part', purpose: 'form parts', synonyms: ['validation', 'wrong', 'put right'], placing: notPlaced.ofForm };
