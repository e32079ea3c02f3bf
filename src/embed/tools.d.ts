/** Made by `scripts/cdn.ts` from the folders of `src/components`. */
declare module 'tools' {
  /** How to load each tool, by tag name. */
  export const tools: Record<string, () => Promise<unknown>>;
}
