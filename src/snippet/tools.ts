import { toolWords, type ToolWords } from '../language/en/editors/tools';
import type { Way } from './placed';

/** How the words of a field become part of a page: as they are; in a `<span>` or in paragraphs of a slot; a picture; or the two versions of easy read. */
export type Written = 'words' | 'span' | 'paragraphs' | 'picture' | 'standard' | 'easy-blocks';

/** Words that an editor types. */
export interface Wording {
  readonly label: string;
  readonly hint?: string;
  readonly written: Written;
  /** How many lines are seen at once. */
  readonly lines?: number;
  /** They are easy words: they are checked as such. */
  readonly isEasy?: boolean;
}

/** A tool as an editor knows it. What is not said here comes from the custom elements manifest. */
export interface Tool {
  readonly title: string;
  /** The words between its tags: the name of the field. */
  readonly content?: string;
  /** Words by the name of the field: that of its slot, or of `content`. */
  readonly wordings: Readonly<Record<string, Wording>>;
  /** What is asked first, in this order. Everything else is under “More settings”. */
  readonly first: readonly string[];
  /** What no editor sets: script does, or it is only for a moment. */
  readonly left?: readonly string[];
  /** Ways that make no sense for it, with the reason and what to do. */
  readonly refused?: Partial<Record<Way, string>>;
  /** What the fields hold at the start. */
  readonly example: Readonly<Record<string, string>>;
}

type ToolName = keyof typeof toolWords;
type Field<Name extends ToolName> = Extract<keyof (typeof toolWords)[Name]['wordings'], string>;

/** A tool without what an editor reads of it. */
interface Shape<Name extends string = string> extends Pick<Tool, 'content' | 'first' | 'left'> {
  readonly wordings: Readonly<Record<Name, Omit<Wording, 'label' | 'hint'>>>;
}

const span = { written: 'span' } as const;
const lines = { written: 'paragraphs', lines: 2 } as const;
const body = { written: 'paragraphs', lines: 4 } as const;
const picture = { written: 'picture' } as const;

/** A part of a consent form, in two versions. */
const told = { written: 'paragraphs', lines: 3 } as const;
const easyTold = { ...told, isEasy: true } as const;

/** Each field has its words in `toolWords`, and each of those its field here. */
const shapes: { readonly [Name in ToolName]: Shape<Field<Name>> } = {
  'i-statement': {
    content: 'statement',
    wordings: {
      'statement': { written: 'words', lines: 2 },
      'easy': { ...span, lines: 2, isEasy: true },
      'topic': span,
      'picture': picture,
      'next': lines,
      'contact': lines,
      'for-someone': { ...span, lines: 2 },
    },
    first: ['statement', 'easy', 'picture', 'next', 'contact', 'name', 'action'],
    left: ['value', 'more-text', 'disabled', 'required'],
  },
  'consent-form': {
    wordings: {
      'title': span,
      'easy-title': { ...span, isEasy: true },
      'what-happens': told,
      'easy-what-happens': easyTold,
      'why': told,
      'easy-why': easyTold,
      'good': told,
      'easy-good': easyTold,
      'not-good': told,
      'easy-not-good': easyTold,
      'cannot-undo': told,
      'easy-cannot-undo': easyTold,
      'next': lines,
      'contact': lines,
    },
    first: ['organisation', 'contact-email', 'contact-phone', 'contact-address', 'privacy-href', 'keep-until', 'text-version', 'name', 'action'],
    left: ['record', 'mode', 'principal-id', 'encoding'],
  },
  'reading-bar': { wordings: {}, first: ['remember', 'without'] },
  'easy-read': {
    wordings: {
      heading: { written: 'words' },
      standard: { written: 'standard', lines: 4 },
      easy: { written: 'easy-blocks', lines: 4, isEasy: true },
    },
    first: ['heading', 'standard', 'easy', 'request-href', 'checked-by', 'checked-on'],
  },
  'easy-block': { content: 'content', wordings: { content: { written: 'words', lines: 2, isEasy: true } }, first: ['content', 'picture'] },
  'listen': { wordings: {}, first: ['for', 'page'] },
  'notice': { content: 'content', wordings: { title: span, content: body }, first: ['title', 'content', 'kind'] },
  'panel': { content: 'content', wordings: { title: span, picture, content: body }, first: ['title', 'content', 'picture'] },
  'details': { content: 'content', wordings: { summary: span, content: body }, first: ['summary', 'content'] },
};

/** A tool with its words. */
function worded(name: ToolName): Tool {
  const { wordings, ...shape }: Shape = shapes[name];
  const words: ToolWords = toolWords[name];
  return {
    ...shape,
    ...words,
    wordings: Object.fromEntries(Object.entries(wordings).map(([field, wording]) => [field, { ...words.wordings[field], ...wording } as Wording])),
  };
}

/** Every other element that an editor can place is offered, too, with the words of its manifest. */
export const tools: Readonly<Record<string, Tool>> = Object.fromEntries((Object.keys(shapes) as ToolName[]).map((name) => [name, worded(name)]));
