/** Where a build is written: `dist` is packed. What is watched is built into a folder of its own (`scripts/start.ts`), so that it is never packed. */
export const dist = process.env.KIT_DIST ?? 'dist';
