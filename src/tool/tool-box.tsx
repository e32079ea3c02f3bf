import { h, type FunctionalComponent } from '@stencil/core';
import { langOfPart } from '../language/nearest';
import type { Register, SendingMessages } from '../language/messages';
import { Live } from '../parts/live';
import { lookOf, type Theme } from '../parts/theme';
import { isWebAddress } from '../sending/address';

/** A tool as its box sees it. */
interface BoxedTool {
  readonly host: Element;
  readonly register: Register;
  readonly theme?: Theme;
  readonly kitWords: SendingMessages;
  readonly complainHref?: string;
}

interface ToolBoxProps {
  readonly tool: BoxedTool;
  /** One more class. */
  readonly look?: string;
}

/** A link to a page of the site. It opens a new tab, and its words say so: in the same tab, what a person wrote would be lost. */
export const pageLink = (href: string | undefined, words: string): unknown =>
  href &&
  isWebAddress(href) && (
    <p class="hint link">
      <a href={href} target="_blank">
        {words}
      </a>
    </p>
  );

/**
 * The box around a tool, with its theme and language, how to complain about what is done with an answer and the page's own help (`<co-help>`) on every screen,
 * and its one live region, which stays while everything else changes.
 */
export const ToolBox: FunctionalComponent<ToolBoxProps> = ({ tool: { host, register, theme, kitWords, complainHref }, look = '' }, children) => (
  <div class={`tool ${lookOf(host, register, theme)}${look}`} part="tool" lang={langOfPart(host, kitWords.lang)}>
    {children}
    {pageLink(complainHref, kitWords.complain)}
    <slot name="help" />
    <Live />
  </div>
);
