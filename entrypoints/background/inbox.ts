import type { Database } from '../../lib/db/database.ts';
import { keptIdeas } from '../../lib/db/ideas.ts';
import { mutedThemes } from '../../lib/db/narrative-choices.ts';
import { currentNarrative } from '../../lib/db/narratives.ts';
import { standingOf } from '../../lib/domain/angles/standing.ts';
import type { InboxIdea } from '../../lib/messages/idea-view.ts';
import type { Settings } from '../../lib/messages/settings.ts';

/** The kept ideas, each with what may still be told of it today. */
export async function inbox(db: Database, { role }: Pick<Settings, 'role'>, today: string): Promise<InboxIdea[]> {
  const [ideas, current] = await Promise.all([keptIdeas(db), currentNarrative(db)]);
  const muted = current ? await mutedThemes(db, current.company) : [];
  const context = { narrative: current?.narrative ?? null, muted, role, today };
  return ideas.map((idea) => ({ ...idea, standing: standingOf(idea.card, context) }));
}
