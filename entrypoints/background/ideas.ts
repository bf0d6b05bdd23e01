import type { Database } from '../../lib/db/database.ts';
import { dropIdea, keptIdeas, markIdea, noteOffers, restoreIdea, saveIdea } from '../../lib/db/ideas.ts';
import { suggestThanks } from '../../lib/domain/angles/appreciation/suggest-thanks.ts';
import { suggestComments } from '../../lib/domain/angles/comments/suggest-comments.ts';
import { pageTextOf } from '../../lib/domain/angles/page-text.ts';
import { createAngles } from '../../lib/domain/angles/suggest.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { THANKS_CUES } from '../../lib/languages/thanks-cues.ts';
import type { AngleView, SuggestionsView } from '../../lib/messages/idea-view.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { openOwnPage } from '../../lib/platform/tabs.ts';
import { angleSetting } from './angle-setting.ts';
import { inbox } from './inbox.ts';
import { nowIso, today } from './now.ts';
import type { PageInView, PagesInView } from './pages-in-view.ts';
import { angleView, commentView } from './views/idea-view.ts';

/** Ideas of each kind that are offered at once. */
const OFFERED = 4;

const NOTHING: SuggestionsView = { company: null, fitting: [], plan: [], comments: [], thanks: [] };

type IdeaHandlers = Pick<
  Handlers,
  'suggestIdeas' | 'saveIdea' | 'markIdea' | 'listIdeas' | 'dropIdea' | 'restoreIdea' | 'openNarrative'
>;

/** What the background does about ideas. */
export function createIdeaHandlers(
  db: Database,
  settingsNow: () => Promise<Settings>,
  inView: PagesInView,
): IdeaHandlers {
  return {
    async suggestIdeas({ tab }, caller) {
      const page = await inView.in(caller.kind === 'in-page' ? caller.tab : tab);
      return suggest(db, await settingsNow(), page);
    },
    async saveIdea({ card, work }) {
      await saveIdea(db, card, work, nowIso());
      return null;
    },
    async markIdea({ card, state, reason }) {
      await markIdea(db, card, state, reason, nowIso());
      return null;
    },
    listIdeas: async () => inbox(db, await settingsNow(), today()),
    async restoreIdea({ idea }) {
      await restoreIdea(db, idea);
      return null;
    },
    async dropIdea({ id }) {
      await dropIdea(db, id);
      return null;
    },
    async openNarrative() {
      await openOwnPage('/dashboard.html#narrative');
      return null;
    },
  };
}

/** Ideas for one page, or for none. Notes what it offers, so that tomorrow brings something else. */
export async function suggest(db: Database, settings: Settings, shown: PageInView | null): Promise<SuggestionsView> {
  const setting = await angleSetting(db, settings, today());
  if (!setting) return NOTHING;
  const { narrative, language } = setting;
  // The own profile says nothing that one could answer to.
  const reading = shown && !shown.isOwn ? shown.reading : null;
  const page = reading && pageTextOf(reading);
  const { angles, plan } = createAngles(setting)(page, OFFERED);
  const works = new Map((await keptIdeas(db)).map(({ card, work }) => [card.id, work]));
  const viewed = (angle: (typeof angles)[number]): AngleView => angleView(angle, page, setting, works.get(angle.id));
  const view: SuggestionsView = {
    company: narrative.company.name,
    fitting: angles.map(viewed),
    plan: plan.map(viewed),
    comments: page?.kind === 'post' ? suggestComments(page.text, setting).map(commentView) : [],
    thanks: reading
      ? suggestThanks(reading, await ownPath(db), language, THANKS_CUES, DELICATE).map(
          ({ kind: _kind, path: _path, ...rest }) => rest,
        )
      : [],
  };
  const first = view.fitting[0] ?? view.plan[0];
  if (first) await noteOffers(db, [first.card.id], setting.today);
  return view;
}

async function ownPath(db: Database): Promise<string | null> {
  return (await db.readings.toCollection().first())?.reading.path ?? null;
}
