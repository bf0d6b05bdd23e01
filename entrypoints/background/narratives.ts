import type { Database } from '../../lib/db/database.ts';
import { mutedThemes, saveMutedThemes } from '../../lib/db/narrative-choices.ts';
import { loadDraft } from '../../lib/db/narrative-draft.ts';
import { keyOfCompany } from '../../lib/db/narrative-import.ts';
import {
  currentNarrative,
  keptNarratives,
  narrativeAt,
  removeNarratives,
  restoreNarrative,
} from '../../lib/db/narratives.ts';
import type { NarrativeRow } from '../../lib/db/rows.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { writeNarrative } from '../../lib/imports/narrative/write-narrative.ts';
import type { CurrentNarrativeView, NarrativeVersionView } from '../../lib/messages/narrative-view.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { Failure } from '../../lib/messages/wire.ts';
import { fingerprintOf } from '../../lib/signing/fingerprint.ts';
import { createAnglePreviewHandlers } from './angle-preview.ts';
import { createNarrativeEditorHandlers } from './narrative-editor.ts';
import { createNarrativeImportHandlers } from './narrative-import.ts';
import { changesInWords, findingsOf } from './narrative-words.ts';

type KeptHandlers = Pick<
  Handlers,
  | 'loadNarrative'
  | 'listNarratives'
  | 'compareNarratives'
  | 'exportNarrative'
  | 'restoreNarrative'
  | 'removeNarrative'
  | 'muteThemes'
>;

/** What the background does about the company's narrative. */
export const createNarrativeHandlers = (db: Database, settingsNow: () => Promise<Settings>) => ({
  ...createKeptHandlers(db, settingsNow),
  ...createNarrativeImportHandlers(db, settingsNow),
  ...createNarrativeEditorHandlers(db, settingsNow),
  ...createAnglePreviewHandlers(settingsNow),
});

function createKeptHandlers(db: Database, settingsNow: () => Promise<Settings>): KeptHandlers {
  const kept = async (id: string): Promise<NarrativeRow> => {
    const row = await narrativeAt(db, id);
    if (!row) throw new Failure('bad-request');
    return row;
  };
  return {
    async loadNarrative() {
      const row = await currentNarrative(db);
      const draft = await loadDraft(db);
      const { language } = await settingsNow();
      return { current: row && (await currentView(db, row, language)), draftAt: draft?.at ?? null };
    },

    async listNarratives() {
      const current = await currentNarrative(db);
      return (await keptNarratives(db)).map((row) => versionView(row, row.id === current?.id));
    },

    async compareNarratives({ before, after }) {
      const [one, other] = [await kept(before), await kept(after)];
      return changesInWords(one.narrative, other.narrative, (await settingsNow()).language);
    },

    async exportNarrative({ row, format }) {
      const { narrative } = await kept(row);
      return { name: `${narrative.id}-${narrative.version}.${format}`, text: writeNarrative(narrative, format) };
    },

    async restoreNarrative({ row }) {
      if (!(await restoreNarrative(db, row))) throw new Failure('bad-request');
      return null;
    },

    async removeNarrative() {
      await removeNarratives(db);
      return null;
    },

    async muteThemes({ themes }) {
      const current = await currentNarrative(db);
      if (!current) throw new Failure('bad-request');
      const known = new Set(current.narrative.themes.map(({ id }) => id));
      await saveMutedThemes(
        db,
        current.company,
        themes.filter((id) => known.has(id)),
      );
      return null;
    },
  };
}

async function currentView(db: Database, row: NarrativeRow, language: CoachLanguage): Promise<CurrentNarrativeView> {
  const { id, company, narrative, at } = row;
  const key = await keyOfCompany(db, company);
  return {
    row: id,
    narrative,
    takenAt: at,
    fingerprint: key === null ? null : await fingerprintOf(key),
    mutedThemes: await mutedThemes(db, company),
    findings: findingsOf(narrative, language),
  };
}

function versionView({ id, narrative, at, note = '' }: NarrativeRow, current: boolean): NarrativeVersionView {
  const { company, version, date, signature } = narrative;
  const signed = signature !== undefined;
  return { row: id, company: company.name, version, date, takenAt: at, current, signed, note };
}
