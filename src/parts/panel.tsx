import { h, type FunctionalComponent } from '@stencil/core';
import { Picture } from './picture';
import type { Drawing } from './pictures';

interface PanelProps {
  readonly drawing: Drawing;
  readonly title: string;
}

/** A screen that follows a question: a picture, a title that takes the focus, and what comes next. */
export const Panel: FunctionalComponent<PanelProps> = ({ drawing, title }, children) => (
  <div class="panel">
    <span class="picture">
      <Picture drawing={drawing} />
    </span>
    <p class="title" id="title" tabindex="-1">
      {title}
    </p>
    {children}
  </div>
);
