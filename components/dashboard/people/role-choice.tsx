import { usePageWords } from '../../settings/page-context.tsx';
import { Choices } from '../../ui/choices.tsx';
import { ROLE_FILTERS, type RoleFilter } from './shown-people.ts';
import { useFilterName } from './use-role-name.ts';

interface RoleChoiceProps {
  counts: Readonly<Record<RoleFilter, number>>;
  value: RoleFilter;
  onChange: (filter: RoleFilter) => void;
}

/** Who is listed; each choice says how many there are, and one that nobody is in is left out. */
export function RoleChoice({ counts, value, onChange }: RoleChoiceProps) {
  const t = usePageWords();
  const nameOf = useFilterName();
  const offered = ROLE_FILTERS.filter((filter) => filter === 'all' || filter === value || counts[filter] > 0);
  return (
    <Choices
      name={t('people.filter')}
      nameHidden
      shape="row"
      value={value}
      onChange={onChange}
      choices={offered.map((filter) => ({
        value: filter,
        label: t('people.filter.count', { name: nameOf(filter), n: counts[filter] }),
      }))}
    />
  );
}
