import type { Database } from '../../../lib/db/database.ts';
import { skippedToday, skipToday } from '../../../lib/db/skipped-today.ts';
import type { SuggestionsView } from '../../../lib/messages/idea-view.ts';
import type { Handlers } from '../../../lib/messages/serve.ts';
import type { Settings } from '../../../lib/messages/settings.ts';
import type { TodayView } from '../../../lib/messages/today-view.ts';
import { journalWords } from '../journal/words.ts';
import { nowIso, today } from '../now.ts';
import { peoplesNews } from './news.ts';
import { profileFix } from './profile-fix.ts';
import { todayView } from './today-view.ts';

export interface TodayHandlerParts {
  db: Database;
  settingsNow(): Promise<Settings>;
  /** Ideas beside the page of a tab; null = beside none. */
  suggest(tab: number | null): Promise<SuggestionsView>;
}

/** What the background does for the one card of the day. */
export function createTodayHandlers({
  db,
  settingsNow,
  suggest,
}: TodayHandlerParts): Pick<Handlers, 'readToday' | 'skipToday'> {
  return {
    async readToday({ tab }, caller) {
      const settings = await settingsNow();
      const inPage = caller.kind !== 'extension';
      const words = journalWords(settings);
      return todayView({
        db,
        words,
        today: today(),
        skipped: await skippedToday(db, today()),
        inPage,
        news: () => peoplesNews({ db, words, language: settings.language, today: today() }),
        idea: async () => ideaCard(await suggest(caller.kind === 'extension' ? tab : caller.tab)),
        fix: () => profileFix(db, settings, nowIso(), today()),
      });
    },

    async skipToday({ card, on }) {
      await skipToday(db, card, on, today());
      return null;
    },
  };
}

/** The idea that stands first where ideas are shown. */
function ideaCard({ fitting, plan }: SuggestionsView): TodayView | null {
  const card = (fitting[0] ?? plan[0])?.card;
  return card ? { kind: 'idea', title: card.title, minutes: card.minutes } : null;
}
