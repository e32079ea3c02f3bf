import { h, type FunctionalComponent, type VNode } from '@stencil/core';
import { Picture } from './picture';
import type { Drawing } from './pictures';

interface PanelProps {
  /** The kit's own picture. If left out, the page's own picture is there, from the slot `picture`. */
  readonly drawing?: Drawing;
  readonly title: string | VNode;
  /** Makes the title a heading of this level. Left out, the heading is the page's own, inside the title. */
  readonly level?: number;
}

/** A screen that follows a question: a picture, a title that takes the focus, and what comes next. */
export const Panel: FunctionalComponent<PanelProps> = ({ drawing, title, level }, children) => {
  const Title = level ? `h${level}` : 'div';
  return (
    <div class="panel">
      {drawing ? (
        <span class="picture">
          <Picture drawing={drawing} />
        </span>
      ) : (
        <slot name="picture" />
      )}
      <Title class="title" id="title" tabindex="-1">
        {title}
      </Title>
      {children}
    </div>
  );
};
