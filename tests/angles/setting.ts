import type { AngleSetting } from '../../lib/domain/angles/angle.ts';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';

/** A day on which no pause of the samples holds and most of their facts are public. */
export const TODAY = '2026-11-25';

/** Somebody of whom nothing is known but the role. */
export const settingFor = (narrative: Narrative, over: Partial<AngleSetting> = {}): AngleSetting => ({
  narrative,
  role: 'employee',
  language: 'de',
  today: TODAY,
  about: '',
  behind: null,
  recent: [],
  shown: [],
  hidden: [],
  stopWords: STOP_WORDS,
  delicate: DELICATE,
  ...over,
});
