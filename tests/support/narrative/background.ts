import { afterEach, beforeEach } from 'vitest';
import { createNarrativeHandlers } from '../../../entrypoints/background/narratives.ts';
import { Database } from '../../../lib/db/database.ts';
import { once } from '../../../lib/db/once.ts';
import type { Narrative } from '../../../lib/domain/narrative/narrative.ts';
import type { CoachLanguage } from '../../../lib/domain/profile/checks/check.ts';
import { writeNarrative } from '../../../lib/imports/narrative/write-narrative.ts';
import { defaultSettings } from '../../../lib/messages/settings.ts';

export const CALLER = { kind: 'extension' } as const;

/** A secret key, as a company would have one. */
export const secret = () => crypto.getRandomValues(new Uint8Array(32));

export const textOf = (narrative: Narrative) => writeNarrative(narrative, 'yaml');

/** What the background does with narratives, on an empty database for each test. */
export function narrativeBackground() {
  let db = new Database('narratives');
  let language: CoachLanguage = 'de';
  const handlers = () => createNarrativeHandlers(db, async () => ({ ...defaultSettings('de'), language }));
  const preview = (text: string) => handlers().previewNarrative({ text }, CALLER);
  const accept = (id: string) =>
    once(db, crypto.randomUUID(), Date.now(), () => handlers().acceptNarrative({ preview: id }, CALLER));
  beforeEach(() => {
    db = new Database(`narratives-${crypto.randomUUID()}`);
    language = 'de';
  });
  afterEach(() => db.delete());
  return {
    db: () => db,
    speak: (spoken: CoachLanguage) => {
      language = spoken;
    },
    handlers,
    preview,
    accept,
    current: async () => (await handlers().loadNarrative({}, CALLER)).current,
    /** Looks at a file and says yes. @returns what was shown */
    async take(narrative: Narrative) {
      const looked = await preview(textOf(narrative));
      if (!looked.ok) throw new Error(looked.sentence);
      await accept(looked.preview.id);
      return looked.preview;
    },
  };
}
