import { h, type FunctionalComponent, type VNode } from '@stencil/core';
import { Picture } from './picture';
import type { Drawing } from './pictures';

interface NoticeProps {
  /** Id of what takes the focus: the title, or the words where there is none. */
  readonly id: string;
  /** The kit's own picture. Left out, the page's own stands there, from the slot `picture`. */
  readonly drawing?: Drawing;
  readonly title?: string | VNode;
}

/** Something to know: a picture, a title that can take the focus, and the words. */
export const Notice: FunctionalComponent<NoticeProps> = ({ id, drawing, title }, children) => (
  <div class="notice" key={id}>
    {drawing ? <Picture drawing={drawing} /> : <slot name="picture" />}
    <div id={title ? undefined : id} tabindex={title ? undefined : '-1'}>
      {title && (
        <div class="title" id={id} tabindex="-1">
          {title}
        </div>
      )}
      {children}
    </div>
  </div>
);
