/** Made by `scripts/site-vite.ts` from the folders of the components and from the build. */
declare module 'virtual:site-facts' {
  const facts: unknown;
  export default facts;
}
declare module 'virtual:site-pages' {
  const pages: unknown;
  export default pages;
}
/** Markdown as a component of React. */
declare module '*.md' {
  const Content: import('react').ComponentType<{ readonly components: object }>;
  export default Content;
}
