import type { NarrativeLink } from '../../components/dashboard/narrative/narrative-link.ts';
import { call } from '../../lib/messages/call.ts';
import { onSharedChange } from '../../lib/platform/shared-storage.ts';
import { addressLink } from './address-link.ts';

/** The narrative, as the background keeps it; samples lie in the extension itself. */
export const narrativeLink: NarrativeLink = {
  address: addressLink,
  load: () => call('loadNarrative', {}),
  onChange: (listener) =>
    onSharedChange((keys) => {
      if (keys.includes('revision')) listener();
    }),
  sample: async (name) => (await fetch(`/narratives/${name}.yaml`)).text(),
  preview: (text) => call('previewNarrative', { text }),
  accept: async (preview) => void (await call('acceptNarrative', { preview })),
  versions: () => call('listNarratives', {}),
  compare: (before, after) => call('compareNarratives', { before, after }),
  file: (row, format) => call('exportNarrative', { row, format }),
  restore: async (row) => void (await call('restoreNarrative', { row })),
  remove: async () => void (await call('removeNarrative', {})),
  mute: async (themes) => void (await call('muteThemes', { themes })),
  loadDraft: () => call('loadNarrativeDraft', {}),
  saveDraft: async (data) => void (await call('saveNarrativeDraft', { data })),
  dropDraft: async () => void (await call('dropNarrativeDraft', {})),
  draftChanges: () => call('compareNarrativeDraft', {}),
  publish: async (note) => void (await call('publishNarrativeDraft', { note })),
  review: (data) => call('reviewNarrative', { data }),
  previewAngles: (input) => call('previewAngles', input),
};
