import type { Draft } from '../domain/pages/editor.ts';
import type { PageKind } from '../domain/pages/page-reading.ts';
import type { Outcome, RewritePattern } from '../domain/profile/checks/check.ts';
import type { Network, SectionId, SectionState } from '../domain/profile/reading.ts';

/**
 * What the background sends to a surface (sidebar, side panel): finished texts in the coach's language, plain data.
 * A surface shows it; it knows no check, no lexicon and no rule.
 */
export interface Look {
  /** The address the page had when it was read. A surface whose page stands elsewhere by now drops this answer. */
  address: string;
  /** ISO time of the reading. */
  readAt: string;
  /** Why there is nothing to say, and what the user can do. */
  refusal: RefusalView | null;
  /** Whose profile it is. */
  person: PersonView | null;
  /** What it is, where it is no profile. */
  page: PageView | null;
  /** Messages that are open over the page: "Daneben: Nachrichten mit Tobias Wendland, sechs gelesen." */
  beside: string | null;
  /** What the user is writing on the page. */
  draft: Draft | null;
  /** By which installed reading tables the page was read, or that they failed; null = by the built-in ones. */
  tables: string | null;
  /** How far each section was read, in page order, then what was not seen. */
  sections: SectionView[];
  /** The user reads profiles for openings. */
  recruits: boolean;
  /** Own profile only. */
  report: ReportView | null;
}

export interface RefusalView {
  code: string;
  title: string;
  text: string;
  /** What one button may offer. */
  action: 'reload' | 'read-again' | 'open-own-profile' | 'open-settings' | 'unlock' | null;
}

/** A page that is no profile: what it is, what was read, and what was not. Nobody's own words. */
export interface PageView {
  kind: Exclude<PageKind, 'profile'>;
  /** "Startseite" */
  title: string;
  /** Whom or what it is about, as its own heading says: a company, a partner, a job; null = nothing in particular. */
  name: string | null;
  /** "12 Beiträge gelesen, zwei davon Anzeigen." */
  sentence: string;
  /** What the page says about itself: a company's industry, a job's place. */
  facts: { label: string; value: string }[];
  /** What was not seen, with the way to let the coach see it. */
  limits: string[];
  /** What of it is kept, on the user's own page of activity; null = nothing. */
  kept: string | null;
}

export interface PersonView {
  /** network + ':' + decoded lower-case slug. */
  key: string;
  network: Network;
  name: string;
  headline: string | null;
  /** null = the page can't tell; the coach asks once. */
  own: boolean | null;
  /** True where the reader was built without a real page (XING). */
  unverified: boolean;
}

export interface SectionView {
  id: SectionId;
  label: string;
  state: SectionState;
  /** "3 von 34 Kenntnissen gesehen"; null where there is nothing to count. */
  detail: string | null;
  /** How to let the coach see it: "Bis zu den Kenntnissen scrollen". Null where all is seen. */
  hint: string | null;
}

export interface ReportView {
  level: 1 | 2 | 3 | 4 | null;
  /** "Solide", null where too little was read for a level. */
  levelName: string | null;
  /** "Solide. Drei Schritte bis „stark“." */
  sentence: string;
  /** The next three, ordered by effect per minute. */
  fixes: FindingView[];
  /** Every other open finding, same order. */
  more: FindingView[];
  /** What would lift what is good already. */
  lifts: FindingView[];
  strengths: { id: string; name: string }[];
  /** Checks that could not be judged because the page did not show it. */
  unread: UnreadView[];
  /** Against the last run that differed. */
  changes: ChangesView | null;
}

export interface UnreadView {
  id: string;
  name: string;
  /** Where it can be seen, if not by scrolling: "Kontaktinfo im Profilkopf öffnen". */
  hint: string | null;
}

export interface ChangesView {
  /** "seit 12. November" */
  since: string;
  better: string[];
  worse: string[];
}

export interface FindingView {
  /** Check id, e.g. 'LI-08'. */
  id: string;
  name: string;
  /** The finding as a headline. */
  title: string;
  outcome: Outcome;
  minutes: number;
  evidence: EvidenceView[];
  advice: string;
  reason: string;
  basis: { label: string; source: string };
  good: string;
  bad: string;
  help: HelpView | null;
}

export interface EvidenceView {
  /** Verbatim from the page; null = looked there, nothing found. */
  quote: string | null;
  /** BCP 47 language of the quote, as it is read aloud. */
  lang: string;
  /** "Slogan", "Info, Anfang". */
  source: string;
}

export interface HelpView {
  questions: { label: string; example: string }[];
  patterns: RewritePattern[];
  limit: number | null;
  window: [number, number] | null;
  /** Characters after which the line ends on a phone. */
  fold: number | null;
  slots: { title: string; company: string; name: string };
  /** Answers kept from last time. */
  answers: string[];
}

/** One kept check of the own profile. */
export interface RunView {
  id: string;
  /** ISO time. */
  at: string;
  /** Whose and where: "Miriam Hofstetter, LinkedIn". */
  profile: string;
  level: 1 | 2 | 3 | 4 | null;
  levelName: string | null;
  /** Against the run before; null = the first. */
  changes: Pick<ChangesView, 'better' | 'worse'> | null;
}

/** Which reading tables there are. */
export interface TablesView {
  builtIn: TablesIdentity;
  /** null = none, or older than the built-in ones. */
  installed: TablesIdentity | null;
}

export interface TablesIdentity {
  version: number;
  /** 'YYYY-MM-DD' */
  date: string;
}

/** What became of a file with reading tables; each has its sentence in `lib/languages`. */
export type PackAnswer = 'installed' | 'too-large' | 'torn' | 'form' | 'signature' | 'older' | 'unfit';

/** One thing the user did that was noticed. */
export interface NoticedView {
  id: string;
  /** ISO time. */
  at: string;
  /** "Reaktion auf den Beitrag von Tobias Wendland" */
  text: string;
  /** The first words of what was written, or of the post; null = none. */
  words: string | null;
}
