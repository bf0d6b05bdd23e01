import type { CandidateWords } from '../../../lib/domain/candidate/candidate-record.ts';
import type { Opening } from '../../../lib/domain/candidate/opening/opening.ts';
import type { BegunOpening, OpeningDraft } from '../../../lib/domain/candidate/opening/opening-draft.ts';
import type { OpeningFinding } from '../../../lib/domain/candidate/opening/opening-finding.ts';
import type { CandidateView, HandOverFormat, KeptOpening, OpeningView } from '../../../lib/messages/candidate-view.ts';

/** A person with what the page calls them. */
export interface Named {
  person: string;
  name: string | null;
}

/** What the panel needs from the background. `tab` as in `PanelProps`. */
export interface CandidateLink {
  /** @returns null where the page shows no other person */
  read(tab: number | null, opening: string | null): Promise<CandidateView | null>;
  /** @param text what was pasted; null = the advert in view. @returns null where it holds no opening */
  readOpening(tab: number | null, text: string | null): Promise<OpeningView | null>;
  checkOpening(opening: Opening): Promise<OpeningFinding[]>;
  /** @param id null = a new one. @returns its id */
  saveOpening(id: string | null, opening: Opening): Promise<KeptOpening>;
  /** What was begun of openings, the last one first. */
  loadDrafts(): Promise<BegunOpening[]>;
  /** @param draft null = nothing is begun any more */
  saveDraft(opening: string | null, draft: OpeningDraft | null): Promise<void>;
  dropOpening(id: string): Promise<void>;
  save(who: Named, opening: string, own: CandidateWords): Promise<void>;
  markInformed(person: string, informed: boolean): Promise<void>;
  erase(person: string): Promise<void>;
  setReading(setting: { nameHidden: boolean; onlyOpenToOffers: boolean }): Promise<void>;
  /** Saves a file where the browser saves files. */
  handOver(tab: number | null, opening: string, format: HandOverFormat): Promise<void>;
}
