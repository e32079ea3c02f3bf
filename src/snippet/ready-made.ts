import type { ReadyMade } from '../facts/facts';
import type { Placed } from './placed';
import { tools } from './tools';

/** The ready-made words that were chosen for a tool. */
export const readyMadeOf = ({ tool, set }: Pick<Placed, 'tool' | 'set'>): ReadyMade | undefined => tools[tool]?.readyMade?.find(({ id }) => id === set);
