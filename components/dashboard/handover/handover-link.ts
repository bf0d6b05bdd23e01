import type { HandedPerson, Handover, HandoverWishes } from '../../../lib/domain/journal/handover/handover.ts';
import type { WordKey } from '../../../lib/languages/word-key.ts';
import type { WayBack } from '../people/people-link.ts';

/** How somebody in a handover stands in the own journal. */
export interface HandedMark {
  kind: 'fresh' | 'known' | 'similar' | 'erased';
  /** The own next step stays in place of the one handed over. */
  keepsStep: boolean;
}

/** A handover that was opened; nothing of it is taken yet. */
export interface OpenedHandover {
  handover: Handover;
  /** One a person, in the same order. */
  marks: HandedMark[];
}

export type HandoverAnswer =
  | { kind: 'open'; opened: OpenedHandover }
  /** Needs its passphrase. */
  | { kind: 'locked' }
  | { kind: 'refused'; why: Extract<WordKey, `brought.no.${string}`> };

/** People from one colleague to another, as a file that the user passes on; nothing is sent. */
export interface HandoverLink {
  /** What would go, and the own name where the own profile tells it. */
  read(people: readonly string[], wishes: HandoverWishes): Promise<{ own: string | null; people: HandedPerson[] }>;
  /** Hands it to the user as a file. @param passphrase null = not locked */
  save(from: string, people: HandedPerson[], passphrase: string | null): Promise<void>;
  /** @returns null where the file is none, by its first bytes and its name */
  open(file: File, passphrase: string | null): Promise<HandoverAnswer | null>;
  /** Takes all of it into the journal, or nothing. */
  take(handover: Handover): Promise<WayBack>;
}
