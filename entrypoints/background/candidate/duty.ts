import type { Database } from '../../../lib/db/database.ts';
import { personAt } from '../../../lib/db/journal/people.ts';
import { informUntil } from '../../../lib/domain/journal/information-duty.ts';
import { addMonths } from '../../../lib/domain/journal/log-line/calendar.ts';
import { recordOf } from '../../../lib/domain/journal/person-record.ts';
import { keptUntil, monthsKept } from '../../../lib/domain/journal/retention.ts';
import type { CandidateDuty } from '../../../lib/messages/candidate-view.ts';
import { handedOver } from '../journal/duty.ts';
import type { JournalWords } from '../journal/words.ts';
import { translateFor } from '../words.ts';

interface DutyOf {
  /** See `personKey`. */
  person: string;
  /** As it stands in the text for the person; '' while the name is hidden. */
  name: string;
  /** "LinkedIn" */
  network: string;
  /** 'YYYY-MM-DD' */
  today: string;
}

/** What the person must be told, until when, and when all goes; before anything is kept, the days that would count from today. */
export async function candidateDuty(
  db: Database,
  { person, name, network, today }: DutyOf,
  { dayOf, kept }: JournalWords,
): Promise<CandidateDuty> {
  const row = await personAt(db, person);
  const record = row && recordOf(row.state);
  const until = row && record ? informUntil(record, row.state) : addMonths(today, 1);
  const role = record?.role ?? 'candidate';
  const informed = record?.informed ?? null;
  const texts = (['de', 'en'] as const).map((language) => {
    const t = translateFor(language);
    const facts = t('journal.duty.facts', { facts: '' });
    const sources = [t('candidate.duty.source', { network }), ...(row ? handedOver(row, t) : [])].join(', ');
    const purpose = t('journal.duty.purpose.candidate');
    const months = monthsKept(role, kept);
    return {
      language,
      text: t('journal.duty.text', {
        name,
        facts,
        sources,
        purpose,
        months,
        handed: record?.handedOver ? 'yes' : 'no',
      }),
    };
  });
  return {
    begun: row !== null,
    informBy: until === null ? null : dayOf(until),
    informedOn: informed === null ? null : dayOf(informed),
    erasedOn: dayOf(keptUntil(role, row?.active ?? today, kept)),
    texts,
  };
}
