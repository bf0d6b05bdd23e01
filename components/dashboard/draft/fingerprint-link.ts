import type { FingerprintFault } from '../../../lib/domain/draft/fingerprint-file.ts';
import type { FingerprintView } from '../../../lib/messages/draft-view.ts';

export type TakenFingerprints = { ok: true; count: number } | { ok: false; fault: FingerprintFault };

/** What the room needs to compare drafts with posts of colleagues. */
export interface FingerprintLink {
  /** Those that came last first. */
  list(): Promise<FingerprintView[]>;
  /** Keeps the fingerprints of a file, all of them or none. */
  take(file: File): Promise<TakenFingerprints>;
  remove(ids: string[]): Promise<void>;
  /** Hands the fingerprint of a text to the user as a file; false = the text is too short for one. */
  save(label: string, text: string): boolean;
}
