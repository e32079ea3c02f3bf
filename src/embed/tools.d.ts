/** Made by `scripts/cdn.ts` from the folders of `src/components` and `src/language`. */
declare module 'tools' {
  /** The file of each tool, beside `kit.js` in the folder `kit`, without its ending, with spaces between: `co-button-5KVYR`. */
  export const tools: string;
  /** The files of the languages beside English, then that of `data-co` and links, then the one that every tool imports. */
  export const others: string;
  /** Version of the kit. */
  export const version: string;
}
