import joiningAGroup from './sets/joining-a-group.json' with { type: 'json' };
import keepingContactDetails from './sets/keeping-contact-details.json' with { type: 'json' };
import photographs from './sets/photographs.json' with { type: 'json' };
import recordingAnInterview from './sets/recording-an-interview.json' with { type: 'json' };
import sharingMyStory from './sets/sharing-my-story.json' with { type: 'json' };

/** One permission of a set, as `<co-consent-item>` takes it. */
export interface ConsentSetItem {
  /** Name of the permission, in the record: letters, digits, hyphens. */
  readonly name: string;
  /** What is asked, said by the person to the organisation: “You can record the sound of my voice.” */
  readonly words: string;
  /** The same in easy words. */
  readonly easy: string;
  /** What it is for, said by the organisation to the person: “so that we can listen again to what you said”. */
  readonly purpose: string;
  readonly easyPurpose: string;
  /** The other permissions depend on it: “I take part.” */
  readonly required?: boolean;
  /** Who else gets it, if anyone does. It follows “We share it with”, and is read in both registers. */
  readonly sharedWith?: string;
  /** Kinds of personal data, and of purpose, for the receipt; none has a comma. */
  readonly dataCategories: readonly string[];
  readonly purposeCategories: readonly string[];
  /** Name of one of the kit's pictures. */
  readonly picture: string;
}

/** Words to ask for permission with, ready to copy and edit. A long text is a list of paragraphs; in easy words each is one sentence. */
export interface ConsentSet {
  readonly id: string;
  /** Goes up whenever a word of the set changes. If you edit your copy, give it your own version, for `text-version`. */
  readonly version: string;
  readonly title: string;
  readonly easyTitle: string;
  readonly whatHappens: readonly string[];
  readonly easyWhatHappens: readonly string[];
  readonly why: readonly string[];
  readonly easyWhy: readonly string[];
  readonly good: readonly string[];
  readonly easyGood: readonly string[];
  readonly notGood: readonly string[];
  readonly easyNotGood: readonly string[];
  readonly cannotUndo: readonly string[];
  readonly easyCannotUndo: readonly string[];
  /** What the set is based on. Its words are the kit's own. */
  readonly source: string;
  /** Who has checked the easy words: people with learning disabilities, by the name of their group. `null`: nobody yet. */
  readonly checkedBy: string | null;
  readonly items: readonly ConsentSetItem[];
}

/** The sets that the kit brings. They are data: a copy of one that a site has edited is as good. */
export const consentSets: readonly ConsentSet[] = [recordingAnInterview, sharingMyStory, photographs, joiningAGroup, keepingContactDetails];

/** The parts of what a person is told, in the order in which the form shows them. */
const parts = ['whatHappens', 'easyWhatHappens', 'why', 'easyWhy', 'good', 'easyGood', 'notGood', 'easyNotGood', 'cannotUndo', 'easyCannotUndo'] as const;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** An attribute with the space before it; nothing where it has no value. */
const attribute = (name: string, value: string | undefined): string => (value ? ` ${name}="${escaped(value)}"` : '');

const itemMarkup = (item: ConsentSetItem): string => {
  const attributes = [
    attribute('name', item.name),
    attribute('purpose', item.purpose),
    attribute('easy-purpose', item.easyPurpose),
    item.required ? ' required' : '',
    attribute('shared-with', item.sharedWith),
    attribute('data-categories', item.dataCategories.join(', ')),
    attribute('purpose-categories', item.purposeCategories.join(', ')),
  ];
  return `  <co-consent-item${attributes.join('')}>
    ${escaped(item.words)}
    <span slot="easy">${escaped(item.easy)}</span>
    <co-picture slot="picture"${attribute('name', item.picture)}></co-picture>
  </co-consent-item>`;
};

/** The HTML of a set, to put inside `<co-consent-form>`, indented as its children. */
export function markupOf(set: ConsentSet): string {
  const titles = (['title', 'easyTitle'] as const).map((name) => `  <span slot="${kebab(name)}">${escaped(set[name])}</span>`);
  const told = parts.flatMap((name) => set[name].map((paragraph) => `  <p slot="${kebab(name)}">${escaped(paragraph)}</p>`));
  return [...titles, ...told, ...set.items.map(itemMarkup)].join('\n');
}
