import type { CandidateWords } from '../domain/candidate/candidate-record.ts';
import type { Opening } from '../domain/candidate/opening/opening.ts';
import type { OpeningFinding } from '../domain/candidate/opening/opening-finding.ts';
import type { ReadingAid } from '../domain/candidate/reading-aid.ts';

/** An opening with what was found about it. */
export interface OpeningView {
  opening: Opening;
  findings: OpeningFinding[];
}

export interface KeptOpening {
  id: string;
  opening: Opening;
}

/** What the recruiter owes the person (Art. 14 GDPR); days in words. */
export interface CandidateDuty {
  /** Something is kept, so the time runs. */
  begun: boolean;
  /** Day by which the person must be told; null = done, or nothing must be told. */
  informBy: string | null;
  informedOn: string | null;
  /** Day on which everything goes by itself. */
  erasedOn: string;
  /** What to tell the person, in German and English. */
  texts: readonly { language: 'de' | 'en'; text: string }[];
}

/** A profile read for an opening. */
export interface CandidateView {
  /** Last chosen first. */
  openings: KeptOpening[];
  /** null = there is no opening yet. */
  reading: CandidateReading | null;
  nameHidden: boolean;
  onlyOpenToOffers: boolean;
}

export interface CandidateReading {
  opening: string;
  aid: ReadingAid;
  /** What the recruiter wrote before; null = nothing yet. */
  own: CandidateWords | null;
  /** null while it is hidden: then nothing in the whole answer names the person. */
  name: string | null;
  /** "Anna Weber hat am 12. November 2026 geschrieben.", in a page without who and when; null = no colleague did. */
  turned: string | null;
  duty: CandidateDuty;
}

export const HAND_OVER_FORMATS = ['csv', 'vcard', 'json'] as const;
export type HandOverFormat = (typeof HAND_OVER_FORMATS)[number];
