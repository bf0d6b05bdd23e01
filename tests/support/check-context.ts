import type { CheckContext } from '../../lib/domain/profile/checks/check.ts';
import { lexicon as de } from '../../lib/languages/de/lexicon.ts';
import { lexicon as en } from '../../lib/languages/en/lexicon.ts';

/** A salesperson who told the coach nothing yet; the ground for every check's examples. */
export function standardContext(over: Partial<CheckContext> = {}): CheckContext {
  return {
    role: 'sales',
    today: '2026-11-24',
    spelling: 'de',
    lexicons: { de, en },
    topics: [],
    company: { name: null, path: null, links: [], blocklist: [] },
    genderStyle: 'off',
    otherNetwork: null,
    confirmedCurrent: null,
    careerEntry: false,
    ...over,
  };
}
