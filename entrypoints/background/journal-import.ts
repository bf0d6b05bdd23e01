import type { Database } from '../../lib/db/database.ts';
import { append } from '../../lib/db/journal/append.ts';
import { latestClock } from '../../lib/db/journal/latest-clock.ts';
import { ownContactsNear } from '../../lib/db/journal/own-contacts.ts';
import { undoAct } from '../../lib/db/journal/undo.ts';
import { recordOf } from '../../lib/domain/journal/person-record.ts';
import { comparableName } from '../../lib/domain/journal/same-people.ts';
import { sortName } from '../../lib/domain/journal/sort-name.ts';
import { type Candidate, matchPerson, type Sought } from '../../lib/domain/journal-import/match-people.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { nowIso } from './now.ts';

/** What the background does with lines that a file brings. */
export function createJournalImportHandlers(
  db: Database,
): Pick<Handlers, 'takeDrafts' | 'undoTake' | 'ownContacts' | 'matchPeople'> {
  return {
    async takeDrafts({ drafts }) {
      await append(db, drafts, nowIso());
      return null;
    },

    async undoTake({ act, on }) {
      const line = await db.events.where('act').equals(act).first();
      // Said again, it would add a line a person and change nothing.
      if (line && (line.struck === true) !== on) await undoAct(db, act, on, newId(), nowIso());
      return null;
    },

    async ownContacts({ brought }) {
      const isEmpty = (await latestClock(db)) === null;
      return isEmpty ? [] : ownContactsNear(db, brought);
    },

    async matchPeople({ people }) {
      const candidates = await candidatesFor(db, people);
      return people.map((sought) => matchPerson(sought, candidates(sought)));
    },
  };
}

/** What may stand before a name in the journal; other titles are found where both write the same. */
const TITLES = ['', 'dr. ', 'prof. ', 'prof. dr. '];

/** Everybody who may be one of these people: by one of their keys, or by their name with or without a title. */
async function candidatesFor(
  db: Database,
  people: readonly Sought[],
): Promise<(sought: Sought) => readonly Candidate[]> {
  const namesOf = ({ name }: Sought) => [sortName(name), ...TITLES.map((title) => title + comparableName(name))];
  const [byKey, byName] = await Promise.all([
    db.people
      .where('keys')
      .anyOf(people.flatMap(({ keys }) => keys))
      .toArray(),
    db.people.where('sortName').anyOf(people.flatMap(namesOf)).toArray(),
  ]);
  const found = new Map<string, Candidate[]>();
  for (const { keys, state } of new Map([...byKey, ...byName].map((row) => [row.key, row])).values()) {
    const candidate = { keys, record: recordOf(state) };
    for (const mark of [...keys, comparableName(candidate.record.name ?? '')]) {
      found.set(mark, [...(found.get(mark) ?? []), candidate]);
    }
  }
  return ({ keys, name }) => [...keys, comparableName(name)].flatMap((mark) => found.get(mark) ?? []);
}
