import { answersOf } from '../../lib/db/answers.ts';
import type { Database } from '../../lib/db/database.ts';
import { confirmedOn, readingOnOther } from '../../lib/db/people.ts';
import { runsOf } from '../../lib/db/runs.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { checkContext } from './check-context.ts';
import { type LookOutput, lookOf } from './views/look-view.ts';
import { translateFor } from './words.ts';

interface OwnLookParts {
  db: Database;
  settings: Settings;
  /** ISO time. */
  at: string;
  /** 'YYYY-MM-DD' */
  today: string;
}

/**
 * The report on an own profile, with everything that is kept about it. Writes nothing.
 * @param person the key it is kept under
 */
export async function ownLook(
  { db, settings, at, today }: OwnLookParts,
  person: string,
  reading: ProfileReading,
  address: string,
): Promise<LookOutput> {
  const { language } = settings;
  const context = checkContext(settings, {
    today,
    otherNetwork: await readingOnOther(db, reading.network),
    confirmedCurrent: await confirmedOn(db, person),
  });
  const [history, answers] = [await runsOf(db, person), await answersOf(db, person)];
  const translate = translateFor(language);
  return lookOf({ reading, address, readAt: at, own: true, language, translate, context, history, answers });
}
