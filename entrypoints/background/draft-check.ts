import type { Database } from '../../lib/db/database.ts';
import { keptFingerprints } from '../../lib/db/fingerprints.ts';
import { currentNarrative } from '../../lib/db/narratives.ts';
import { settledHints, settleHints } from '../../lib/db/settled-hints.ts';
import type { DraftContext } from '../../lib/domain/draft/check.ts';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import { DRAFT_LEXICONS } from '../../lib/languages/draft.ts';
import type { DraftQuestion } from '../../lib/messages/draft-view.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { nowIso, today } from './now.ts';
import { draftView } from './views/draft-view.ts';
import { translateFor } from './words.ts';

type DraftHandlers = Pick<Handlers, 'checkDraft' | 'settleHints'>;

/** What the background does about a text that is being written. Of the text itself it keeps nothing. */
export function createDraftHandlers(db: Database, settingsNow: () => Promise<Settings>): DraftHandlers {
  return {
    async checkDraft(question) {
      const settings = await settingsNow();
      const { language } = settings;
      const narrative = (await currentNarrative(db))?.narrative ?? null;
      const context = draftContext(question, settings, narrative, await keptFingerprints(db));
      return draftView(question.text, {
        context,
        language,
        translate: translateFor(language),
        settled: await settledHints(db),
      });
    },
    async settleHints({ keys, state }) {
      await settleHints(db, keys, state, nowIso());
      return null;
    },
  };
}

/** What the checks get besides the text, from what the user told and what the company agreed on. */
function draftContext(
  { kind, network, language, limit }: DraftQuestion,
  { role, language: spoken, companyName }: Settings,
  narrative: Narrative | null,
  colleagues: DraftContext['colleagues'],
): DraftContext {
  return {
    kind,
    network,
    language,
    role,
    today: today(),
    spelling: spoken.startsWith('de-CH') ? 'de-CH' : 'de',
    limit,
    attached: null,
    employer: companyName || null,
    narrative,
    colleagues,
    lexicons: DRAFT_LEXICONS,
  };
}
