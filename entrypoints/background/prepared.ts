import type { Database } from '../../lib/db/database.ts';
import { readingOnOther } from '../../lib/db/people.ts';
import type { ConversationSetting, Preparation } from '../../lib/domain/conversation/preparation.ts';
import { prepareConversation } from '../../lib/domain/conversation/prepare.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import type { ProfileSnapshot } from '../../lib/domain/profile/snapshot/snapshot.ts';
import { CONVERSATION_CUES } from '../../lib/languages/conversation-cues.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { narrativeInForce } from './narrative-in-force.ts';
import { today } from './now.ts';

/**
 * A conversation prepared with what is known of the user.
 * @param versions what was read of the person, oldest first
 */
export async function prepared(
  db: Database,
  settings: Settings,
  reading: ProfileReading,
  versions: readonly ProfileSnapshot[],
): Promise<Preparation> {
  const { role, language, topics } = settings;
  const setting: ConversationSetting = {
    me: { role, reading: await ownReading(db, reading.network), subjects: topics },
    narrative: await narrativeInForce(db),
    language,
    today: today(),
    stopWords: STOP_WORDS,
    delicate: DELICATE,
    cues: CONVERSATION_CUES,
  };
  return prepareConversation(reading, setting, versions);
}

/** On the same network where it was read there, since names are written alike; else on the other. */
async function ownReading(db: Database, network: ProfileReading['network']): Promise<ProfileReading | null> {
  return (await readingOnOther(db, network === 'linkedin' ? 'xing' : 'linkedin')) ?? readingOnOther(db, network);
}
