import type { PartMessages } from '../messages';

/** The words of an agenda, and of what is on it. */
export interface AgendaMessages extends Pick<PartMessages, 'lang'> {
  // What the people in the room do with an item.
  readonly tell: string;
  readonly talk: string;
  readonly decide: string;
  /** Before the name of the person who brings an item. */
  readonly by: string;
  /** Below an item that came after the last moment to add one. */
  readonly late: string;
  /** After it, until it says what became of it. */
  readonly askRoom: string;
  /** Above what became of an item. */
  readonly outcome: string;
  /** While nothing is on it. */
  readonly empty: string;
  /** For people whose clocks show another time; `{zone}` is replaced: “United Kingdom Time”. */
  readonly zone: string;
  /** `{day}` and `{time}` are replaced. */
  readonly canAdd: string;
  /** The link to the page where people add an item. */
  readonly add: string;
  readonly tooLate: string;
  /** The button that saves a calendar file. */
  readonly calendar: string;
  /** Next to that button, once it is saved. */
  readonly calendarSaved: string;
  /** Name of the calendar file. */
  readonly calendarFile: string;
}
