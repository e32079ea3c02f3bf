import { Markdown as StorybookMarkdown } from '@storybook/addon-docs/blocks';
import { elements } from './elements-of-pages';

/** Markdown from elsewhere in the repository, with the looks of the site’s own pages. */
export const Markdown = ({ children }: { readonly children: string }) => <StorybookMarkdown options={{ overrides: elements }}>{children}</StorybookMarkdown>;
