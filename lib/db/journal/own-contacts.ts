import { closeTo, type KnownContact } from '../../domain/journal-import/without-noticed.ts';
import type { Database } from '../database.ts';
import type { EventRow } from '../rows.ts';
import { isShown } from './people.ts';

/** ISO times may end in '.000Z' or in 'Z'; within a second, their order by letters is not that of time. In milliseconds. */
const LETTERS = 1_000;

/** From when until when a key is looked at, in milliseconds since 1970. */
type Span = [from: number, until: number];

/**
 * Contacts that the user entered or the coach noticed, with the same people about the time of some that a file brings; and a
 * few more. Reads as many lines as there are near those, however long the journal is.
 */
export async function ownContactsNear(db: Database, brought: readonly KnownContact[]): Promise<KnownContact[]> {
  const lists = await db.transaction('r', db.events, () =>
    Promise.all([
      ...[...spansByPerson(brought)].map(([person, [from, until]]) =>
        db.events
          .where('[person+happened]')
          .between([person, iso(from)], [person, iso(until)], true, true)
          .toArray(),
      ),
      ...brought
        .filter(({ person }) => person === null)
        .map((contact) => {
          const [from, until] = spanOf(contact);
          return db.events.where('happened').between(iso(from), iso(until), true, true).toArray();
        }),
    ]),
  );
  const own = new Map(lists.flat().flatMap((row) => (isOwn(row) ? [[row.id, row] as const] : [])));
  return [...own.values()].flatMap(({ person, happened, what }) =>
    what.kind === 'contact' ? [{ person, way: what.way, happened }] : [],
  );
}

function spansByPerson(brought: readonly KnownContact[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const contact of brought) {
    if (contact.person === null) continue;
    const [from, until] = spanOf(contact);
    const [first, last] = spans.get(contact.person) ?? [from, until];
    spans.set(contact.person, [Math.min(first, from), Math.max(last, until)]);
  }
  return spans;
}

function spanOf({ way, happened }: KnownContact): Span {
  const time = Date.parse(happened);
  const around = closeTo(way) + LETTERS;
  return [time - around, time + around];
}

const iso = (time: number): string => new Date(time).toISOString();

const isOwn = (row: EventRow): boolean => isShown(row) && row.source !== 'import' && row.by === undefined;
