import type { CheckContext } from '../../lib/domain/profile/checks/check.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { lexicon as de } from '../../lib/languages/de/lexicon.ts';
import { lexicon as en } from '../../lib/languages/en/lexicon.ts';
import type { Settings } from '../../lib/messages/settings.ts';

interface Beside {
  /** 'YYYY-MM-DD' */
  today: string;
  otherNetwork: ProfileReading | null;
  confirmedCurrent: string | null;
}

/** What the checks get besides the reading, from what the user told. */
export function checkContext(settings: Settings, beside: Beside): CheckContext {
  const { role, language, topics, companyName, companyPath, links, blocklist, genderStyle, careerEntry } = settings;
  return {
    ...beside,
    role,
    spelling: language.startsWith('de-CH') ? 'de-CH' : 'de',
    lexicons: { de, en },
    topics,
    company: { name: companyName || null, path: companyPath || null, links, blocklist },
    genderStyle,
    careerEntry,
  };
}
