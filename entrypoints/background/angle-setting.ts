import type { Database } from '../../lib/db/database.ts';
import { ideaHistory } from '../../lib/db/ideas.ts';
import type { AngleSetting } from '../../lib/domain/angles/angle.ts';
import { ownSubjects } from '../../lib/domain/angles/own-subjects.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { PHRASE_LEXICONS } from '../../lib/languages/phrases.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { narrativeInForce } from './narrative-in-force.ts';

/**
 * Everything that this user's ideas depend on today: the narrative in force without the themes that the user muted, the
 * role, the own profile as it was last read, and what became of earlier ideas.
 * @returns null while there is no narrative
 */
export async function angleSetting(db: Database, settings: Settings, today: string): Promise<AngleSetting | null> {
  const narrative = await narrativeInForce(db);
  if (!narrative) return null;
  const own = await db.readings.toCollection().first();
  const { headline = null, about = null } = own?.reading ?? {};
  return {
    narrative,
    role: settings.role,
    language: settings.language,
    today,
    about: ownSubjects({ subjects: settings.topics, headline, about }, PHRASE_LEXICONS).join('\n'),
    behind: null,
    ...(await ideaHistory(db)),
    stopWords: STOP_WORDS,
    delicate: DELICATE,
  };
}
