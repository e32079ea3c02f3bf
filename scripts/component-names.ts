/** How the folder of a component is called elsewhere. */

/** `i-statement` as people say it: “I statement”. */
export const titleOf = (component: string): string =>
  component
    .replace(/^i-/, 'I ')
    .replaceAll('-', ' ')
    .replace(/^\w/, (letter) => letter.toUpperCase());

/** `help-card` as a class is called: `HelpCard`. A tag, `co-help-card`, is `CoHelpCard`. */
export const classNameOf = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
