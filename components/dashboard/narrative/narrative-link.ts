import type { ChangeText } from '../../../lib/domain/narrative/change-text.ts';
import type { NarrativeLanguage } from '../../../lib/domain/narrative/fields.ts';
import type { Role } from '../../../lib/domain/profile/checks/check.ts';
import type {
  AnglePreview,
  NarrativeDraftView,
  NarrativeFileView,
  NarrativePreview,
  NarrativeReview,
  NarrativeVersionView,
  NarrativeView,
} from '../../../lib/messages/narrative-view.ts';
import type { AddressLink } from '../narrative-address/address-link.ts';

/** Narratives of invented companies that come with the coach, by the names of their files. */
export const SAMPLES = ['staffing', 'machine-builder', 'heat-pumps'] as const;
export type SampleName = (typeof SAMPLES)[number];

/** What the room and the editor of the narrative need from the shell they stand in. */
export interface NarrativeLink {
  load(): Promise<NarrativeView>;
  /** @returns stops telling */
  onChange(listener: () => void): () => void;
  /** The text of a sample's file. */
  sample(name: SampleName): Promise<string>;
  preview(text: string): Promise<NarrativePreview>;
  accept(preview: string): Promise<void>;
  /** The latest taken first. */
  versions(): Promise<NarrativeVersionView[]>;
  compare(before: string, after: string): Promise<ChangeText[]>;
  file(row: string, format: 'yaml' | 'json'): Promise<NarrativeFileView>;
  restore(row: string): Promise<void>;
  remove(): Promise<void>;
  mute(themes: string[]): Promise<void>;
  loadDraft(): Promise<NarrativeDraftView>;
  saveDraft(data: unknown): Promise<void>;
  dropDraft(): Promise<void>;
  /** Against the version in force; null where there is none, or the draft has faults. */
  draftChanges(): Promise<ChangeText[] | null>;
  publish(note: string): Promise<void>;
  review(data: unknown): Promise<NarrativeReview>;
  previewAngles(input: PreviewInput): Promise<AnglePreview>;
  address: AddressLink;
}

export interface PreviewInput {
  data: unknown;
  role: Role;
  /** Id; null = every theme. */
  theme: string | null;
  side: NarrativeLanguage;
}
