/** Made by `scripts/cdn.ts` from the folders of `src/components` and `src/language`. */
declare module 'tools' {
  /** The file of each tool, beside `kit.js` in the folder `kit`, by tag name. */
  export const tools: Record<string, string>;
  /** The file of each language beside English, by its tag. */
  export const languages: Record<string, string>;
  /** The file that every tool imports. */
  export const runtime: string;
}
