/** Made by `scripts/builder.ts`: every element of the build. */
declare module 'elements';
/** Made by `scripts/builder.ts`: every language beside English. */
declare module 'languages';
