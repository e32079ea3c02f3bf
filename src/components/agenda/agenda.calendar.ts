/** A calendar file with one meeting: iCalendar, RFC 5545. */

export interface Meeting {
  /** The same for the same meeting, whatever changes of it. */
  readonly id: string;
  readonly start: Date;
  readonly end: Date;
  readonly title: string;
  readonly where: string;
  /** The page that has the agenda. */
  readonly address: string;
}

/** A moment in UTC (3.3.5, form 2): each calendar shows it in the time of the place where a person is. Some join from another country. */
const stamp = (moment: Date): string => moment.toJSON().replace(/[-:]|\.\d+/g, '');

/** 3.3.11: what would end a value. Line breaks are words of it; other controls may not be in a file. */
const escape = (text: string): string =>
  text
    .trim()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\s*[\r\n]\s*/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** 3.1: a line has 75 octets at most, and goes on after a break and a space. No character is cut. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A short name for a text (FNV-1a): some calendars refuse long ones, or ones that are not ASCII. */
function shortOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const octet of new TextEncoder().encode(text)) hash = Math.imul(hash ^ octet, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The file. The same meeting has the same `UID`, so that saving it again changes it, and does not add a second one. */
export function calendarOf({ id, start, end, title, where, address }: Meeting, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//coproduction-kit//agenda//EN',
    'BEGIN:VEVENT',
    `UID:agenda-${shortOf(`${id} ${address}`)}@${new URL(address).host}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escape(title)}`,
    ...(where.trim() ? [`LOCATION:${escape(where)}`] : []),
    `URL:${address}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
