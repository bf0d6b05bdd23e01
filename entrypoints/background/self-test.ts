import type { Database } from '../../lib/db/database.ts';
import { installedPack } from '../../lib/db/packs.ts';
import { canonicalKey, keptReading, ownPeople } from '../../lib/db/people.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { localeOf } from '../../lib/languages/translate.ts';
import type { SeesView } from '../../lib/messages/self-test-view.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { BUILT_IN } from '../../lib/sites/pack/pack.ts';
import type { LookParts } from './look.ts';
import { pageView } from './views/page-view.ts';
import { leftOut, seenPage } from './views/sees/seen-page.ts';
import { seenProfile } from './views/sees/seen-profile.ts';
import { addressOf, joinKept, ownAt, personAt } from './whose.ts';
import { translateFor } from './words.ts';

/** What a page gives, field by field, as the coach knows it at this moment. Keeps nothing. */
export async function seesAt(parts: LookParts): Promise<SeesView> {
  const { db, settings, today } = parts;
  const pack = await installedPack(db, BUILT_IN.version);
  const { address, result } = await parts.read(await ownPeople(db), today, pack?.tables ?? null);
  const [t, locale] = [translateFor(settings.language), localeOf(settings.language)];
  if (!result.ok) return { address, sentence: t(`refusal.${result.refusal}.title`), parts: [], rest: null };
  const { reading } = result;
  if (reading.kind !== 'profile') {
    const { sentence: read } = pageView(reading, new URL(address), t);
    const sentence = 'unverified' in reading ? `${read} ${t('person.unverified')}` : read;
    const count = leftOut(reading);
    const rest = count > 0 ? t('sees.more', { count }) : null;
    return { address, sentence, parts: seenPage(reading, t, locale), rest };
  }
  const person = personAt(reading, address);
  const isOwn = (await ownAt(db, person, reading.isOwn)) === true;
  const known = person === null ? reading : await knownOf(parts, person, reading, isOwn);
  return { address, sentence: t('sees.text'), parts: seenProfile(known, isOwn, t, locale), rest: null };
}

/** The same of an own profile as it is kept, without its page. */
export async function seesKept(db: Database, person: string, { language }: Settings): Promise<SeesView> {
  const kept = await keptReading(db, await canonicalKey(db, person));
  const t = translateFor(language);
  const parts = kept ? seenProfile(kept.reading, true, t, localeOf(language)) : [];
  return { address: kept ? addressOf(kept.reading) : '', sentence: t('sees.text'), parts, rest: null };
}

/** With what earlier pages of the same person told, as the report has it. */
async function knownOf(
  { db, seen, at }: LookParts,
  person: string,
  reading: ProfileReading,
  isOwn: boolean,
): Promise<ProfileReading> {
  return isOwn ? joinKept(db, await canonicalKey(db, person), reading, at) : seen.join(person, reading);
}
