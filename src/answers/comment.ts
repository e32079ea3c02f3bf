import type { AnsweredBy } from './scales';

/** What a person says to a question that can be answered with yes or no. */
export type YesOrNo = 'yes' | 'no';
/** Whether it is safe to reply to a person in the way that they gave. */
export type Safe = YesOrNo | 'not-sure';

/** What a person recorded. The sound itself is next to the envelope. */
export interface RecordedWords {
  /** The media type, as the browser names it: `audio/webm;codecs=opus`. */
  readonly type: string;
  /** Whole seconds. */
  readonly seconds: number;
  readonly bytes: number;
  /** SHA-256 of the sound, in hexadecimal digits: a receiver can check that all of it arrived. */
  readonly sha256: string;
}

/** What a person said in their own words, and what may be done with it. */
export interface CommentAnswer {
  /** The person's own words, exactly as written. It has the name that their own words have in every answer. */
  readonly more?: string;
  /** What they said aloud. */
  readonly recording?: RecordedWords;
  /** Whether it may be published. Left out if the person was not asked, or did not say: then it may not. */
  readonly publish?: YesOrNo;
  /** The name to publish it under. Left out: no name. */
  readonly shownName?: string;
  /** With this code, the person takes back what was published. */
  readonly takeBackCode?: string;
  /** Whether the person wants a reply. `no-safe-way`: they do, but what they gave is not safe, so it was not sent. */
  readonly reply?: YesOrNo | 'no-safe-way';
  /** Where to reply to. The person said that it is safe. */
  readonly contact?: string;
}

/** What a person has written and chosen, at one moment. */
export interface CommentDraft {
  readonly text: string;
  readonly answeredBy?: AnsweredBy;
  readonly publish?: YesOrNo;
  readonly shownName?: string;
  readonly reply?: YesOrNo;
  readonly contact?: string;
  readonly safe?: Safe;
  readonly recording?: RecordedWords;
}

/** What a page asks besides the words. */
export interface CommentQuestions {
  readonly askWho?: boolean;
  readonly askPublish?: boolean;
  readonly askReply?: boolean;
}

/** What counts of a draft: nothing that was not asked, or that was said before the person changed their mind. */
export function countedDraft(
  { text, answeredBy, publish, shownName, reply, contact, safe, recording }: CommentDraft,
  questions: CommentQuestions,
): CommentDraft {
  const isPublic = questions.askPublish && publish === 'yes';
  const wantsReply = questions.askReply && reply === 'yes';
  return {
    text,
    answeredBy: questions.askWho ? answeredBy : undefined,
    publish: questions.askPublish ? publish : undefined,
    shownName: (isPublic && shownName?.trim()) || undefined,
    reply: questions.askReply ? reply : undefined,
    contact: (wantsReply && contact?.trim()) || undefined,
    safe: wantsReply ? safe : undefined,
    recording,
  };
}

/** The answer as it goes into the envelope. `draft` is what counts of it; `code` is for what may be published. */
export function commentAnswerOf({ text, publish, shownName, reply, contact, safe, recording }: CommentDraft, code?: string): CommentAnswer {
  const isSafe = safe === 'yes';
  return {
    ...(text.trim() && { more: text }),
    recording,
    publish,
    shownName,
    takeBackCode: publish === 'yes' ? code : undefined,
    reply: contact && !isSafe ? 'no-safe-way' : reply,
    // What is not safe to use is not sent.
    contact: isSafe ? contact : undefined,
  };
}

/** The fields of a form post, by name. */
export function commentEntries(name: string, draft: CommentDraft, code?: string): [name: string, value: string][] {
  const { answeredBy, safe } = draft;
  const { more, publish, shownName, takeBackCode, contact } = commentAnswerOf(draft, code);
  const parts = { 'who': answeredBy, publish, 'shown-name': shownName, 'take-back': takeBackCode, 'reply': draft.reply, contact, safe };
  const entries = [[name, more], ...Object.entries(parts).map(([part, value]) => [`${name}-${part}`, value])];
  return entries.filter((entry): entry is [string, string] => Boolean(name && entry[1]));
}
