/**
 * JSON of plain data. Old libraries, such as Prototype.js 1.6, give arrays and other builtins their own `toJSON`, which would replace them with text.
 * Half an emoji, which a cut text can end with, becomes U+FFFD, because many servers cannot read JSON with one; old browsers leave that to the server.
 */
export const toJson = (data: unknown, space?: number): string =>
  JSON.stringify(
    data,
    function (this: Readonly<Record<string, unknown>>, key: string): unknown {
      const value = this[key] as string & { readonly toWellFormed?: () => string };
      return typeof value === 'string' ? (value.toWellFormed?.() ?? value) : value;
    },
    space,
  );
