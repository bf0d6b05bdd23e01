import type { Narrative } from '../../narrative/narrative.ts';
import type { Basis, Role } from '../../profile/checks/check.ts';
import type { Touch } from './touch.ts';

/** What is written: a note with an invitation, a first message, one follow-up, an InMail, an answer under a post. */
export const MESSAGE_KINDS = ['note', 'first', 'follow-up', 'inmail', 'reply'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Words by which messages are read; they come from `lib/languages`, German and English together. */
export interface MessageCues {
  /** A reference to something that only this person did or said. */
  occasion: RegExp;
  /** What fits every profile: "bin auf Ihr Profil gestoßen". Global. */
  anybody: RegExp;
  /** Asks for something without a question mark. Global. */
  ask: RegExp;
  /** Offers, praises or prices. Global. */
  pitch: RegExp;
  /** Web addresses. Global. */
  link: RegExp;
  greeting: RegExp;
  /** Greets nobody in particular, or a gap that was not filled. */
  nobody: RegExp;
  /** "Herr", "Frau", "Mr": a greeting by family name. */
  formalGreeting: RegExp;
  du: RegExp;
  /** Global. */
  sie: RegExp;
  /** Phrases of recruiting and of templates that say nothing. Global. */
  emptyPhrase: RegExp;
  /** Names a position. */
  role: RegExp;
  /** Names pay in figures. */
  pay: RegExp;
  /** Makes a no easy. */
  wayOut: RegExp;
  /** Presses for an answer. Global. */
  pressure: RegExp;
  /** Praise and thanks that say nothing about the post. */
  emptyReply: RegExp;
}

/** Everything beside the text. */
export interface MessageContext {
  kind: MessageKind;
  /** LinkedIn takes 200 characters in a note with Basic, 300 with Premium. */
  plan: 'basic' | 'premium';
  role: Role;
  /** The person's name as the page has it; null = not known. */
  name: string | null;
  /** Sentences of the person's page. */
  said: readonly string[];
  /** Of the opening, where a recruiter writes about one. */
  opening: { title: string; pay: string | null } | null;
  /** The colleague who turned to the person while the user never did, and when in words, 'am 12. November 2026'; null = nobody. */
  colleague: { by: string; when: string } | null;
  /** In force; what it avoids is no word of the house. */
  narrative: Narrative | null;
  /** What the journal knows of the two. */
  touch: Touch;
  /** Folded words that carry no sense. */
  stopWords: ReadonlySet<string>;
  cues: MessageCues;
}

/** A place in the message; `end` is behind its last unit. */
export interface MessageMark {
  start: number;
  end: number;
  /** What the wording has slots for, where it differs from place to place. */
  values?: Readonly<Record<string, string | number>>;
}

/** `hint` without a place is about what is missing. None of them ever blocks. */
export interface MessageJudgement {
  outcome: 'pass' | 'hint' | 'notApplicable';
  marks: readonly MessageMark[];
  values?: Readonly<Record<string, string | number>>;
}

/** What the user reads about one check, in one language. */
export interface MessageText {
  name: string;
  title: string;
  advice: string;
  reason: string;
}

export interface MessageCheck {
  id: string;
  kinds: readonly MessageKind[];
  /** null = everybody who writes. */
  roles: readonly Role[] | null;
  basis: Basis;
  wording: { de: MessageText; 'de-du'?: Partial<MessageText>; en: MessageText };
  /** Total over any text, and linear in its length. */
  judge(text: string, context: MessageContext): MessageJudgement;
}

export const PASS: MessageJudgement = { outcome: 'pass', marks: [] };
export const NOT_APPLICABLE: MessageJudgement = { outcome: 'notApplicable', marks: [] };
/** Something is missing, and no place shows it. */
export const MISSING: MessageJudgement = { outcome: 'hint', marks: [] };

/** A hint on these places, or a pass where there are none. */
export const found = (marks: readonly MessageMark[]): MessageJudgement =>
  marks.length === 0 ? PASS : { outcome: 'hint', marks };

/** Every place of a global pattern. */
export const marksOf = (text: string, pattern: RegExp): MessageMark[] =>
  Array.from(text.matchAll(pattern), ({ 0: hit, index }) => ({ start: index, end: index + hit.length }));

/** Gives a check its type; the place where the contract is read. */
export const defineMessageCheck = (check: MessageCheck): MessageCheck => check;
