import { addPageStyles } from '../../parts/page-styles';

const set = 'co-i-statement-set[mode=print]';

/**
 * Only the sheets go on paper: the site’s header would take a part of each first page. The boxes of the page around the set must not cut a sheet, so they let go of
 * their layout while the page is printed.
 */
const rules = `@media print{
body:has(${set}) :not(:has(${set}),${set},${set} *){display:none!important}
:has(${set}){display:block!important;position:static!important;float:none!important;inline-size:auto!important;max-inline-size:none!important;block-size:auto!important;min-block-size:0!important;max-block-size:none!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;background:none!important}
}`;

let isDone = false;

/** Tells the page, once. Nothing changes on a page without such a set. */
export function printOnlySheets(): void {
  if (isDone) return;
  isDone = true;
  addPageStyles(rules);
}
