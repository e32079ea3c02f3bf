/** Made by `main.ts`; `facts.ts` gives it its type. */
declare module 'virtual:site-facts' {
  const facts: unknown;
  export default facts;
}
