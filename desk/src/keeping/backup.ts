import type { Desk } from '../desk.ts';

export async function backUp(desk: Desk): Promise<void> {
  desk.report('backup.missing');
}
