/** What an editor should look at before they publish a part of a page in two versions. */
import { warnings as warningWords } from '../../language/en/editors/tools/easy-read';
import type { Placed } from '../../snippet/placed';
import { fix, look, type Warning } from '../../snippet/warnings/warning';

export function warningsOf({ values }: Placed): Warning[] {
  const [checkedBy, checkedOn] = [values['checked-by']?.trim(), values['checked-on']?.trim()];
  return [
    ...(values.standard?.trim() ? [] : [fix('standard', warningWords.noStandardWords)]),
    ...(values.heading?.trim() ? [] : [look('heading', warningWords.noHeading)]),
    ...(values.easy?.trim() || values['request-href']?.trim() ? [] : [look('request-href', warningWords.noRequest)]),
    ...(checkedBy && !checkedOn ? [look('checked-on', warningWords.noCheckedOn)] : []),
    ...(checkedOn && !checkedBy ? [look('checked-by', warningWords.noCheckedBy)] : []),
  ];
}
