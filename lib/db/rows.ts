import type { CandidateWords } from '../domain/candidate/candidate-record.ts';
import type { Opening } from '../domain/candidate/opening/opening.ts';
import type { OpeningDraft } from '../domain/candidate/opening/opening-draft.ts';
import type { MessageDraft } from '../domain/conversation/message/message-draft.ts';
import type { Fingerprint } from '../domain/draft/measures/fingerprint.ts';
import type { JournalEvent, PersonRole } from '../domain/journal/event.ts';
import type { NoticedAction } from '../domain/journal/noticed-action.ts';
import type { PersonState } from '../domain/journal/person-state.ts';
import type { Narrative } from '../domain/narrative/narrative.ts';
import type { ProfileRun } from '../domain/profile/history.ts';
import type { Network, ProfileReading } from '../domain/profile/reading.ts';
import type { ProfileSnapshot } from '../domain/profile/snapshot/snapshot.ts';
import type { IdeaView } from '../messages/idea-view.ts';

/** What every kept record carries, so that devices can be joined later without new keys. */
export interface Stamp {
  /** UUIDv7. */
  id: string;
  deviceId: string;
  /** ISO time of the last change. */
  at: string;
}

/** One row: what the user set. Read field by field (`parseSettings`), so any older shape will do. */
export interface SettingsRow {
  id: 'settings' | 'skipped-today';
  value: unknown;
}

/** One row: this browser profile's name for itself. */
export interface DeviceRow {
  id: 'device';
  deviceId: string;
}

/** Whose profile it is, where the user said so. */
export interface OwnershipRow extends Stamp {
  person: string;
  own: boolean;
}

/** The newest reading of an own profile. */
export interface ReadingRow extends Stamp {
  person: string;
  network: Network;
  reading: ProfileReading;
}

/** A version of the profile of a person in the journal; see `ProfileSnapshot`. */
export interface SnapshotRow extends Stamp {
  /** The key of the address it was read at. */
  person: string;
  snapshot: ProfileSnapshot;
}

/** One check of an own profile that said something new. */
export type RunRow = ProfileRun;

/** What the user answered to the questions of one check. */
export interface AnswersRow extends Stamp {
  person: string;
  check: string;
  answers: string[];
}

/** When the user last said that all is current. */
export interface ConfirmationRow extends Stamp {
  person: string;
  /** 'YYYY-MM-DD' */
  day: string;
}

/** The network's own id of a member whose own profile was read, and the key that the data lies under. */
export interface AliasRow extends Stamp {
  person: string;
  member: string;
  canonical: string;
}

/** One thing the user did; its id was made where it was noticed. */
export interface NoticedRow extends Stamp, Omit<NoticedAction, 'at'> {
  /** ISO time at which it was done; `at` is when it was written. */
  doneAt: string;
}

/** One row: reading tables that the user installed. They passed every test before; see `lib/sites/pack`. */
export interface PackRow {
  id: 'pack';
  version: number;
  /** 'YYYY-MM-DD' */
  date: string;
  tables: Readonly<Record<string, Record<string, unknown>>>;
}

/** One version of a narrative that was in force here; which one is, says `NarrativeStateRow`. */
export interface NarrativeRow extends Stamp {
  company: string;
  narrative: Narrative;
  /** What whoever wrote this version here noted of it; not there where it came as a file. */
  note?: string;
}

/** One row each: the version in force, a file that was looked at and not taken yet, where it came from, and what is being edited. */
export type NarrativeStateRow =
  | { id: 'current'; row: string }
  | { id: 'pending'; preview: string; narrative: Narrative; newKey: string | null; from?: NarrativeTag | null }
  | NarrativeOriginRow
  | NarrativeDraftRow;

/** What a server calls the file at an address, so that it need not be sent again. */
export interface NarrativeTag {
  address: string;
  etag: string;
}

/** The kept version that came from an address. */
export interface NarrativeOriginRow extends NarrativeTag {
  id: 'origin';
  row: string;
}

export interface NarrativeDraftRow {
  id: 'draft';
  /** ISO time of the last change. */
  at: string;
  /** As the editor holds it, faults and all. */
  data: unknown;
}

/** The public key that the user took for a company: its narratives are signed with it, or not taken. */
export interface NarrativeKeyRow {
  company: string;
  /** Ed25519, 32 bytes in base64. */
  key: string;
  /** ISO time. */
  at: string;
}

/** What this user chose about a company's narrative. */
export interface NarrativeChoicesRow {
  company: string;
  /** Ids of themes that this user wants no angles for. */
  mutedThemes: string[];
}

/** An idea that the user kept, began, wrote or wants no more. */
export interface IdeaRow extends IdeaView {
  /** 'theme/pattern/material' */
  id: string;
}

/** An idea that stood open in the panel. */
export interface OfferRow {
  id: string;
  /** 'YYYY-MM-DD' */
  on: string;
}

/** A mutation that was carried out; its id was made by the sender. */
export interface MutationRow {
  id: string;
  /** Milliseconds since 1970. */
  time: number;
}

/** One line of the journal, with what can be told of it without reading others. */
export interface EventRow extends JournalEvent {
  /** Of an undo: which act. */
  undoes?: string;
  /** The user took it back. */
  struck?: true;
}

/** What follows from the events of one person, known by one or several addresses; made anew from them at any time. */
export interface PersonRow {
  /** The first of `keys` by letters. */
  key: string;
  keys: string[];
  state: PersonState;
  /** 'YYYY-MM-DD' by which the next step is due, or `SOME_DAY`; absent = there is none. */
  nextDay?: string;
  /** See `informUntil`; absent = nothing must be told, or it was. */
  informUntil?: string;
  /** 'YYYY-MM-DD' on which a file last said something new of whom the user deals with; absent = nothing. */
  newsDay?: string;
  /** See `PersonState`. */
  active: string;
  /** Lower case, without accents. */
  sortName: string;
  /** See `notesOf`; kept so that a search need not read the ledger. */
  notes: string;
}

/** That somebody was erased: when, why, and which lines went. Nothing of the person. */
export interface ErasureRow {
  /** UUIDv7. */
  id: string;
  /** ISO time. */
  at: string;
  reason: 'asked' | 'retention';
  role: PersonRole | null;
  /** Ids of the lines, so that none of them comes back with a late copy. */
  events: string[];
}

/** A line that is being typed about a person. */
export interface LogDraftRow {
  person: string;
  text: string;
  /** ISO time of the last change. */
  at: string;
}

/** A colleague's post, by which a draft can be found alike. Its words are not in it. */
export interface FingerprintRow extends Stamp, Fingerprint {}

/** A hint on a draft that the writer left as it is, or has a yes for. Its key holds the words of the place, no more. */
export interface SettledHintRow {
  key: string;
  state: 'left' | 'agreed';
  /** ISO time. */
  at: string;
}

/** A position that profiles are read for. `at` is also when it was last chosen. */
export interface OpeningRow extends Stamp {
  opening: Opening;
}

/** An opening that was begun and is not saved yet. */
export interface OpeningDraftRow {
  /** The opening's id, or 'new'. */
  key: string;
  draft: OpeningDraft;
  /** ISO time of the last change. */
  at: string;
}

/** What a recruiter wrote down about one person for one opening: own words, nothing of the page. */
export interface CandidateRow extends CandidateWords {
  /** 'opening person' */
  key: string;
  opening: string;
  person: string;
  /** ISO time of the last change. */
  at: string;
}

/** A message to a person that was begun and is not sent yet. */
export interface MessageDraftRow extends MessageDraft {
  person: string;
  /** ISO time of the last change. */
  at: string;
}
