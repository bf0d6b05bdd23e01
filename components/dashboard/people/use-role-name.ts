import type { PersonRole } from '../../../lib/domain/journal/event.ts';
import { usePageWords } from '../../settings/page-context.tsx';

/** What a role is called. */
export function useRoleName(): (role: PersonRole) => string {
  const t = usePageWords();
  return (role) => t(`journal.role.${role}`);
}
