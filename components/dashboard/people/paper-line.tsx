import { usePageWords } from '../../settings/page-context.tsx';
import { dayOf, useDays } from '../days.ts';
import type { RoleFilter } from './shown-people.ts';
import { useFilterName } from './use-role-name.ts';

interface PaperLineProps {
  /** How many stand in the table, and how many there are. */
  shown: number;
  all: number;
  filter: RoleFilter;
  /** '' = nothing is searched for. */
  query: string;
}

/** What a sheet of paper has to say of itself, since nobody can ask it: whom it shows, and of which day it is. */
export function PaperLine({ shown, all, filter, query }: PaperLineProps) {
  const t = usePageWords();
  const filterName = useFilterName();
  const day = useDays()(dayOf(new Date()));
  const wanted = query.trim();
  const parts = [
    ...(shown < all ? [t('people.paper.count', { shown, all })] : []),
    ...(filter === 'all' ? [] : [filterName(filter)]),
    ...(wanted === '' ? [] : [t('people.paper.search', { query: wanted })]),
    t('people.paper.day', { day }),
  ];
  return <p className="meta paper-line">{parts.join(' · ')}</p>;
}
