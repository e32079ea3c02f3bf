import { BlockWriter, type Block, type Range } from './block';
import { EasyWordsError, isEnglish, languageTagOf } from './options';

/** A picture without words, or words without a picture, in a `<co-easy-block>`. */
export interface PictureProblem extends Range {
  readonly kind: 'block-without-picture' | 'picture-without-words';
}

/** A part in another language. */
export interface ForeignPart extends Range {
  readonly lang: string;
  /** The page does not give a language tag, but something else. */
  readonly problem?: 'tag';
}

/** What a reader of the page sees. */
export interface PageContent {
  readonly blocks: readonly Block[];
  readonly foreign: readonly ForeignPart[];
  readonly pictures: readonly PictureProblem[];
  /** Short forms that the page says in full, in lower case. */
  readonly named: ReadonlySet<string>;
}

/** What an element says about the words in it; what it does not say it takes from the element around it. */
interface Surroundings {
  readonly name: string;
  readonly lang: string;
  readonly isForeign: boolean;
  readonly isHidden: boolean;
  readonly isExempt: boolean;
  readonly isEasy: boolean;
  readonly isHeading: boolean;
  readonly isAddress: boolean;
  readonly isEmphasised: boolean;
  readonly isPicture: boolean;
  /** Whether it says what its words mean. */
  readonly isNamed: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Deeper than any page that people read. */
const deepest = 500;
const unseen = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'audio', 'video', 'canvas', 'pre', 'textarea']);
const quotations = new Set(['blockquote', 'q', 'cite', 'code', 'kbd', 'samp', 'var']);
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'co-jargon', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'mark', 'picture', 'q'],
  ...['ruby', 's', 'samp', 'small', 'source', 'span', 'strong', 'sub', 'sup', 'svg', 'time', 'u', 'var', 'wbr'],
]);

const isSlanted = (name: string, { style = '' }: Attributes): boolean =>
  ['em', 'i', 'u', 'ins'].includes(name) || /font-style:\s*(italic|oblique)|text-decoration[\w-]*:[^;]*underline/i.test(style);

/** Follows a page from tag to tag, and keeps the words that a reader sees. It never goes back, so that no page makes it slow. */
export class Page {
  private readonly blocks: Block[] = [];
  private readonly foreign: ForeignPart[] = [];
  private readonly pictures: PictureProblem[] = [];
  private readonly writer = new BlockWriter();
  private readonly around: Surroundings[] = [];
  private readonly easyBlocks: { start: number; hasPicture: boolean; hasWords: boolean }[] = [];
  /** Short forms that the page says in full, in lower case: `<abbr title="Citizens Advice Bureau">CAB</abbr>`. */
  private readonly named = new Set<string>();
  private readonly outermost: Surroundings;

  constructor(lang: string) {
    this.outermost = {
      name: '',
      lang,
      isForeign: !isEnglish(lang),
      isHidden: false,
      isExempt: false,
      isEasy: false,
      isHeading: false,
      isAddress: false,
      isEmphasised: false,
      isPicture: false,
      isNamed: false,
    };
  }

  open(name: string, start: number, attributes: Attributes = {}): void {
    const { slot, lang } = attributes;
    const words = slot === 'easy' || slot === 'standard' ? slot : attributes['data-co-words'];
    const around = this.here;
    const isEasyBlock = name === 'co-easy-block';
    if (this.around.length >= deepest) throw new EasyWordsError('too-deep', `More than ${deepest} elements are nested here. Please check a simpler page.`);
    if (!inline.has(name)) this.endBlock();
    const easyBlock = this.easyBlocks.at(-1);
    if (easyBlock && slot === 'picture') easyBlock.hasPicture = true;
    if (isEasyBlock) this.easyBlocks.push({ start, hasPicture: (attributes['picture'] ?? '') !== '', hasWords: false });
    this.around.push({
      name,
      lang: lang ?? around.lang,
      isForeign: lang === undefined ? around.isForeign : !isEnglish(lang),
      isHidden: around.isHidden || unseen.has(name) || 'hidden' in attributes,
      isExempt: around.isExempt ? words !== 'easy' : words === 'standard' || quotations.has(name),
      isEasy: (around.isEasy && words !== 'standard') || isEasyBlock || words === 'easy',
      isHeading: around.isHeading || /^h[1-6]$/.test(name),
      isAddress: around.isAddress || name === 'address',
      // A link is underlined by right.
      isEmphasised: name !== 'a' && (around.isEmphasised || isSlanted(name, attributes)),
      isPicture: around.isPicture || slot === 'picture',
      isNamed: ['abbr', 'dfn'].includes(name) && /\S\s+\S/.test(attributes['title'] ?? ''),
    });
  }

  close(name: string, end: number): void {
    if (this.here.name === name) this.around.pop();
    if (!inline.has(name)) this.endBlock();
    if (name !== 'co-easy-block') return;
    const block = this.easyBlocks.pop();
    if (!block) return;
    if (!block.hasPicture) this.pictures.push({ kind: 'block-without-picture', start: block.start, end });
    else if (!block.hasWords) this.pictures.push({ kind: 'picture-without-words', start: block.start, end });
  }

  write(words: string, offset: number): void {
    const { isHidden, isExempt, isPicture, isNamed, isForeign, lang } = this.here;
    if (isHidden || isPicture) return;
    const hasWords = /\S/.test(words);
    if (isNamed) this.named.add(words.trim().toLowerCase());
    const easyBlock = this.easyBlocks.at(-1);
    if (easyBlock && hasWords) easyBlock.hasWords = true;
    if (!isExempt && !isForeign) this.writer.write(words, offset, this.here);
    else if (hasWords) this.writer.skip(offset);
    if (isForeign && hasWords)
      this.addForeign({ lang, start: offset, end: offset + words.length, ...(lang.trim() !== '' && !languageTagOf(lang) && { problem: 'tag' }) });
  }

  /** What was seen. Where parts of the page say that they are in easy words, only those. */
  end(): PageContent {
    this.endBlock();
    const easy = this.blocks.filter(({ isEasy }) => isEasy);
    return { blocks: easy.length > 0 ? easy : this.blocks, foreign: this.foreign, pictures: this.pictures, named: this.named };
  }

  private get here(): Surroundings {
    return this.around.at(-1) ?? this.outermost;
  }

  private endBlock(): void {
    const block = this.writer.end();
    if (block) this.blocks.push(block);
  }

  /** Words that follow each other in one language are one part. */
  private addForeign(part: ForeignPart): void {
    const last = this.foreign.at(-1);
    const isNext = last?.lang === part.lang && (this.blocks.at(-1)?.offsets[0] ?? -1) < last.start;
    if (isNext) this.foreign.pop();
    this.foreign.push(isNext ? { ...part, start: last.start } : part);
  }
}
