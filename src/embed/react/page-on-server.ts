'use client';

/** What the server's rendering has to know of the page around a tool; in the browser each element sees it for itself. */
import { createContext, createElement, type ReactNode } from 'react';

export interface Page {
  /** Language of the page: `cy`. */
  readonly lang?: string;
  /** The nonce of the page's content security policy, for the styles of the tools. */
  readonly nonce?: string;
  /** How the page is read, as in `data-co-reading`: `easy pictures`. */
  readonly reading?: string;
  /** Theme of the page, as in `data-co-theme`: `dark calm`. */
  readonly theme?: string;
}

export const pageContext = createContext<Page>({});

/** Put it once around the page, or around the tools in it. */
export const PageOnServer = ({ children, ...page }: Page & { readonly children?: ReactNode }): ReactNode =>
  createElement(pageContext.Provider, { value: page }, children);
