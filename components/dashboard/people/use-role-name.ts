import type { PersonRole } from '../../../lib/domain/journal/event.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import type { RoleFilter } from './shown-people.ts';

/** What a role is called. */
export function useRoleName(): (role: PersonRole) => string {
  const t = usePageWords();
  return (role) => t(`journal.role.${role}`);
}

/** What a choice of people is called. */
export function useFilterName(): (filter: RoleFilter) => string {
  const t = usePageWords();
  const roleName = useRoleName();
  return (filter) => {
    if (filter === 'all' || filter === 'none') return t(`people.role.${filter}`);
    return filter === 'inform' ? t('people.inform') : roleName(filter);
  };
}
