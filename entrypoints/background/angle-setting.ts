import type { Database } from '../../lib/db/database.ts';
import { ideaHistory } from '../../lib/db/ideas.ts';
import { mutedThemes } from '../../lib/db/narrative-choices.ts';
import { currentNarrative } from '../../lib/db/narratives.ts';
import type { AngleSetting } from '../../lib/domain/angles/angle.ts';
import { ownSubjects } from '../../lib/domain/angles/own-subjects.ts';
import { fold } from '../../lib/domain/angles/ranking/grams.ts';
import { functionWords as de } from '../../lib/languages/de/function-words.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { functionWords as en } from '../../lib/languages/en/function-words.ts';
import { PHRASE_LEXICONS } from '../../lib/languages/phrases.ts';
import type { Settings } from '../../lib/messages/settings.ts';

const STOP_WORDS = new Set([...de, ...en].map(fold));

/**
 * Everything that this user's ideas depend on today: the narrative in force without the themes that the user muted, the
 * role, the own profile as it was last read, and what became of earlier ideas.
 * @returns null while there is no narrative
 */
export async function angleSetting(db: Database, settings: Settings, today: string): Promise<AngleSetting | null> {
  const current = await currentNarrative(db);
  if (!current) return null;
  const muted = new Set(await mutedThemes(db, current.company));
  const narrative = {
    ...current.narrative,
    themes: current.narrative.themes.filter(({ id }) => !muted.has(id)),
  };
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
