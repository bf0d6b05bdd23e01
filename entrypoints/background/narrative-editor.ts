import type { Database } from '../../lib/db/database.ts';
import { dropDraft, loadDraft, saveDraft } from '../../lib/db/narrative-draft.ts';
import { currentNarrative, putInForce } from '../../lib/db/narratives.ts';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import { parseNarrative } from '../../lib/domain/narrative/parse.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { Failure } from '../../lib/messages/wire.ts';
import { changesInWords, reviewOf } from './narrative-words.ts';
import { nowIso, today } from './now.ts';

type EditorHandlers = Pick<
  Handlers,
  | 'reviewNarrative'
  | 'loadNarrativeDraft'
  | 'saveNarrativeDraft'
  | 'dropNarrativeDraft'
  | 'compareNarrativeDraft'
  | 'publishNarrativeDraft'
>;

/** What the background does for the editor. A draft may have any fault; in force comes only what has none. */
export function createNarrativeEditorHandlers(db: Database, settingsNow: () => Promise<Settings>): EditorHandlers {
  return {
    reviewNarrative: async ({ data }) => reviewOf(data, (await settingsNow()).language),

    async loadNarrativeDraft() {
      const draft = await loadDraft(db);
      const data = draft ? draft.data : ((await currentNarrative(db))?.narrative ?? null);
      const review = data === null ? { faults: [], findings: [] } : reviewOf(data, (await settingsNow()).language);
      return { data, at: draft?.at ?? null, ...review };
    },

    async saveNarrativeDraft({ data }) {
      await saveDraft(db, data, nowIso());
      return null;
    },

    async dropNarrativeDraft() {
      await dropDraft(db);
      return null;
    },

    async compareNarrativeDraft() {
      const draft = await loadDraft(db);
      const parsed = draft && parseNarrative(draft.data);
      const current = await currentNarrative(db);
      if (!parsed?.ok || !current) return null;
      return changesInWords(current.narrative, parsed.narrative, (await settingsNow()).language);
    },

    async publishNarrativeDraft({ note }) {
      const draft = await loadDraft(db);
      const parsed = draft && parseNarrative(draft.data);
      if (!parsed?.ok) throw new Failure('bad-request');
      const current = await currentNarrative(db);
      await putInForce(db, nextVersion(parsed.narrative, current?.narrative ?? null), nowIso(), note?.trim());
      await dropDraft(db);
      return null;
    },
  };
}

/** Of today, one higher than the version in force. A signature would not fit any more; the company signs anew. */
function nextVersion({ signature: _signature, ...draft }: Narrative, current: Narrative | null): Narrative {
  const before = current?.id === draft.id ? current.version : 0;
  return { ...draft, version: Math.max(draft.version, before + 1), date: today() };
}
