/** Made by `scripts/cdn.ts` from the folders of `src/components` and `src/language`. */
declare module 'tools' {
  /** The tags of all tools, with spaces between: `co-button co-choices`. Those with words of their own come first. */
  export const tools: string;
  /** How many tools have words of their own. */
  export const speaking: number;
  /** What is beside `kit.js` in the folder `kit`, without an ending: a folder of each language beside English, that of the tools, and two files. */
  export const others: string;
  /** Version of the kit. */
  export const version: string;
}
