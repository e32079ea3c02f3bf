import type * as english from '../../en/tools/agenda';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';

/** Welsh words of an agenda. Who has checked them, by register: nobody yet. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  tell: 'Rydych chi’n clywed am hyn',
  talk: 'Rydym ni’n siarad am hyn',
  decide: 'Rydym ni’n penderfynu hyn gyda’n gilydd',
  by: 'Cyflwynir gan',
  late: 'Daeth hyn yn hwyr.',
  askRoom: 'Mae’r bobl yn yr ystafell yn penderfynu a oes amser.',
  outcome: 'Beth ddigwyddodd i hyn',
  empty: 'Does dim byd ar yr agenda eto.',
  zone: 'Mae pob amser yn ôl: {zone}.',
  canAdd: 'Gallwch chi ychwanegu rhywbeth tan {day}, {time}.',
  add: 'Ychwanegu rhywbeth at yr agenda',
  tooLate: 'Mae’r amser i ychwanegu rhywbeth wedi mynd heibio.\nGallwch chi ofyn yn y cyfarfod o hyd. Mae’r bobl yn yr ystafell yn penderfynu a oes amser.',
  calendar: 'Rhoi’r cyfarfod yn fy nghalendr',
  calendarSaved: 'Chwiliwch am “cyfarfod” yn eich lawrlwythiadau.\nAgorwch hi i ychwanegu’r cyfarfod at eich calendr.',
  calendarFile: 'cyfarfod',
};

export const easy: typeof english.easy = {
  ...standard,
  late: 'Mae hyn yn newydd.',
  askRoom: 'Rydym ni’n gofyn i bawb yn yr ystafell.\nOes amser i siarad am hyn?',
  outcome: 'Beth ddigwyddodd wedyn',
  empty: 'Does dim byd yma eto.',
  canAdd: 'Gallwch chi ychwanegu rhywbeth i siarad amdano.\nGwnewch hyn cyn {day}, {time}.',
  add: 'Ychwanegu rhywbeth i siarad amdano',
  tooLate: 'Allwch chi ddim ychwanegu rhywbeth yma nawr.\nGallwch chi ofyn yn y cyfarfod.\nMae pawb yn yr ystafell yn penderfynu.',
  calendarSaved: 'Chwiliwch am “cyfarfod” yn eich lawrlwythiadau.\nAgorwch hi.\nWedyn mae’r cyfarfod yn eich calendr.',
};
