import { answersOf } from '../../lib/db/answers.ts';
import type { Database } from '../../lib/db/database.ts';
import {
  canonicalKey,
  confirmedOn,
  keptReading,
  ownPeople,
  readingOnOther,
  rememberAlias,
  saidOwn,
  saveReading,
} from '../../lib/db/people.ts';
import { keepRun, runsOf } from '../../lib/db/runs.ts';
import { mergeReadings } from '../../lib/domain/profile/merge.ts';
import { personKey } from '../../lib/domain/profile/person-key.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import type { Look } from '../../lib/messages/view.ts';
import { isOwn } from '../reader/own-or-other.ts';
import type { TabReading } from '../reader/tab-reading.ts';
import { checkContext } from './check-context.ts';
import type { SeenPeople } from './seen-people.ts';
import { lookOf } from './views/look-view.ts';
import { translateFor } from './words.ts';

/** How long an earlier reading may complete a later one; older pages may have changed since. In milliseconds. */
const FRESH = 24 * 60 * 60 * 1000;

export interface LookParts {
  db: Database;
  settings: Settings;
  /** Others' readings, in memory only. */
  seen: SeenPeople;
  /** ISO time. */
  at: string;
  /** 'YYYY-MM-DD' */
  today: string;
  /** Reads the page; see `readTab`. */
  read(own: readonly string[], today: string): Promise<TabReading>;
}

/** Reads a page, joins it with what was read of the same person, and says what is to be said about it. */
export async function lookAt(parts: LookParts): Promise<Look> {
  const { db, settings, at, today } = parts;
  const { address, result } = await parts.read(await ownPeople(db), today);
  const common = {
    address,
    readAt: at,
    language: settings.language,
    translate: translateFor(settings.language),
  };
  const reading = result.ok ? result.reading : null;
  const shown = reading && personAt(reading, address);
  if (!reading || !shown) {
    const context = checkContext(settings, { today, otherNetwork: null, confirmedCurrent: null });
    return lookOf({ ...common, result, own: null, context, history: [], answers: {} }).look;
  }

  const own = isOwn(reading.isOwn, (await saidOwn(db, shown)) ?? (await isKept(db, shown)));
  if (own !== true) {
    const context = checkContext(settings, { today, otherNetwork: null, confirmedCurrent: null });
    const joined = parts.seen.join(shown, reading);
    return lookOf({ ...common, result: { ok: true, reading: joined }, own, context, history: [], answers: {} }).look;
  }

  const person = await rememberAlias(db, shown, reading.extra.memberId ?? null, at);
  const joined = await joinOwn(parts, person, reading);
  const context = checkContext(settings, {
    today,
    otherNetwork: await readingOnOther(db, reading.network),
    confirmedCurrent: await confirmedOn(db, person),
  });
  const { look, run } = lookOf({
    ...common,
    result: { ok: true, reading: joined },
    own,
    context,
    history: await runsOf(db, person),
    answers: await answersOf(db, person),
  });
  if (run) await keepRun(db, person, run, at);
  return look;
}

/** True where the profile was told to be the own one on another of its pages; only those are kept. */
async function isKept(db: Database, person: string): Promise<true | null> {
  return (await keptReading(db, await canonicalKey(db, person))) ? true : null;
}

/** The key of the person shown, by the page's links, else by its address. */
function personAt(reading: ProfileReading, address: string): string | null {
  return personKey(reading.network, reading.path) ?? personKey(reading.network, new URL(address).pathname);
}

async function joinOwn({ db, at }: LookParts, person: string, reading: ProfileReading): Promise<ProfileReading> {
  const kept = await keptReading(db, person);
  const fresh = kept && Date.parse(at) - Date.parse(kept.at) < FRESH;
  const joined = fresh ? mergeReadings(kept.reading, reading) : reading;
  await saveReading(db, person, joined, at);
  return joined;
}

/** The key that a surface's word about a person counts for. */
export const keyFor = (db: Database, person: string): Promise<string> => canonicalKey(db, person);
