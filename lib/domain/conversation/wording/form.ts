import type { Role } from '../../profile/checks/check.ts';
import type { ProfileChangeKind } from '../../profile/snapshot/profile-change.ts';
import type { AnchorKind, CommonGround, QuotePlace } from '../preparation.ts';
import type { TalkingPoint } from '../talking-point.ts';

/** One talking point in words: what is said there, and a question that takes it up. */
export interface PointWords {
  title: string;
  question: string;
}

/** A question that comes from the role of who asks, with why it is worth asking. */
export interface RoleWords {
  question: string;
  reason: string;
}

/** How a preparation is told in one language. `{slots}` take titles in quotes or after a colon. */
export interface ConversationWords {
  places: Readonly<Record<QuotePlace | 'shared' | 'posts', string>>;
  points: Readonly<Record<TalkingPoint, PointWords>>;
  /** Where no talking point is recognized. */
  kinds: Readonly<Record<AnchorKind, PointWords>>;
  /** "Bewegt sich in unserem Thema „{theme}“" */
  theme: string;
  common: Readonly<Record<CommonGround['kind'] | 'sameTime', string>>;
  /** Questions about an employer or a school in common where the other person, or both, still are. */
  still: Readonly<Record<'both' | 'theirs', string>>;
  /** Entries of experience and education as anchors. */
  entries: Readonly<Record<'change' | 'moved' | 'role' | 'past' | 'studied' | 'certified', PointWords>>;
  /** By the role of who asks; `implication` is for sales where a problem is named, `audience` where the page meets the narrative. */
  questions: Readonly<Record<Role | 'implication' | 'audience', RoleWords>>;
  reasons: Readonly<Record<'quote' | 'problem', string>>;
  /** By what is to be left out. */
  leaveOut: Readonly<
    Record<'delicate' | 'pause' | 'avoid' | 'shared' | 'offer' | 'peer' | 'flattery' | 'colleague', RoleWords>
  >;
  summary: Readonly<Record<'several' | 'few' | 'none' | 'unseen', string>>;
  /** `at` is said where the company is known; the others tell of the day on which the profile was last read. */
  news: Readonly<
    Record<'some' | 'none' | 'before' | 'notYet' | 'gone', string> & {
      titles: Readonly<Record<ProfileChangeKind, string>>;
      at: Readonly<Partial<Record<ProfileChangeKind, string>>>;
    }
  >;
  askFirst: string;
  askFirstNoName: string;
  publicSince: string;
  /** "Drei Anknüpfungspunkte" */
  count(anchors: number): string;
  ago(days: number): string;
  since(date: string): string;
  until(date: string): string;
  span(start: string, end: string): string;
  day(day: string): string;
}

/** Nested maps of the du twin over those of Sie. */
export type Twin = {
  [Key in keyof ConversationWords]?: ConversationWords[Key] extends Readonly<Record<string, PointWords | RoleWords>>
    ? { [Id in keyof ConversationWords[Key]]?: Partial<ConversationWords[Key][Id]> }
    : ConversationWords[Key];
};
