import type { PersonRow } from '../../../lib/db/rows.ts';
import { informUntil } from '../../../lib/domain/journal/information-duty.ts';
import { recordOf } from '../../../lib/domain/journal/person-record.ts';
import { MOST_MONTHS } from '../../../lib/domain/journal/retention.ts';
import type { PersonJournalView } from '../../../lib/messages/journal-view.ts';
import { personLine } from './views.ts';
import type { JournalWords } from './words.ts';

/** What a person must be told (Art. 14 GDPR), with the text for it, and until when. */
export function dutyView(row: PersonRow, { translate }: JournalWords): PersonJournalView['duty'] {
  const record = recordOf(row.state);
  const until = informUntil(record, row.state);
  if (until === null || (record.role !== 'candidate' && record.role !== 'prospect')) return null;
  const facts = record.facts.map(({ name }) => `${translate(`journal.fact.${name}`)}, `).join('');
  const sources = new Set(Object.values(row.state.registers).map(({ source }) => source));
  const text = translate('journal.duty.text', {
    name: personLine(row).name,
    facts: translate('journal.duty.facts', { facts }),
    sources: [...sources].map((source) => translate(`journal.source.${source}`)).join(', '),
    purpose: translate(`journal.duty.purpose.${record.role}`),
    months: MOST_MONTHS[record.role],
  });
  return { until, text };
}
