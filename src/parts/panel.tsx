import { h, type FunctionalComponent, type VNode } from '@stencil/core';
import { Picture } from './picture';
import type { Drawing } from './pictures';

interface PanelProps {
  /** The kit's own picture. Left out, the page's own stands there, from the slot `picture`. */
  readonly drawing?: Drawing;
  readonly title: string | VNode;
}

/** A screen that follows a question: a picture, a title that takes the focus, and what comes next. */
export const Panel: FunctionalComponent<PanelProps> = ({ drawing, title }, children) => (
  <div class="panel">
    {drawing ? (
      <span class="picture">
        <Picture drawing={drawing} />
      </span>
    ) : (
      <slot name="picture" />
    )}
    <div class="title" id="title" tabindex="-1">
      {title}
    </div>
    {children}
  </div>
);
