import type { DraftContext } from '../../lib/domain/draft/check.ts';
import { DRAFT_LEXICONS } from '../../lib/languages/draft.ts';

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
    lexicons: DRAFT_LEXICONS,
    ...over,
  };
}
