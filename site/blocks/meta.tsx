interface MetaProps {
  /** Title of the page, and after “ · ” other words that people search it by. */
  readonly title?: string;
  /** The name of its file: `<id>.html`. */
  readonly id?: string;
}

/** What a page says about itself. It draws nothing: `scripts/site-pages.ts` reads it from the source of the page. */
export const Meta: (about: MetaProps) => null = () => null;
