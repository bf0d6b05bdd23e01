import type { Area, NarrativeLanguage } from '../narrative/fields.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { CoachLanguage, Role } from '../profile/checks/check.ts';
import type { Shown, Written } from './novelty.ts';
import type { DraftPart } from './patterns/pattern.ts';
import type { EvidenceWord } from './ranking/evidence.ts';

/** Everything that angles depend on, beside the page. */
export interface AngleSetting {
  narrative: Narrative;
  role: Role;
  language: CoachLanguage;
  /** 'YYYY-MM-DD' */
  today: string;
  /** The user's own profile and subjects, as text; '' = not known. */
  about: string;
  /** The area that the user says is behind; null = by the narrative's own numbers. */
  behind: Area | null;
  /** What the user wrote lately. */
  recent: readonly Written[];
  /** What was offered lately and not taken up; it makes room for others. */
  shown: readonly Shown[];
  /** Ids of angles that are not offered; 'theme/pattern' = whatever they begin with. */
  hidden: readonly string[];
  /** Folded words that carry no sense, of all languages. */
  stopWords: ReadonlySet<string>;
  /** Words on which a coach is silent: a death, a dismissal, an attack. */
  delicate: RegExp;
}

/** A fact as it may be told, with where it can be looked up. */
export interface AngleFact {
  id: string;
  text: string;
  source: string;
}

/** What to write about, how to begin and what to ask oneself; the words stay the user's. */
export interface Angle {
  /** 'theme/pattern/material' */
  id: string;
  theme: { id: string; title: string };
  pattern: { id: string; name: string };
  area: Area;
  /** Id of the shared goal that it serves best; null where its theme serves none. */
  goal: string | null;
  title: string;
  /** Why this one, for this user, today: one or two sentences. */
  why: string[];
  opening: string;
  steps: readonly string[];
  questions: readonly [string, string, string];
  facts: AngleFact[];
  /** The language that the facts are in, for the word "source". */
  side: NarrativeLanguage;
  /** Whose yes is needed first. */
  release: string[];
  leaveOut: string;
  minutes: number;
  draft: readonly DraftPart[];
  /** Words of the page beside words of the theme; null = from the plan. */
  evidence: EvidenceWord[] | null;
  /** In [0, 1]; compares angles of one call only. */
  score: number;
}

export interface Suggestions {
  /** They fit the page, and its words show it; best first. */
  angles: Angle[];
  /** They come from the narrative, the role and the goals alone; best first. */
  plan: Angle[];
}
