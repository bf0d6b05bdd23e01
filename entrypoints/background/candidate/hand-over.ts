import { candidateWords } from '../../../lib/db/candidates.ts';
import type { Database } from '../../../lib/db/database.ts';
import { wordsInLines } from '../../../lib/domain/candidate/candidate-record.ts';
import { toCsv, toJsonResume, toVCard } from '../../../lib/domain/candidate/hand-over/formats.ts';
import { type HandOver, handOverOf } from '../../../lib/domain/candidate/hand-over/hand-over.ts';
import { personKey } from '../../../lib/domain/profile/person-key.ts';
import type { ProfileReading } from '../../../lib/domain/profile/reading.ts';
import type { HandOverFormat } from '../../../lib/messages/candidate-view.ts';
import type { TextFileView } from '../../../lib/messages/journal-view.ts';
import { today } from '../now.ts';
import { isQuotable } from './reading.ts';

const FILES: Readonly<Record<HandOverFormat, { ending: string; write(person: HandOver): string }>> = {
  csv: { ending: 'csv', write: (person) => toCsv([person]) },
  vcard: { ending: 'vcf', write: toVCard },
  json: { ending: 'json', write: (person) => `${JSON.stringify(toJsonResume(person), null, 2)}\n` },
};

/** The person of a profile with the recruiter's own words, as a file. */
export async function handOverFile(
  db: Database,
  reading: ProfileReading,
  opening: string,
  format: HandOverFormat,
): Promise<TextFileView> {
  const row = await db.openings.get(opening);
  const key = personKey(reading.network, reading.path) ?? '';
  const own = await candidateWords(db, opening, key);
  const note = own ? wordsInLines(own) : '';
  const person = handOverOf(reading, { note, opening: row?.opening.title ?? '', readOn: today() }, isQuotable);
  const { ending, write } = FILES[format];
  return { name: `${fileName(reading.name)}.${ending}`, text: write(person) };
}

/** What every file system takes. */
const fileName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'person';
