/** What an editor should look at before they publish details. */
import { warnings } from '../../language/en/editors/tools/details';
import type { Placed } from '../../snippet/placed';
import { fix, type Warning } from '../../snippet/warnings/warning';

export const warningsOf = ({ values }: Placed): Warning[] => (values.summary?.trim() ? [] : [fix('summary', warnings.noSummary)]);
