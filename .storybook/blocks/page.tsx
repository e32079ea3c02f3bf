import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { PropsWithChildren } from 'react';
import { AfterGuidance } from './component-page';
import { OnThisPage } from './on-this-page';
import { siteTheme } from './theme';

/** Name of the component that a page is about; nothing on pages of their own. */
function componentOn(context: DocsContainerProps['context']): string | undefined {
  try {
    const { preparedMeta } = context.resolveOf('meta', ['meta']) as { preparedMeta: { component?: string } };
    return preparedMeta.component?.replace(/^co-/, '');
  } catch {
    return undefined;
  }
}

/** Every page of the site: one main landmark. After the guidance of a component comes what is made from its folder. */
export function Page({ children, context }: PropsWithChildren<DocsContainerProps>) {
  const component = componentOn(context);
  return (
    <DocsContainer context={context} theme={siteTheme()}>
      {/* Storybook’s own looks of words end here: `docs.css` has ours. */}
      <main className="sb-unstyled co-page">
        {component && <OnThisPage />}
        {children}
        {component && <AfterGuidance component={component} />}
      </main>
    </DocsContainer>
  );
}
