import type { DraftContext } from '../domain/draft/check.ts';
import { draftLexicon as deDraft } from './de/draft.ts';
import { lexicon as de } from './de/lexicon.ts';
import { draftLexicon as enDraft } from './en/draft.ts';
import { lexicon as en } from './en/lexicon.ts';

/** The word lists that the draft check needs, a language each. */
export const DRAFT_LEXICONS: DraftContext['lexicons'] = {
  de: { general: de, draft: deDraft },
  en: { general: en, draft: enDraft },
};
