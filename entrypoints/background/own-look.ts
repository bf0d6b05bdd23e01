import { answersOf } from '../../lib/db/answers.ts';
import type { Database } from '../../lib/db/database.ts';
import { confirmedOn, readingOnOther, rememberAlias, saveReading } from '../../lib/db/people.ts';
import { keepRun, runsOf } from '../../lib/db/runs.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import type { Look } from '../../lib/messages/view.ts';
import { checkContext } from './check-context.ts';
import { type LookOutput, lookOf } from './views/look-view.ts';
import { joinKept } from './whose.ts';
import { translateFor } from './words.ts';

export interface OwnLookParts {
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

/**
 * Joins a reading of an own page with what was read of the person shortly before, keeps both, and what the checks say of
 * them.
 * @param shown the key that the page itself shows
 */
export async function keepOwn(
  parts: OwnLookParts,
  shown: string,
  reading: ProfileReading,
  address: string,
): Promise<Look> {
  const { db, at } = parts;
  const person = await rememberAlias(db, shown, reading.extra.memberId ?? null, at);
  const joined = await joinKept(db, person, reading, at);
  await saveReading(db, person, joined, at);
  const { look, run } = await ownLook(parts, person, joined, address);
  if (run) await keepRun(db, person, run, at);
  return look;
}
