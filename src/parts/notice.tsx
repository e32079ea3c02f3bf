import { h, type FunctionalComponent, type VNode } from '@stencil/core';
import { Picture } from './picture';
import type { Drawing } from './pictures';

interface NoticeProps {
  /** Id of what takes the focus: the title, which the words with this id and `-words` describe; or the words where there is no title. */
  readonly id: string;
  /** The kit's own picture. If left out, the page's own picture is there, from the slot `picture`. */
  readonly drawing?: Drawing;
  readonly title?: string | VNode;
  /** Makes the title a heading of this level. Left out, the heading is the page's own, inside the title. */
  readonly level?: number;
}

/** Something to know: a picture, a title that can take the focus, and the words. */
export const Notice: FunctionalComponent<NoticeProps> = ({ id, drawing, title, level }, children) => {
  const Title = level ? `h${level}` : 'div';
  return (
    <div class="notice" key={id}>
      {drawing ? <Picture drawing={drawing} /> : <slot name="picture" />}
      <div id={title ? undefined : id} tabindex={title ? undefined : '-1'}>
        {title && (
          <Title class="title" id={id} tabindex="-1" aria-describedby={`${id}-words`}>
            {title}
          </Title>
        )}
        {children}
      </div>
    </div>
  );
};
