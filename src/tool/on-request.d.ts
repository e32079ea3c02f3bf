/**
 * Code that a tool loads only when a person uses it. The builds say where it is: docs/decisions/0028. Its types are not those of its source, because the names of its
 * members stay as they are in every build.
 */
declare module 'on-request/easy-words' {
  export const checkEasyWords: unknown;
}
