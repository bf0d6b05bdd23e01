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
import { besideView } from './views/beside-view.ts';
import { emptyLook } from './views/empty-look.ts';
import { lookOf, refusalView } from './views/look-view.ts';
import { pageView } from './views/page-view.ts';
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
  const { settings, at, today } = parts;
  const { address, result, messages, draft } = await parts.read(await ownPeople(parts.db), today);
  const translate = translateFor(settings.language);
  const look = { ...emptyLook(address, at), beside: besideView(messages, translate), draft };
  if (!result.ok) return { ...look, refusal: refusalView(result.refusal, translate) };
  const { reading } = result;
  if (reading.kind !== 'profile') return { ...look, page: pageView(reading, new URL(address), translate) };
  const { person, sections, report } = await profileLook(parts, reading, address);
  return { ...look, person, sections, report };
}

/** A profile: the own one is judged and kept, anybody else's only shown. */
async function profileLook(parts: LookParts, reading: ProfileReading, address: string): Promise<Look> {
  const { db, settings, at, today } = parts;
  const { language } = settings;
  const given = { address, readAt: at, language, translate: translateFor(language) };
  const shown = personAt(reading, address);
  const own = shown ? isOwn(reading.isOwn, (await saidOwn(db, shown)) ?? (await isKept(db, shown))) : null;
  if (!shown || own !== true) {
    const joined = shown ? parts.seen.join(shown, reading) : reading;
    const context = checkContext(settings, { today, otherNetwork: null, confirmedCurrent: null });
    return lookOf({ ...given, reading: joined, own, context, history: [], answers: {} }).look;
  }
  const person = await rememberAlias(db, shown, reading.extra.memberId ?? null, at);
  const joined = await joinOwn(parts, person, reading);
  const context = checkContext(settings, {
    today,
    otherNetwork: await readingOnOther(db, reading.network),
    confirmedCurrent: await confirmedOn(db, person),
  });
  const history = await runsOf(db, person);
  const { look, run } = lookOf({
    ...given,
    reading: joined,
    own,
    context,
    history,
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
