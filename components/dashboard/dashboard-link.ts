import type { Preparation } from '../../lib/domain/conversation/preparation.ts';
import type { ImportPart } from '../../lib/domain/journal-import/parts.ts';
import type { WordKey } from '../../lib/languages/word-key.ts';
import type { ImportInput } from '../../lib/messages/import-input.ts';
import type { CaptureView, ImportView } from '../../lib/messages/self-test-view.ts';
import type { ChangesView, NoticedView, PackAnswer, TablesView } from '../../lib/messages/view.ts';
import type { CoachLink } from '../coach/coach-link.ts';
import type { DraftCheckLink } from '../coach/draft/draft-check-link.ts';
import type { SettingsLink } from '../settings/settings-link.ts';
import type { FingerprintLink } from './draft/fingerprint-link.ts';
import type { HandoverLink } from './handover/handover-link.ts';
import type { IdeasLink } from './ideas/ideas-link.ts';
import type { LockLink } from './lock/lock-link.ts';
import type { MeetingsLink } from './meetings/meetings-link.ts';
import type { NarrativeLink } from './narrative/narrative-link.ts';
import type { PeopleLink } from './people/people-link.ts';
import type { PeopleFileLink } from './people-file/people-file-link.ts';
import type { TakeAnswer, UseAnswer, UseProgress } from './use/use-answer.ts';

/** What came of reading a backup: how many lines it holds, or why none was taken. */
export type RestoreAnswer = { ok: true; lines: number } | { ok: false; why: Extract<WordKey, `brought.no.${string}`> };

/** One kept check of the own profile, in finished texts. */
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

type PdfItems = Extract<ImportInput['source'], { kind: 'pdf' }>['items'];

/** The text of a file with its places, or why there is none. */
export type OpenedPdf =
  | { ok: true; items: PdfItems }
  | { ok: false; refusal: 'no-pdf' | 'torn' | 'locked' | 'too-large' | 'stuck' };

export interface DashboardLink extends SettingsLink {
  /** Newest first, in the coach's language. */
  runs(): Promise<RunView[]>;
  /** What was noticed, newest first, in the coach's language. */
  noticed(): Promise<NoticedView[]>;
  undoNoticed(id: string): Promise<void>;
  /** @returns stops telling */
  onNoticed(listener: () => void): () => void;
  /** Which reading tables there are. */
  tables(): Promise<TablesView>;
  /** Installs reading tables from a file, or says why not. */
  installPack(file: File): Promise<PackAnswer>;
  removePack(): Promise<void>;
  openPdf(file: File): Promise<OpenedPdf>;
  /** Says what was understood of a text or a file. */
  readImport(input: ImportInput): Promise<ImportView>;
  /** Joins it with what is kept of the own profile. */
  keepImport(input: ImportInput): Promise<void>;
  /** Reads an export and says what it shows of how the network was used. Keeps nothing. */
  analyseUse(file: File, listener: (progress: UseProgress) => void, stop: AbortSignal): Promise<UseAnswer>;
  /** Takes parts of the export that was read last into the journal; goes on where it was stopped. */
  takeExport(parts: readonly ImportPart[], listener: (part: number) => void, stop: AbortSignal): Promise<TakeAnswer>;
  undoTake(acts: readonly string[]): Promise<void>;
  /**
   * Hands the journal to the user as a file.
   * @param passphrase null = not encrypted
   * @returns how many lines it holds
   */
  saveBackup(passphrase: string | null): Promise<number>;
  restoreBackup(file: File, passphrase: string): Promise<RestoreAnswer>;
  /** The coach on an own profile as it is kept. */
  keptCoach(person: string): CoachLink;
  /** The copy of a page that was made last; null = none, or not any more. */
  loadCapture(): Promise<CaptureView | null>;
  /** What was prepared for the person in a tab; null where it shows none any more. */
  prepared(tab: number): Promise<{ name: string; preparation: Preparation } | null>;
  /** People from one colleague to another. */
  handover: HandoverLink;
  ideas: IdeasLink;
  draftCheck: DraftCheckLink;
  fingerprints: FingerprintLink;
  narrative: NarrativeLink;
  meetings: MeetingsLink;
  people: PeopleLink;
  lock: LockLink;
  peopleFile: PeopleFileLink;
  saveFile(name: string, text: string): void;
  deleteEverything(): Promise<void>;
}
