import { vi } from 'vitest';
import type { NarrativeLink } from '../../../components/dashboard/narrative/narrative-link.ts';

/** The narrative as a dashboard without an extension has it: none yet. */
export function fakeNarrativeLink(over: Partial<NarrativeLink> = {}): NarrativeLink {
  return {
    load: async () => ({ current: null, draftAt: null }),
    onChange: () => () => {},
    sample: vi.fn(async () => ''),
    preview: vi.fn(),
    accept: vi.fn(async () => {}),
    versions: async () => [],
    compare: async () => [],
    file: vi.fn(async () => ({ name: 'nordlicht-3.yaml', text: 'form: 1\n' })),
    restore: vi.fn(async () => {}),
    remove: vi.fn(async () => {}),
    mute: vi.fn(async () => {}),
    loadDraft: async () => ({ data: null, at: null, faults: [], findings: [] }),
    saveDraft: vi.fn(async () => {}),
    dropDraft: vi.fn(async () => {}),
    draftChanges: async () => null,
    publish: vi.fn(async () => {}),
    review: vi.fn(async () => ({ faults: [], findings: [] })),
    previewAngles: vi.fn(async () => ({ angles: [], nothing: 'unfinished' as const })),
    address: {
      has: async () => false,
      ask: vi.fn(async () => false),
      giveBack: vi.fn(async () => {}),
      check: vi.fn(async () => ({ ok: true as const, same: true as const })),
    },
    ...over,
  };
}
