import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { PropsWithChildren } from 'react';

/** Every page of documentation, with one main landmark, and links that are told from the words around them by more than colour. */
export function Page({ children, context }: PropsWithChildren<DocsContainerProps>) {
  return (
    <DocsContainer context={context}>
      <main>{children}</main>
    </DocsContainer>
  );
}
