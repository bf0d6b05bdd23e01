import type { ChangeText } from '../domain/narrative/change-text.ts';
import type { NarrativeFinding } from '../domain/narrative/check/check-narrative.ts';
import type { FieldPath } from '../domain/narrative/fault.ts';
import type { Narrative } from '../domain/narrative/narrative.ts';

/** The narrative in force, as the dashboard shows it. */
export interface NarrativeView {
  /** null = none yet. */
  current: CurrentNarrativeView | null;
  /** ISO time of the last change to what is being edited; null = nothing is. */
  draftAt: string | null;
}

export interface CurrentNarrativeView {
  /** Names this version in other commands. */
  row: string;
  narrative: Narrative;
  /** ISO time at which it came into force here. */
  takenAt: string;
  /** Of the key that was taken for this company, "3F2A 91C0 …"; null = none was. */
  fingerprint: string | null;
  /** Ids of themes that this user wants no angles for. */
  mutedThemes: string[];
  /** What it lacks today. */
  findings: NarrativeFinding[];
}

/** What a file would bring, before the user says yes; or one sentence that says why it can't be taken. */
export type NarrativePreview = { ok: false; sentence: string } | { ok: true; preview: NarrativePreviewView };

/** What lies at the company's address: nothing new, or a file to look at; or one sentence that says what went wrong. */
export type NarrativeAddressAnswer = { ok: true; same: true } | ({ same: false } & NarrativePreview);

export interface NarrativePreviewView {
  /** Goes back with the user's yes (`acceptNarrative`). */
  id: string;
  narrative: Narrative;
  /** The version in force now; null = none. */
  before: { company: string; version: number; date: string } | null;
  /** The one in force is of another company. */
  otherCompany: boolean;
  /** The file is of a lower version than the one in force. */
  older: boolean;
  signed: boolean;
  /** To be compared and confirmed, since the key is seen for the first time; null = nothing to confirm. */
  newFingerprint: string | null;
  /** Against the version in force, of the same company. */
  changes: ChangeText[];
  findings: NarrativeFinding[];
}

export interface NarrativeVersionView {
  row: string;
  company: string;
  version: number;
  /** 'YYYY-MM-DD' */
  date: string;
  /** ISO time. */
  takenAt: string;
  current: boolean;
  signed: boolean;
  /** What whoever wrote it here noted; '' = nothing. */
  note: string;
}

/** Why a narrative as it stands in the editor can't be taken, and what it lacks. */
export interface NarrativeReview {
  /** Empty = it can be put in force. */
  faults: { path: FieldPath; sentence: string }[];
  /** Empty as long as there are faults. */
  findings: NarrativeFinding[];
}

export interface NarrativeDraftView extends NarrativeReview {
  /** What the editor holds, as it was saved; before the first saving, the version in force; null = neither. */
  data: unknown;
  /** ISO time of the last saving; null = nothing saved. */
  at: string | null;
}

export interface NarrativeFileView {
  /** "weserbogen-personal-4.yaml" */
  name: string;
  text: string;
}

/** An angle as it would be offered, shortened to what can be read in passing. */
export interface AngleInBrief {
  title: string;
  opening: string;
  /** "Häufige Kundenfrage" */
  pattern: string;
  minutes: number;
  /** Title of its theme. */
  theme: string;
}

export interface AnglePreview {
  angles: AngleInBrief[];
  /**
   * Why there are none:
   * - `unfinished` title or claim are missing
   * - `paused` the theme rests today
   * - `none` nothing of it is for this role
   */
  nothing: 'unfinished' | 'paused' | 'none' | null;
}
