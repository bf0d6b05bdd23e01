import { usePageWords } from '../../settings/page-context.tsx';
import type { PeoplePreview } from './people-file-link.ts';

type Counted = Pick<PeoplePreview, 'people' | 'fresh' | 'known' | 'similar'>;

/** "42 Personen: 30 neu, 12 schon da" */
export function useCounts(): (counted: Counted) => string {
  const t = usePageWords();
  return ({ people, fresh, known, similar }) => {
    const parts = [
      fresh > 0 && t('bring.fresh', { count: fresh }),
      known > 0 && t('bring.known', { count: known }),
      similar > 0 && t('bring.maybe', { count: similar }),
    ].filter(Boolean);
    return `${t('bring.people', { count: people })}: ${parts.join(', ')}`;
  };
}
