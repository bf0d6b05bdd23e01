import type { CandidateLink } from '../../components/coach/candidate/candidate-link.ts';
import { call } from '../../lib/messages/call.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { saveFile } from '../dashboard/save-file.ts';

export const candidateLink: CandidateLink = {
  read: (tab, opening) => call('readCandidate', { tab, opening }),
  readOpening: (tab, text) => call('readOpening', { tab, text }),
  checkOpening: (opening) => call('checkOpening', { opening: plain(opening) }),
  async saveOpening(given, opening) {
    const id = given ?? newId();
    await call('saveOpening', { id, opening: plain(opening) });
    return { id, opening };
  },
  loadDrafts: () => call('loadOpeningDrafts', {}),
  saveDraft: async (opening, draft) =>
    void (await call('saveOpeningDraft', { opening, draft: draft && { ...draft, base: plain(draft.base) } })),
  dropOpening: async (id) => void (await call('dropOpening', { id })),
  save: async (who, opening, { notes, note, decision }) =>
    void (await call('saveCandidate', {
      act: newId(),
      who,
      opening,
      own: { notes: { ...notes }, note, decision },
    })),
  markInformed: async (person, informed) => void (await call('markInformed', { act: newId(), person, informed })),
  async erase(person) {
    while ((await call('prepareErasingCandidate', { person })) < 1);
    await call('eraseCandidate', { person });
  },
  setReading: async (setting) => void (await call('setCandidateReading', setting)),
  async handOver(tab, opening, format) {
    const file = await call('handOver', { tab, opening, format });
    if (!file) throw new Error('there is nobody to hand over');
    saveFile(file.name, file.text);
  },
};

type OpeningInput = Parameters<typeof call<'saveOpening'>>[1]['opening'];

/** With lists of its own, as messages carry them. */
const plain = (opening: Parameters<CandidateLink['checkOpening']>[0]): OpeningInput => ({
  ...opening,
  musts: opening.musts.map((one) => ({ ...one, words: [...one.words] })),
  learnables: opening.learnables.map((one) => ({ ...one, words: [...one.words] })),
  reasons: [...opening.reasons],
});
