import type { Experience } from '../reading.ts';
import type { SnapshotSection } from './snapshot.ts';

export type ProfileChangeKind =
  /** A position that is held now. */
  | 'position'
  /** The same position under another title. */
  | 'renamed'
  | 'ended'
  /** A position of the past that was not on the page before. */
  | 'listed'
  /** A position that the page shows no more. */
  | 'gone'
  | 'headline'
  | 'location'
  | 'about'
  | 'post'
  | 'shared-post'
  | 'certificate'
  | 'education'
  | 'skill';

/** One difference between two snapshots, in the words of the page. */
export interface ProfileChange {
  kind: ProfileChangeKind;
  section: SnapshotSection | 'headline' | 'location';
  /** Verbatim: what stands there now; of what is gone, what stood there. */
  text: string;
  /** Verbatim: what stood in its place; null = nothing did. */
  before: string | null;
  /** Of a position. */
  job: Experience | null;
  /** 'YYYY-MM-DD' on which the earlier state was last seen. */
  since: string;
}
