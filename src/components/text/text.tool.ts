import type { Facts } from '../../facts/facts';
import { notPlaced } from '../../language/en/editors/tool-words';

export const facts: Facts = { kind: 'part', placing: notPlaced.ofForm, isBlock: true };
