/** The words of `npx coproduction-kit feed`. */
export const feedCommandWords = {
  help: `Checks a feed: a JSON file with your replies to people. Pages of your site load it (src="/together/feed.json").

  coproduction-kit feed check FILE

It checks by the same rules as a page, and says which item is wrong, and what to write. It does not change the file.

  --help    shows this

The exit code is 0 if pages can use the feed (there may be advice), 1 if you must put something right first, 2 if the file cannot be read.
`,
  forHelp: 'For help: coproduction-kit feed --help',
  whichFile: 'Which file? Name it after “feed check”: coproduction-kit feed check feed.json.',
  oneFile: 'Please give one file at a time.',
  noAction: (action: string): string => `There is no “feed ${action}”. Use: coproduction-kit feed check FILE.`,
  tooLarge: (bytes: number, most: number): string => `The feed has ${bytes} bytes. A page loads ${most} at most: make two feeds.`,
  /** `items[2].because` as people count: `item 3 (bus-1), because:`. */
  place: (count: number, id: string, field: string): string => `item ${count}${id ? ` (${id})` : ''}${field ? `, ${field}` : ''}:`,
  toPutRight: (count: number): string => (count === 1 ? '1 thing to put right.' : `${count} things to put right.`),
  checked: (count: number): string => (count === 1 ? 'Pages can use this feed. It has 1 item.' : `Pages can use this feed. It has ${count} items.`),
  unknownField: 'is not part of a feed, so pages do not use it.',
  unknownKind: (kind: string, kinds: string): string =>
    `“${kind}” is not a kind that this version of the kit knows, so pages leave the item out. It knows: ${kinds}.`,
  nobody: 'names nobody. People answer to people: write the name of the person who says this.',
  /** The day to look again has passed. */
  passed: (day: string): string => `You said that you would look at this again on ${day}. Write what you found, and a new day.`,
  empty: 'has no items yet. Pages say that there is nothing here yet.',
  /** What to write in a field of an item that lacks it, by its name. */
  missing: {
    kind: 'Write what it is: promise or idea.',
    id: 'Write a name that no other item has: bus-1.',
    state: 'Write will, doing, done or cannot.',
    said: 'Write what people said, in one sentence. An idea is in the words of the person.',
    answer: 'Write what you do about it, or that you cannot.',
    because: 'Write why you cannot do it, in one or two sentences.',
    by: 'Write the name of the person who says this.',
    role: 'Write what this person does: Head of transport.',
    date: 'Write the day on which they said it: 2026-11-30.',
  } as Readonly<Record<string, string>>,
};
