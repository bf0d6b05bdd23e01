import type { NarrativeLanguage } from '../narrative/fields.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { CoachLanguage, Role } from '../profile/checks/check.ts';
import type { ProfileReading, SectionId } from '../profile/reading.ts';
import type { ProfileChangeKind } from '../profile/snapshot/profile-change.ts';
import type { Starter } from './message/starters.ts';
import type { ConversationCues } from './talking-point.ts';

/** Where a quote stands; `headline` is the line under the name, `location` the one below it. */
export type QuotePlace = SectionId | 'headline' | 'location';

/** Verbatim words of the page, with where and when they were written. */
export interface Quote {
  /** Verbatim; a piece of one text of the page. */
  text: string;
  section: QuotePlace;
  /** In words: "Berufserfahrung, seit Juli 2020". */
  source: string;
  /** 'de' or 'en' as told from the words; null = not told. Decides the quotation marks. */
  language: NarrativeLanguage | null;
  /** In words: "vor 2 Wochen"; null where the page shows no date. */
  age: string | null;
  /** The same in days. */
  days: number | null;
}

/** Why a place is worth a word, best reasons first. */
export type AnchorKind = 'post' | 'shared-post' | 'change' | 'problem' | 'theme' | 'shared' | 'words' | 'path' | 'role';

/** A good reason to talk, in the person's own words. */
export interface Anchor {
  kind: AnchorKind;
  /** What the quote is about, without a guess. */
  title: string;
  quote: Quote;
  /** A question that takes the quote up. */
  question: string;
  /** The theme of our narrative whose words it shares; null = none. */
  theme: { id: string; title: string; words: string[] } | null;
}

/** Something that stands on both profiles. */
export interface CommonGround {
  kind: 'company' | 'school' | 'place' | 'language' | 'field' | 'skill' | 'person';
  /** "Beide bei Nordlicht Software, zur gleichen Zeit" */
  title: string;
  quote: Quote;
  /** The same on the user's own side, as written there. */
  own: string;
  /** Who is still there, of an employer or a school; null = nobody, or it is neither. */
  still: 'both' | 'theirs' | null;
}

/** From what stands on the page to what we can say about it. */
export interface Bridge {
  quote: Quote;
  /** Words of the quote beside words of the theme, or of the audience. */
  words: { page: string; ours: string }[];
  theme: { id: string; title: string; claim: string };
  /** May be told today. */
  fact: { text: string; source: string; since: string } | null;
  /** Who may tell it has been looked at; `ask` = whose yes is needed first. */
  story: { title: string; text: string; ask: string | null } | null;
}

/** Something that stands on a profile now and did not when it was last read, or the other way round. */
export interface News {
  kind: ProfileChangeKind;
  /** "Neue Station bei Molkerei Hasenried" */
  title: string;
  quote: Quote;
  /** What stood in its place; null = nothing did. */
  before: Quote | null;
  /** "Am 3. Oktober 2026 stand dort:" */
  seen: string;
}

export interface Preparation {
  /** What there is, in one sentence. */
  summary: string;
  /** What changed since the last look, as far as it was read both times; null = nothing to compare with. */
  news: { summary: string; items: News[] } | null;
  /** Best reason first; three to six where the profile holds them. */
  anchors: Anchor[];
  common: CommonGround[];
  bridges: Bridge[];
  /** Three where there is anything to ask about. */
  questions: { text: string; reason: string }[];
  leaveOut: { text: string; reason: string } | null;
  /** Words of the bridge's theme that the page does not say. */
  notMentioned: string[];
  /** How a message can be built that takes up the best anchor. */
  starters: Starter[];
  /** Sections that were not seen, and so say nothing. */
  unseen: SectionId[];
}

/** What is known of the user; everything but the role may be missing. */
export interface Me {
  role: Role;
  reading: ProfileReading | null;
  /** Subjects the user named. */
  subjects: readonly string[];
}

/** Everything that a preparation depends on, beside the page. */
export interface ConversationSetting {
  me: Me;
  narrative: Narrative | null;
  language: CoachLanguage;
  /** 'YYYY-MM-DD' */
  today: string;
  stopWords: ReadonlySet<string>;
  delicate: RegExp;
  cues: ConversationCues;
}
