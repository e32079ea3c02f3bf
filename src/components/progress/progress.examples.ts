import type { Examples } from '../../examples';

export const examples: Examples = {
  'default': { html: '<co-progress step="2" total="5"></co-progress>' },
  'the first step': { html: '<co-progress step="1" total="3"></co-progress>' },
  'the last step': { html: '<co-progress step="4" total="4"></co-progress>' },
  'many steps': { full: true, html: '<co-progress step="9" total="24"></co-progress>' },
  'words of the page': { html: '<co-progress step="2" total="5">Question 2 of 5</co-progress>' },
  'easy words': { html: '<co-progress step="2" total="3" words="easy"></co-progress>' },
};
