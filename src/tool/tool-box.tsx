import { h, type FunctionalComponent } from '@stencil/core';
import { langOfPart } from '../language/nearest';
import type { Register } from '../language/messages';
import { Live } from '../parts/live';
import { lookOf, type Theme } from '../parts/theme';

interface ToolBoxProps {
  readonly host: Element;
  readonly register: Register;
  readonly theme?: Theme;
  /** BCP 47 tag of the language of the tool's own words. */
  readonly lang: string;
  /** One more class. */
  readonly look?: string;
}

/**
 * The box around a tool, with its theme and language, the page's own help (`<co-help>`) on every screen, and its one live region, which stays while
 * everything else changes.
 */
export const ToolBox: FunctionalComponent<ToolBoxProps> = ({ host, register, theme, lang, look = '' }, children) => (
  <div class={`tool ${lookOf(host, register, theme)}${look}`} part="tool" lang={langOfPart(host, lang)}>
    {children}
    <slot name="help" />
    <Live />
  </div>
);
