import type { DraftContext } from '../../lib/domain/draft/check.ts';
import { draftLexicon as deDraft } from '../../lib/languages/de/draft.ts';
import { lexicon as de } from '../../lib/languages/de/lexicon.ts';
import { draftLexicon as enDraft } from '../../lib/languages/en/draft.ts';
import { lexicon as en } from '../../lib/languages/en/lexicon.ts';

/** A post on LinkedIn by somebody who told the coach nothing yet; the ground for every check's examples. */
export function draftContext(over: Partial<DraftContext> = {}): DraftContext {
  return {
    kind: 'post',
    network: 'linkedin',
    language: null,
    role: 'employee',
    today: '2026-11-24',
    spelling: 'de',
    limit: null,
    attached: null,
    employer: null,
    narrative: null,
    colleagues: [],
    lexicons: { de: { general: de, draft: deDraft }, en: { general: en, draft: enDraft } },
    ...over,
  };
}
