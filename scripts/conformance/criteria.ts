/** The success criteria of WCAG 2.2, levels A and AA, and how each is checked in a tool. */

/** A check that a machine does, and that the last recorded run has results of. */
export type Check = 'heard' | 'drawn' | 'Tab key' | 'pictures' | 'sizes' | 'axe' | 'cut words' | 'second engine' | 'calm';

/** What a tool must have or do for a criterion to apply to it. */
export type Condition = 'media' | 'film' | 'asks' | 'gestures' | 'shortcuts' | 'signing in';

export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** Added in WCAG 2.2, so EN 301 549 V3.2.1 does not have it. */
  readonly isNew?: boolean;
  /** Left out: the criterion applies to every tool. */
  readonly appliesTo?: Condition;
  readonly checks: readonly Check[];
  /** What a person has to judge. Left out: the checks cover what the criterion asks of a tool. */
  readonly person?: string;
  /** The page around a tool decides. */
  readonly isOfPage?: boolean;
}

type Rest = Omit<Criterion, 'number' | 'name' | 'level' | 'checks'>;
const criterion = (level: 'A' | 'AA', number: string, name: string, checks: readonly Check[] = [], rest: Rest = {}): Criterion => ({
  number,
  name,
  level,
  checks,
  ...rest,
});
const isOfPage = true;
const isNew = true;

export const criteria: readonly Criterion[] = [
  criterion('A', '1.1.1', 'Non-text content', ['axe', 'heard', 'second engine'], { person: 'if the words for a picture say what the picture says' }),
  criterion('A', '1.2.1', 'Audio-only and video-only (prerecorded)', [], {
    appliesTo: 'media',
    person: 'if the words next to a recording say all that is in it; the editor writes them',
  }),
  criterion('A', '1.2.2', 'Captions (prerecorded)', [], { appliesTo: 'film', person: 'if the film has captions; the editor brings them' }),
  criterion('A', '1.2.3', 'Audio description or media alternative (prerecorded)', [], {
    appliesTo: 'film',
    person: 'if the words say what the film shows; the editor writes them',
  }),
  criterion('AA', '1.2.4', 'Captions (live)', [], { appliesTo: 'film', person: 'if a site uses the tool for a live film; it is not made for that' }),
  criterion('AA', '1.2.5', 'Audio description (prerecorded)', [], {
    appliesTo: 'film',
    person: 'if what a film shows is said in it; the editor brings the film',
  }),
  criterion('A', '1.3.1', 'Info and relationships', ['axe', 'heard', 'second engine'], { person: 'if headings, groups and lists are what they look like' }),
  criterion('A', '1.3.2', 'Meaningful sequence', ['drawn', 'Tab key'], { person: 'if the order makes sense when it is read aloud' }),
  criterion('A', '1.3.3', 'Sensory characteristics', [], { person: 'if the words depend on shape, place or sound' }),
  criterion('AA', '1.3.4', 'Orientation', ['cut words'], { person: 'if the tool works on a telephone in both directions' }),
  criterion('AA', '1.3.5', 'Identify input purpose', [], { appliesTo: 'asks', person: 'if fields about the person say what they are for' }),
  criterion('A', '1.4.1', 'Use of colour', ['pictures'], { person: 'if anything is told by colour alone' }),
  criterion('A', '1.4.2', 'Audio control', ['heard'], { appliesTo: 'media' }),
  criterion('AA', '1.4.3', 'Contrast (minimum)', ['axe']),
  criterion('AA', '1.4.4', 'Resize text', ['cut words']),
  criterion('AA', '1.4.5', 'Images of text', [], { person: 'if a picture has words in it' }),
  criterion('AA', '1.4.10', 'Reflow', ['axe', 'cut words']),
  criterion('AA', '1.4.11', 'Non-text contrast', ['drawn', 'pictures'], { person: 'if edges and marks have enough contrast in each theme' }),
  criterion('AA', '1.4.12', 'Text spacing', ['cut words']),
  criterion('AA', '1.4.13', 'Content on hover or focus', ['Tab key'], { person: 'if anything is shown only while the pointer is on it' }),
  criterion('A', '2.1.1', 'Keyboard', ['Tab key', 'heard'], { person: 'if everything can be done with the keyboard, and not only reached' }),
  criterion('A', '2.1.2', 'No keyboard trap', ['Tab key']),
  criterion('A', '2.1.4', 'Character key shortcuts', [], { appliesTo: 'shortcuts', person: 'if shortcuts can be turned off' }),
  criterion('A', '2.2.1', 'Timing adjustable', ['calm']),
  criterion('A', '2.2.2', 'Pause, stop, hide', ['drawn'], { person: 'if anything moves or changes by itself for more than five seconds' }),
  criterion('A', '2.3.1', 'Three flashes or below threshold', [], { person: 'if anything flashes' }),
  criterion('A', '2.4.1', 'Bypass blocks', [], { isOfPage }),
  criterion('A', '2.4.2', 'Page titled', [], { isOfPage }),
  criterion('A', '2.4.3', 'Focus order', ['Tab key', 'axe'], { person: 'if the focus goes where a person expects it after each step' }),
  criterion('A', '2.4.4', 'Link purpose (in context)', ['heard', 'axe'], { person: 'if each link says where it leads' }),
  criterion('AA', '2.4.5', 'Multiple ways', [], { isOfPage }),
  criterion('AA', '2.4.6', 'Headings and labels', ['heard', 'axe', 'second engine'], { person: 'if headings and labels say what is there' }),
  criterion('AA', '2.4.7', 'Focus visible', ['Tab key']),
  criterion('AA', '2.4.11', 'Focus not obscured (minimum)', [], { isNew, person: 'if something of the page covers what has the focus' }),
  criterion('A', '2.5.1', 'Pointer gestures', [], { appliesTo: 'gestures', person: 'if each gesture has another way' }),
  criterion('A', '2.5.2', 'Pointer cancellation', [], { person: 'if a press can be taken back before it is let go' }),
  criterion('A', '2.5.3', 'Label in name', ['axe']),
  criterion('A', '2.5.4', 'Motion actuation', [], { appliesTo: 'gestures', person: 'if each movement has another way' }),
  criterion('AA', '2.5.7', 'Dragging movements', [], { isNew, appliesTo: 'gestures', person: 'if dragging has another way' }),
  criterion('AA', '2.5.8', 'Target size (minimum)', ['sizes', 'axe'], { isNew }),
  criterion('A', '3.1.1', 'Language of page', [], { isOfPage }),
  criterion('AA', '3.1.2', 'Language of parts', ['calm'], { person: 'if words of the page in another language are marked' }),
  criterion('A', '3.2.1', 'On focus', ['Tab key']),
  criterion('A', '3.2.2', 'On input', ['calm'], { person: 'if a choice changes more than a person expects' }),
  criterion('AA', '3.2.3', 'Consistent navigation', [], { isOfPage }),
  criterion('AA', '3.2.4', 'Consistent identification', [], { person: 'if the same thing has the same name in each tool' }),
  criterion('A', '3.2.6', 'Consistent help', [], { isNew, isOfPage }),
  criterion('A', '3.3.1', 'Error identification', ['heard'], { appliesTo: 'asks', person: 'if the words of an error say what is wrong' }),
  criterion('A', '3.3.2', 'Labels or instructions', ['heard', 'axe', 'second engine'], { appliesTo: 'asks', person: 'if the instructions are enough' }),
  criterion('AA', '3.3.3', 'Error suggestion', [], { appliesTo: 'asks', person: 'if the words of an error say how to put it right' }),
  criterion('AA', '3.3.4', 'Error prevention (legal, financial, data)', [], {
    appliesTo: 'asks',
    person: 'if an answer with legal weight can be checked or taken back',
  }),
  criterion('A', '3.3.7', 'Redundant entry', ['calm'], { isNew, appliesTo: 'asks', person: 'if the tool asks for something twice' }),
  criterion('AA', '3.3.8', 'Accessible authentication (minimum)', [], {
    isNew,
    appliesTo: 'signing in',
    person: 'if people can sign in without a test of memory',
  }),
  criterion('A', '4.1.2', 'Name, role, value', ['heard', 'axe', 'second engine'], { person: 'if screen readers say each name, role and state' }),
  criterion('AA', '4.1.3', 'Status messages', ['heard'], { person: 'if screen readers say each message, once' }),
];
