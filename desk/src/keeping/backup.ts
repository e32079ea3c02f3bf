import type { Desk } from '../desk.ts';

export async function backUp(_desk: Desk): Promise<void> {
  // Not written yet.
}
