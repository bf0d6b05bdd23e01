import type { Database } from '../../lib/db/database.ts';
import { readingOnOther } from '../../lib/db/people.ts';
import type { Preparation } from '../../lib/domain/conversation/preparation.ts';
import { prepareConversation } from '../../lib/domain/conversation/prepare.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { CONVERSATION_CUES } from '../../lib/languages/conversation-cues.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { narrativeInForce } from './narrative-in-force.ts';
import { today } from './now.ts';
import type { PagesInView } from './pages-in-view.ts';

/** What the background does about conversations. Of the other person nothing is kept. */
export function createConversationHandlers(
  db: Database,
  settingsNow: () => Promise<Settings>,
  inView: PagesInView,
): Pick<Handlers, 'prepareConversation'> {
  return {
    async prepareConversation({ tab }, caller) {
      const page = await inView.in(caller.kind === 'in-page' ? caller.tab : tab);
      if (page?.reading.kind !== 'profile' || page.isOwn) return null;
      return prepared(db, await settingsNow(), page.reading);
    },
  };
}

async function prepared(db: Database, settings: Settings, reading: ProfileReading): Promise<Preparation> {
  const { role, language, topics } = settings;
  return prepareConversation(reading, {
    me: { role, reading: await ownReading(db, reading.network), subjects: topics },
    narrative: await narrativeInForce(db),
    language,
    today: today(),
    stopWords: STOP_WORDS,
    delicate: DELICATE,
    cues: CONVERSATION_CUES,
  });
}

/** On the same network where it was read there, since names are written alike; else on the other. */
async function ownReading(db: Database, network: ProfileReading['network']): Promise<ProfileReading | null> {
  return (await readingOnOther(db, network === 'linkedin' ? 'xing' : 'linkedin')) ?? readingOnOther(db, network);
}
