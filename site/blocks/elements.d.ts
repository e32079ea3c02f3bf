import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** The elements of the kit as these pages write them in JSX: with attributes, as HTML. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'co-i-statement': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { readonly name: string; readonly value?: string };
      'co-picture': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { readonly name: string };
    }
  }
}
