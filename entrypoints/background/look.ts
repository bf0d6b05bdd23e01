import type { Database } from '../../lib/db/database.ts';
import { installedPack } from '../../lib/db/packs.ts';
import { canonicalKey, ownPeople } from '../../lib/db/people.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import type { Look } from '../../lib/messages/view.ts';
import { BUILT_IN, type PackTables } from '../../lib/sites/pack/pack.ts';
import type { TabReading } from '../reader/tab-reading.ts';
import { checkContext } from './check-context.ts';
import { keepOwnActivity } from './own-activity.ts';
import { keepOwn } from './own-look.ts';
import type { SeenPeople } from './seen-people.ts';
import { keepIfKnown } from './snapshots.ts';
import { besideView } from './views/beside-view.ts';
import { emptyLook } from './views/empty-look.ts';
import { lookOf, refusalView } from './views/look-view.ts';
import { pageView } from './views/page-view.ts';
import { tablesLine } from './views/tables-line.ts';
import { ownAt, personAt } from './whose.ts';
import { translateFor } from './words.ts';

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
  read(own: readonly string[], today: string, pack: PackTables | null): Promise<TabReading>;
}

/** Reads a page, joins it with what was read of the same person, and says what is to be said about it. */
export async function lookAt(parts: LookParts): Promise<Look> {
  const { settings, at, today } = parts;
  const pack = await installedPack(parts.db, BUILT_IN.version);
  const reading = await parts.read(await ownPeople(parts.db), today, pack?.tables ?? null);
  const { address, result, messages, draft } = reading;
  const translate = translateFor(settings.language);
  const beside = besideView(messages, translate);
  const look = {
    ...emptyLook(address, at),
    beside,
    draft,
    tables: tablesLine(reading.tables, pack, settings.language),
    recruits: settings.role === 'recruiter',
  };
  if (!result.ok) return { ...look, refusal: refusalView(result.refusal, translate) };
  if (result.reading.kind !== 'profile') {
    const page = pageView(result.reading, new URL(address), translate);
    return { ...look, page: { ...page, kept: await keepOwnActivity(parts, result.reading, new URL(address)) } };
  }
  const { person, sections, report } = await profileLook(parts, result.reading, address);
  return { ...look, person, sections, report };
}

/** A profile: the own one is judged and kept; anybody else's is shown, and kept where the person is in the journal. */
async function profileLook(parts: LookParts, reading: ProfileReading, address: string): Promise<Look> {
  const { db, settings, at, today } = parts;
  const shown = personAt(reading, address);
  const own = await ownAt(db, shown, reading.isOwn);
  if (!shown || own !== true) {
    const joined = shown ? parts.seen.join(shown, reading) : reading;
    if (shown) await keepIfKnown(db, shown, reading, today, at);
    const context = checkContext(settings, { today, otherNetwork: null, confirmedCurrent: null });
    const { language } = settings;
    const given = { address, readAt: at, language, translate: translateFor(language), history: [], answers: {} };
    return lookOf({ ...given, reading: joined, own, context }).look;
  }
  return keepOwn(parts, shown, reading, address);
}

/** The key that a surface's word about a person counts for. */
export const keyFor = (db: Database, person: string): Promise<string> => canonicalKey(db, person);
