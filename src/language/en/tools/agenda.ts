import type { Review } from '../../messages';
import type { AgendaMessages } from '../../tools/agenda';
import type { InRegisters } from '../../words';
import { parts } from '../standard';

/** English words of an agenda. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<AgendaMessages, 'lang'> = {
  tell: 'You hear about this',
  talk: 'We talk about this',
  decide: 'We decide this together',
  by: 'Brought by',
  late: 'This came late.',
  askRoom: 'The people in the room decide if there is time for it.',
  outcome: 'What became of this',
  empty: 'There is nothing on the agenda yet.',
  zone: 'All times are in {zone}.',
  canAdd: 'You can add something until {day}, {time}.',
  add: 'Add something to the agenda',
  tooLate: 'The time to add something has passed.\nYou can still ask at the meeting. The people in the room decide if there is time for it.',
  calendar: 'Put this meeting in my calendar',
  calendarSaved: 'Look for “meeting” in your downloads.\nOpen it to add the meeting to your calendar.',
  calendarFile: 'meeting',
};

/** What differs in easy words. */
export const easy: typeof standard = {
  ...standard,
  late: 'This is new.',
  askRoom: 'We ask everyone in the room.\nIs there time to talk about it?',
  outcome: 'What happened next',
  empty: 'Nothing is here yet.',
  canAdd: 'You can add something to talk about.\nDo it before {day}, {time}.',
  add: 'Add something to talk about',
  tooLate: 'You cannot add something here any more.\nYou can ask at the meeting.\nEveryone in the room decides.',
  calendarSaved: 'Look for “meeting” in your downloads.\nOpen it.\nThen the meeting is in your calendar.',
};

export const words: InRegisters<AgendaMessages> = {
  tool: 'agenda',
  standard: { lang: parts.lang, ...standard },
  easy: { lang: parts.lang, ...easy },
};
