import type { Database } from '../../lib/db/database.ts';
import { inPieces } from '../../lib/db/journal/in-pieces.ts';
import type { PersonRow } from '../../lib/db/rows.ts';
import { snapshotsOf } from '../../lib/db/snapshots.ts';
import { type Known, peopleIn } from '../../lib/domain/journal/meetings/people-in-meeting.ts';
import { recordOf } from '../../lib/domain/journal/person-record.ts';
import { lastSeen } from '../../lib/domain/profile/snapshot/snapshot.ts';
import { readingOf } from '../../lib/domain/profile/snapshot/take-snapshot.ts';
import type { MeetingPersonView } from '../../lib/messages/meeting-view.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { personView } from './journal/person-view.ts';
import { personLine } from './journal/views.ts';
import { journalWords } from './journal/words.ts';
import { today } from './now.ts';
import { prepared } from './prepared.ts';

/** What the background does about meetings of a calendar: says who is in them, and prepares. It keeps nothing. */
export function createMeetingHandlers(
  db: Database,
  settingsNow: () => Promise<Settings>,
): Pick<Handlers, 'findMeetingPeople' | 'prepareMeeting'> {
  return {
    async findMeetingPeople({ meetings }) {
      const people = new Map<string, PersonRow>();
      const keep = (rows: PersonRow[]) => {
        for (const row of rows) people.set(row.key, row);
      };
      await inPieces(db.people, ({ key }) => key, keep);
      const known = [...people.values()].map(knownOf);
      const linesOf = (keys: readonly string[]) =>
        keys.flatMap((key) => people.get(key) ?? []).map((row) => personLine(row));
      return meetings.map((meeting) => {
        const { sure, open } = peopleIn(meeting, known);
        return { sure: linesOf(sure), open: open.map(linesOf) };
      });
    },

    async prepareMeeting({ person }) {
      const settings = await settingsNow();
      const record = await personView(db, person, journalWords(settings));
      return record && { record, kept: await keptPreparation(db, settings, record.keys) };
    },
  };
}

function knownOf(row: PersonRow): Known {
  const mails = recordOf(row.state).facts.filter(({ name }) => name === 'mail');
  return { key: row.key, name: personLine(row).name, mails: mails.flatMap(({ text }) => text.split(/[\s,;]+/)) };
}

/** From the profile that was read last, under whichever address. */
async function keptPreparation(
  db: Database,
  settings: Settings,
  keys: readonly string[],
): Promise<MeetingPersonView['kept']> {
  const rows = await snapshotsOf(db, keys);
  const last = rows.reduce<(typeof rows)[number] | null>(
    (found, row) => (found && lastSeen(found.snapshot) > lastSeen(row.snapshot) ? found : row),
    null,
  );
  if (!last) return null;
  const { person, snapshot } = last;
  const versions = rows.filter((row) => row.person === person && row.snapshot.language === snapshot.language);
  const reading = readingOf(snapshot, today());
  return {
    preparation: await prepared(
      db,
      settings,
      reading,
      versions.map((row) => row.snapshot),
    ),
    day: lastSeen(snapshot),
  };
}
