import { contactWarningWords as words } from '../../language/en/editors/warnings';
import { contactsIn } from '../contacts';
import { fix, look, type Warning } from './warning';

/** What an editor should look at before they publish contacts for help. `kinds` are those that a contact can have. */
export function contactWarnings(field: string, lines: string, kinds: readonly string[]): Warning[] {
  const contacts = contactsIn(lines);
  if (contacts.length === 0) return [];
  const wrong = contacts.find(({ kind }) => !kinds.includes(kind));
  const others = contacts.findIndex(({ kind }) => kind !== 'urgent');
  const isUrgentBelow = others >= 0 && contacts.findLastIndex(({ kind }) => kind === 'urgent') > others;
  return [
    ...(wrong ? [fix(field, words.noSuchKind(wrong.kind, kinds))] : []),
    ...(contacts.some(({ name, ways }) => !name || ways.length === 0) ? [fix(field, words.incomplete)] : []),
    ...(isUrgentBelow ? [fix(field, words.urgentFirst)] : []),
    ...(contacts.some(({ hours }) => !hours) ? [look(field, words.noHours)] : []),
    ...(contacts.some(({ kind }) => kind === 'safeguarding') ? [] : [look(field, words.noSafeguarding)]),
    ...(contacts.every(({ ways }) => ways.every((way) => !/[@:]/.test(way))) ? [look(field, words.onlyTelephone)] : []),
  ];
}
