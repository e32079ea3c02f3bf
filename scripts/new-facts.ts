/** What a new component says about itself, with its words: `npm run new <name>`, and with `--sends` of a tool on the frame. */
import { classNameOf } from './component-names.ts';

/** By their paths in the project. */
type Files = Readonly<Record<string, string>>;

/** What an editor reads of it, as code: the fields for its words, and an example. */
function editorWords(title: string, wordings: string, example: string): string {
  return `import type { EditorWords } from '../tool-words';

/** What an editor reads of the ${title.toLowerCase()}. */
export const words = {
  title: '${title}: say in a few words what it is for',
  wordings: {
${wordings}
  },
  refused: { link: 'A link leads somewhere, even when JavaScript is off. Use the script tag, or a <div>.' },
  example: {
${example}
  },
} satisfies EditorWords;
`;
}

const factsOf = (name: string, imports: string, placed: string, further: string): string => `import { placing, type Facts } from '../../facts/facts';
import { words } from '../../language/en/editors/tools/${name}';
${imports}
export const facts: Facts = {
  kind: 'tool',
  purpose: 'ask',
  placing: placing(words, {
    order: 100,
${placed}
  }),
${further}};
`;

/** Those of a tool that shows its words, and sends nothing. */
export const plainFacts = (name: string, title: string): Files => ({
  [`src/components/${name}/${name}.tool.ts`]: factsOf(
    name,
    '',
    `    content: 'content',
    wordings: { content: { written: 'paragraphs', lines: 4 } },
    first: ['content', 'name'],`,
    '',
  ),
  [`src/language/en/editors/tools/${name}.ts`]: editorWords(
    title,
    `    content: { label: 'The words', hint: 'Each line is a paragraph.' },`,
    `    content: 'The words of the tool.',\n    name: 'one',`,
  ),
});

/** The words of a tool alone, in a language that the kit has beside English. Nobody has checked them yet. */
const translated = (
  name: string,
  title: string,
  language: string,
  hint: string,
  hasEasyWords: boolean,
): string => `import type * as english from '../../en/tools/${name}';
import type { Review } from '../../messages';
${hasEasyWords ? "import type { InRegisters } from '../../words';\n" : ''}
/** ${language} words of the ${title.toLowerCase()}. Who has checked them, by register: nobody yet. */
export const reviews: ${hasEasyWords ? 'InRegisters<Review>' : '{ readonly standard: Review }'} = { standard: {}${hasEasyWords ? ', easy: {}' : ''} };

export const standard: typeof english.standard = {
  hint: '${hint}',
};
${hasEasyWords ? '\nexport const easy: typeof english.easy = standard;\n' : ''}`;

/** The type of its words: it names each word once, and says what it is for. */
const messages = (name: string, title: string): string => `import type { ElementMessages, ToolMessages } from '../messages';

/** The words of the ${title.toLowerCase()}. */
export interface ${classNameOf(name)}Messages extends ToolMessages, ElementMessages {
  readonly hint: string;
}
`;

const english = (name: string, title: string): string => `import { toolWords } from '../../english';
import type { ElementMessages, Review, ToolMessages } from '../../messages';
import type { ${classNameOf(name)}Messages } from '../../tools/${name}';
import type { InRegisters } from '../../words';

/** English words of the ${title.toLowerCase()}, beside those that it shares with others. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: Omit<${classNameOf(name)}Messages, keyof (ToolMessages & ElementMessages)> = {
  hint: 'Use your own words.',
};

/** What differs in easy words. */
export const easy: typeof standard = standard;

export const words: InRegisters<${classNameOf(name)}Messages> = {
  tool: '${name}',
  standard: { ...toolWords.standard, ...standard },
  easy: { ...toolWords.easy, ...easy },
};
`;

/** Those of a tool that asks one question and sends the answer. */
export const sendingFacts = (name: string, title: string): Files => ({
  [`src/components/${name}/${name}.tool.ts`]: factsOf(
    name,
    `import { answer } from './${name}.answer';\n`,
    `    content: 'question',
    wordings: {
      question: { written: 'words', lines: 2 },
      easy: { written: 'span', lines: 2, isEasy: true },
      next: { written: 'paragraphs', lines: 2 },
      contact: { written: 'paragraphs', lines: 2 },
    },
    first: ['question', 'easy', 'next', 'contact', 'name', 'action'],`,
    `  answer,
  // Measure it when it is drawn: its height in rem, on a wide screen and on a narrow one.
  room: { height: 24, narrow: 28 },
  // What every tool that sends may have. Ask for less.
  budget: { whole: 14_500, inAnotherLanguage: 15_800, part: 12_500, words: 500 },
`,
  ),
  [`src/components/${name}/${name}.answer.ts`]: `/** What it sends as \`answer\`, for receivers: its part of \`answer.schema.json\`. */
export const answer = {
  name: '${classNameOf(name).replace(/^./, (letter) => letter.toLowerCase())}Answer',
  schema: {
    description: "The person's own words.",
    type: 'object',
    required: ['words'],
    additionalProperties: false,
    properties: { words: { description: 'What the person wrote, exactly as written.', type: 'string' } },
  },
};
`,
  [`src/language/en/editors/tools/${name}.ts`]: editorWords(
    title,
    `    question: { label: 'The question' },
    easy: { label: 'The question in easy words' },
    next: { label: 'What happens next', hint: 'Who reads the answers, and when you write back. Promise only what you will do.' },
    contact: { label: 'Another way to reach you', hint: 'Shown when sending does not work. Not only a telephone number.' },`,
    `    question: 'What would make it better?',
    easy: 'What can we do better?',
    next: 'A person reads every answer.',
    contact: 'You can also write to together@anytown.example.',
    name: 'one',
    action: '/answers',`,
  ),
  [`src/language/tools/${name}.ts`]: messages(name, title),
  [`src/language/en/tools/${name}.ts`]: english(name, title),
  [`src/language/cy/tools/${name}.ts`]: translated(name, title, 'Welsh', 'Defnyddiwch eich geiriau eich hun.', true),
  [`src/language/ar/tools/${name}.ts`]: translated(name, title, 'Arabic', 'استخدم كلماتك.', false),
});
