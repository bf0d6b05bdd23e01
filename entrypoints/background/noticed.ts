import type { Database } from '../../lib/db/database.ts';
import { keptIdeas } from '../../lib/db/ideas.ts';
import { append } from '../../lib/db/journal/append.ts';
import { undoAct } from '../../lib/db/journal/undo.ts';
import { forgetNoticed, keepNoticed, noticedActions } from '../../lib/db/noticed.ts';
import { composeDraft } from '../../lib/domain/angles/interview/compose-draft.ts';
import { themeIdOf, themeOfPost } from '../../lib/domain/angles/interview/theme-of-post.ts';
import type { NoticedAction } from '../../lib/domain/journal/noticed-action.ts';
import { noticedEvents } from '../../lib/domain/journal/noticed-events.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { noticedOnLinkedin } from '../../lib/sites/linkedin/actions/noticed.ts';
import { nowIso } from './now.ts';
import { noticedView } from './views/noticed-view.ts';
import { translateFor } from './words.ts';

/** From the last change of an idea to the post. In milliseconds. */
const WRITING = 14 * 24 * 60 * 60 * 1000;

/** How long what was noticed last is shown beside the page, in milliseconds. */
const FRESH = 60 * 60 * 1000;

type NoticedHandlers = Pick<Handlers, 'noticed' | 'undoNoticed' | 'latestNoticed' | 'listNoticed'>;

/** Keeping, striking and showing what the user did. */
export function createNoticedHandlers(
  db: Database,
  settingsNow: () => Promise<Pick<Settings, 'noticing' | 'language'>>,
): NoticedHandlers {
  const translate = async () => translateFor((await settingsNow()).language);
  return {
    async noticed(seen) {
      // A page may not have heard yet that a kind was switched off.
      if (!(await settingsNow()).noticing.includes(seen.kind)) return null;
      const action = noticedOnLinkedin(seen);
      await keepNoticed(db, action, nowIso());
      await append(db, noticedEvents(action, newId(), await themeOf(db, action)), nowIso());
      return null;
    },

    async undoNoticed({ id }) {
      await forgetNoticed(db, id);
      await undoAct(db, id, true, newId(), nowIso());
      return null;
    },

    async latestNoticed() {
      const [action] = await noticedActions(db, 1);
      const isFresh = action && Date.parse(nowIso()) - Date.parse(action.at) < FRESH;
      return isFresh ? noticedView(action, await translate()) : null;
    },

    async listNoticed() {
      const words = await translate();
      return (await noticedActions(db)).map((action) => noticedView(action, words));
    },
  };
}

/** An own post that was written from an idea serves the idea's theme; null where that cannot be told. */
async function themeOf(db: Database, { kind, what, at }: NoticedAction): Promise<string | null> {
  if (kind !== 'post' || !what?.words) return null;
  const since = new Date(Date.parse(at) - WRITING).toISOString();
  const ideas = (await keptIdeas(db)).filter((idea) => idea.at >= since);
  const drafts = ideas.map(({ card, work }) => ({ theme: themeIdOf(card.id), text: composeDraft(card, work) }));
  return themeOfPost(what.words, drafts);
}
