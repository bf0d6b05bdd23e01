import { writtenAbout } from '../../../lib/db/candidates.ts';
import type { Database } from '../../../lib/db/database.ts';
import { linesOf } from '../../../lib/db/journal/lines.ts';
import { personAt } from '../../../lib/db/journal/people.ts';
import { snapshotsOf } from '../../../lib/db/snapshots.ts';
import { wordsInLines } from '../../../lib/domain/candidate/candidate-record.ts';
import { recordOf } from '../../../lib/domain/journal/person-record.ts';
import { keptUntil } from '../../../lib/domain/journal/retention.ts';
import { profileAddress } from '../../../lib/domain/profile/profile-path.ts';
import { lastSeen, textsOf } from '../../../lib/domain/profile/snapshot/snapshot.ts';
import type { TextFileView } from '../../../lib/messages/journal-view.ts';
import { themeTitles } from './themes.ts';
import { entryView, factViews, personLine } from './views.ts';
import type { JournalWords } from './words.ts';

/** What was read of the person's profiles, version by version, oldest first. */
async function profilesRead(
  db: Database,
  keys: readonly string[],
  { translate, dayOf }: JournalWords,
): Promise<string[]> {
  const rows = await snapshotsOf(db, keys);
  return rows.flatMap(({ person, snapshot }) => [
    translate('journal.report.profile', { address: profileAddress(person), day: dayOf(lastSeen(snapshot)) }),
    ...textsOf(snapshot),
    '',
  ]);
}

/** Everything that is kept about a person, as a text to hand over (Art. 15 GDPR). @param today 'YYYY-MM-DD' */
export async function accessReport(
  db: Database,
  person: string,
  words: JournalWords,
  today: string,
): Promise<TextFileView | null> {
  const row = await personAt(db, person);
  if (!row) return null;
  const { translate, dayOf } = words;
  const { name, role, tags, next } = personLine(row);
  const { handedOver } = recordOf(row.state);
  const field = (label: Parameters<typeof translate>[0], value: string | null) =>
    value ? [`${translate(label)}: ${value}`] : [];
  const lines = await linesOf(db, row.keys);
  const themes = await themeTitles(db, lines, words.language);
  const entries = lines
    .sort((one, other) => (one.happened < other.happened ? -1 : 1))
    .flatMap((event) => {
      const view = entryView(event, () => name, words, themes);
      if (!view) return [];
      const source = translate(`journal.source.${view.source}`);
      const theme = view.theme === null ? '' : `, ${translate('journal.theme', { theme: view.theme })}`;
      return [`${dayOf(view.at.slice(0, 10))}, ${view.label} (${source}${theme})${view.text ? `: ${view.text}` : ''}`];
    });
  const written = (await writtenAbout(db, row.keys)).map(({ title, own }) => `${title}: ${wordsInLines(own)}`);
  const begun = (await db.messageDrafts.where('person').anyOf(row.keys).toArray()).map((draft) => draft.text);
  const text = [
    translate('journal.report.title', { day: dayOf(today) }),
    '',
    ...field('journal.report.name', recordOf(row.state).name),
    ...field('journal.report.addresses', row.keys.join(', ')),
    ...field('journal.report.role', role && translate(`journal.role.${role}`)),
    ...field('journal.report.tags', tags.join(', ')),
    ...field(
      'journal.report.next',
      next && [next.what, next.day && dayOf(next.day), next.why].filter(Boolean).join(', '),
    ),
    ...factViews(row, words).flatMap(({ label, before, ...fact }) =>
      [fact, ...(before ? [before] : [])].map(({ text, source }) => `${label}: ${text} (${source})`),
    ),
    '',
    translate('journal.report.entries'),
    ...entries,
    ...written,
    ...begun,
    '',
    ...(await profilesRead(db, row.keys, words)),
    translate('journal.report.purpose', {
      day: handedOver === null ? '' : dayOf(handedOver),
      handed: handedOver === null ? 'no' : 'yes',
    }),
    translate('journal.report.kept', { day: dayOf(keptUntil(role, row.active, words.kept)) }),
    '',
  ].join('\n');
  return { name: `${translate('journal.report.file')}-${today}.txt`, text };
}
