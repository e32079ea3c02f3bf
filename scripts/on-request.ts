/** Code that tools load only when a person asks for it, and how it is named where it is imported. */

/** By its name in the package: the module that a script-tag file loads. */
export const onRequest: Readonly<Record<string, string>> = { 'easy-words': 'src/easy-words/check-easy-words.ts' };

const asked = /\bimport\(\s*(['"])on-request\/([\w-]+)\1\s*\)/g;

/** A compiled module, where each import of such code is replaced by what `load` gives for its name. */
export const withOnRequest = (source: string, load: (name: string) => string): string => source.replace(asked, (_, __, name: string) => load(name));

/** For npm: the module of the package, as its own file. A bundler makes a file of its own of it. */
export const fromPackage = (source: string): string => withOnRequest(source, (name) => `import('../${name}/index.js')`);
