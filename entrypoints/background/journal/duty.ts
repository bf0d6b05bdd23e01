import type { PersonRow } from '../../../lib/db/rows.ts';
import { recordOf } from '../../../lib/domain/journal/person-record.ts';
import { monthsKept } from '../../../lib/domain/journal/retention.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { PersonJournalView } from '../../../lib/messages/journal-view.ts';
import { translateFor } from '../words.ts';
import { personLine } from './views.ts';
import type { JournalWords } from './words.ts';

/** What a person must be told (Art. 14 GDPR), with the text for it in the coach's language and in both, and until when. */
export function dutyView(row: PersonRow, { translate, kept }: JournalWords): PersonJournalView['duty'] {
  const { name, role, informUntil: until } = personLine(row);
  if (until === null || (role !== 'candidate' && role !== 'prospect')) return null;
  const { facts: known, handedOver: handed } = recordOf(row.state);
  const sources = new Set(Object.values(row.state.registers).map(({ source }) => source));
  sources.delete('handover');
  const from = [...sources];
  const textIn = (t: Translate) => {
    const facts = known.map((fact) => `${t(`journal.fact.${fact.name}`)}, `).join('');
    return t('journal.duty.text', {
      name,
      facts: t('journal.duty.facts', { facts }),
      sources: [...from.map((source) => t(`journal.source.${source}`)), ...handedOver(row, t)].join(', '),
      purpose: t(`journal.duty.purpose.${role}`),
      handed: handed === null ? 'no' : 'yes',
      months: monthsKept(role, kept),
    });
  };
  const texts = (['de', 'en'] as const).map((language) => ({ language, text: textIn(translateFor(language)) }));
  return { until, text: textIn(translate), texts };
}

/** Whom among the colleagues something comes from: "übergeben von Anna Weber". */
export const handedOver = ({ state }: Pick<PersonRow, 'state'>, t: Translate): string[] =>
  (state.colleagues ?? []).map((by) => t('journal.source.handover.by', { by }));
