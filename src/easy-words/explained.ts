import type { Sentence } from './sentence';

/** Whether a sentence says what a term in it means. */
export function defines({ text }: Sentence, term: string): boolean {
  const plain = text.toLowerCase();
  const at = plain.indexOf(term);
  const [before, after] = [plain.slice(0, at).trim(), plain.slice(at + term.length)];
  const isFirst = /^(?:an?|the|some|your)?$/.test(before);
  const isNamed = /\b(?:called|call (?:this|it|that|them)|name for this is)(?: an?| the)?$/.test(before) || /\bwe call \w+(?: \w+)? an?$/.test(before);
  const says = /^s?\s*(?:–|-|:|,)?\s*(?:is when|are when|means?|is where|is how)\b/.test(after);
  const isThing =
    /^s?\s*(?:is|are)\s+(?:an?|help|money|people|someone|somebody|the (?:money|person|people|help)|care|support|keeping|working|getting|all|when)\b/.test(
      after,
    );
  const isInBrackets = /^s?\s*\([^)]*\s[^)]*\s[^)]*\)/.test(after);
  return isNamed || isInBrackets || says || (isFirst && !before.startsWith('your') && isThing);
}

/** “This means …” right after a term says what it means. */
export const explainsLast = (sentence: Sentence | undefined): boolean =>
  /^(?:this|that|it|they|these)\s+(?:means?|is when|is where|is how|is an?|is (?:someone|somebody|help|money|the)|are (?:people|the)|helps?)\b/i.test(
    sentence?.text ?? '',
  );
