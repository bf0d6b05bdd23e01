import type { Database } from '../../lib/db/database.ts';
import { mutedThemes } from '../../lib/db/narrative-choices.ts';
import { currentNarrative } from '../../lib/db/narratives.ts';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';

/** The last one: what is worked out of a narrative (an index of its themes) is kept by the object. */
let last: { key: string; narrative: Narrative } | null = null;

/** The narrative in force without the themes that this user lets rest; null while there is none. */
export async function narrativeInForce(db: Database): Promise<Narrative | null> {
  const current = await currentNarrative(db);
  if (!current) return null;
  const muted = await mutedThemes(db, current.company);
  const key = [current.id, ...muted].join(' ');
  if (last?.key !== key) {
    const themes = current.narrative.themes.filter(({ id }) => !muted.includes(id));
    last = { key, narrative: { ...current.narrative, themes } };
  }
  return last.narrative;
}
