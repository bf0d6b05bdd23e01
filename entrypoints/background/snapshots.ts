import type { Database } from '../../lib/db/database.ts';
import { keepSnapshot, versionsOf } from '../../lib/db/snapshots.ts';
import { personKey } from '../../lib/domain/profile/person-key.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import type { ProfileSnapshot } from '../../lib/domain/profile/snapshot/snapshot.ts';
import { snapshotOf } from '../../lib/domain/profile/snapshot/take-snapshot.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import { isQuotable } from './candidate/reading.ts';
import { nowIso, today } from './now.ts';
import type { SeenPeople } from './seen-people.ts';

/**
 * Keeps a reading of somebody else's profile, if the person is in the journal.
 * @param person the key that the page shows
 * @param day 'YYYY-MM-DD' of today
 * @param at ISO time of now
 */
export async function keepIfKnown(
  db: Database,
  person: string,
  reading: ProfileReading,
  day: string,
  at: string,
): Promise<void> {
  await keepSnapshot(db, person, snapshotOf(reading, day, isQuotable), at);
}

/** What was read of the person of a page, oldest first; nothing of whom the journal does not know. */
export async function versionsFor(
  db: Database,
  { network, path, language }: ProfileReading,
): Promise<ProfileSnapshot[]> {
  const person = personKey(network, path);
  return person === null ? [] : versionsOf(db, person, language);
}

type Entering = Pick<Handlers, 'logEvent' | 'editPerson' | 'saveCandidate'>;

/** Who comes into the journal while their profile is open: what was read of it just now is kept from then on. */
export function withSnapshots(
  db: Database,
  seen: SeenPeople,
  { logEvent, editPerson, saveCandidate }: Entering,
): Entering {
  const keepSeen = async ({ person }: { person: string }) => {
    const reading = seen.of(person);
    if (reading) await keepIfKnown(db, person, reading, today(), nowIso());
    return null;
  };
  return {
    logEvent: async (input, caller) => {
      await logEvent(input, caller);
      return keepSeen(input.who);
    },
    editPerson: async (input, caller) => {
      await editPerson(input, caller);
      return keepSeen(input.who);
    },
    saveCandidate: async (input, caller) => {
      await saveCandidate(input, caller);
      return keepSeen(input.who);
    },
  };
}
