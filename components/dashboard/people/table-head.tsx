import ArrowDown from 'lucide-react/icons/arrow-down';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { GroupTick } from '../../ui/group-tick.tsx';
import { Icon } from '../../ui/icon.tsx';
import { COLUMNS, type Column, SORTED, type Sorting } from './shown-people.ts';
import type { Selection } from './use-selection.ts';

interface TableHeadProps {
  people: readonly PersonLineView[];
  selection: Selection;
  isSorted: boolean;
}

const isSorting = (column: Column): column is Sorting => SORTED.some((each) => each === column);

/** Names of the columns; some sort the table. */
export function TableHead({ people, selection, isSorted }: TableHeadProps) {
  const t = usePageWords();
  const { sorting, setSorting } = selection;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="col-pick">
          <PickAll people={people} selection={selection} />
        </th>
        {COLUMNS.map((column) => {
          const name = t(`people.column.${column}`);
          if (!isSorted || !isSorting(column)) {
            return (
              <th key={column} scope="col" className={`col-${column}`}>
                {name}
              </th>
            );
          }
          const isThis = column === sorting;
          return (
            <th
              key={column}
              scope="col"
              className={`col-${column}`}
              aria-sort={isThis ? (column === 'active' ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" title={t('people.sort', { column: name })} onClick={() => setSorting(column)}>
                {name}
                {isThis && <Icon of={ArrowDown} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** Picks everybody in the table, or nobody. */
function PickAll({ people, selection: { picked, pick } }: Omit<TableHeadProps, 'isSorted'>) {
  const t = usePageWords();
  return (
    <GroupTick
      aria-label={t('people.pick.all')}
      count={people.filter(({ key }) => picked.has(key)).length}
      of={people.length}
      onTick={(on) =>
        pick(
          people.map(({ key }) => key),
          on,
        )
      }
    />
  );
}
