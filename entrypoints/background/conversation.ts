import type { Database } from '../../lib/db/database.ts';
import { mutedThemes } from '../../lib/db/narrative-choices.ts';
import { currentNarrative } from '../../lib/db/narratives.ts';
import { readingOnOther } from '../../lib/db/people.ts';
import { fold } from '../../lib/domain/angles/ranking/grams.ts';
import type { Preparation } from '../../lib/domain/conversation/preparation.ts';
import { prepareConversation } from '../../lib/domain/conversation/prepare.ts';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { CONVERSATION_CUES } from '../../lib/languages/conversation-cues.ts';
import { functionWords as de } from '../../lib/languages/de/function-words.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { functionWords as en } from '../../lib/languages/en/function-words.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { readingIn } from './ideas.ts';
import { today } from './now.ts';

const STOP_WORDS = new Set([...de, ...en].map(fold));

/** What the background does about conversations. Of the other person nothing is kept. */
export function createConversationHandlers(
  db: Database,
  settingsNow: () => Promise<Settings>,
): Pick<Handlers, 'prepareConversation'> {
  return {
    async prepareConversation({ tab }, caller) {
      const reading = await readingIn(db, caller.kind === 'in-page' ? caller.tab : tab);
      if (reading?.kind !== 'profile' || reading.isOwn === true) return null;
      return prepared(db, await settingsNow(), reading);
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

/** The last one, since its themes are indexed once a narrative. */
let last: { key: string; narrative: Narrative } | null = null;

/** Without the themes that the user muted. */
async function narrativeInForce(db: Database): Promise<Narrative | null> {
  const current = await currentNarrative(db);
  if (!current) return null;
  const muted = new Set(await mutedThemes(db, current.company));
  const { narrative } = current;
  const key = [narrative.id, narrative.version, narrative.date, ...muted].join(' ');
  if (last?.key !== key) {
    const themes = narrative.themes.filter(({ id }) => !muted.has(id));
    last = { key, narrative: { ...narrative, themes } };
  }
  return last.narrative;
}
