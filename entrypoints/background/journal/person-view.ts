import type { Database } from '../../../lib/db/database.ts';
import { latestOf, personAt } from '../../../lib/db/journal/people.ts';
import type { PersonRow } from '../../../lib/db/rows.ts';
import { SPOKEN } from '../../../lib/domain/journal/event.ts';
import { recordOf } from '../../../lib/domain/journal/person-record.ts';
import { keptUntil } from '../../../lib/domain/journal/retention.ts';
import type { EntryView, PersonJournalView } from '../../../lib/messages/journal-view.ts';
import { dutyView } from './duty.ts';
import { themeTitles } from './themes.ts';
import { colleagueSentence, entryView, factViews, personLine } from './views.ts';
import type { JournalWords } from './words.ts';

/** So many contacts stand on a person's page. */
const SHOWN = 20;

/** What the journal knows of a person; null = nothing. */
export async function personView(db: Database, person: string, words: JournalWords): Promise<PersonJournalView | null> {
  const row = await personAt(db, person);
  if (!row) return null;
  const line = personLine(row);
  const record = recordOf(row.state);
  const latest = await latestOf(db, row.keys, SHOWN);
  const themes = await themeTitles(db, latest, words.language);
  return {
    ...line,
    facts: factViews(row, words),
    spoken: await lastSpoken(db, row, words),
    turned: colleagueSentence(row.state, words),
    entries: latest.flatMap((event) => entryView(event, () => line.name, words, themes) ?? []),
    contacts: row.state.contacts,
    duty: dutyView(row, words),
    informed: record.informed,
    handedOver: record.handedOver,
    keptUntil: keptUntil(line.role, row.active, words.kept),
  };
}

/** The last time the two talked, as a line. */
export async function lastSpoken(db: Database, row: PersonRow, words: JournalWords): Promise<EntryView | null> {
  const { lastSpoken: spoken } = row.state;
  const event = spoken && (await db.events.get(spoken.event));
  const talked = event?.what.kind === 'contact' && SPOKEN.includes(event.what.way);
  return event && talked ? entryView(event, () => personLine(row).name, words, new Map()) : null;
}
