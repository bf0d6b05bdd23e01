import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { PersonRow } from './person-row.tsx';
import { TableHead } from './table-head.tsx';
import { usePrinting } from './use-printing.ts';
import type { Selection } from './use-selection.ts';

/** Height of a row of two lines before it is measured, in CSS pixels. */
const ROW = 57;
/** Rows above and below what can be seen, so that the Tab key always finds the next one. */
const BEYOND = 12;

interface PeopleTableProps {
  people: readonly PersonLineView[];
  selection: Selection;
  /** False while the order is that of a search. */
  isSorted: boolean;
}

/** A table of any length: only the rows in sight are in the page; all of them on paper. */
export function PeopleTable({ people, selection, isSorted }: PeopleTableProps) {
  const t = usePageWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const [begin, setBegin] = useState(0);
  const printing = usePrinting();
  useLayoutEffect(() => {
    const { top = 0 } = body.current?.getBoundingClientRect() ?? {};
    setBegin(top + scrollY);
  }, []);
  const rows = useWindowVirtualizer({
    count: people.length,
    estimateSize: () => ROW,
    overscan: BEYOND,
    scrollMargin: begin,
    getItemKey: (index) => people[index]?.key ?? index,
  });
  const inSight = rows.getVirtualItems();
  const [first, last] = [inSight[0], inSight.at(-1)];
  const above = first ? first.start - begin : 0;
  const below = last ? rows.getTotalSize() - (last.end - begin) : 0;
  const shown = printing ? people.map((_, index) => ({ index })) : inSight;
  return (
    <table className="room-table people-table" aria-rowcount={people.length + 1}>
      <caption className="spoken">{t('room.people')}</caption>
      <TableHead people={people} selection={selection} isSorted={isSorted && !printing} />
      <tbody ref={body}>
        {!printing && <Spacer height={above} />}
        {shown.map(({ index }) => {
          const person = people[index];
          return (
            person && (
              <PersonRow
                key={person.key}
                person={person}
                index={index}
                measure={rows.measureElement}
                isPicked={selection.picked.has(person.key)}
                onPick={(on) => selection.pick([person.key], on)}
              />
            )
          );
        })}
        {!printing && <Spacer height={below} />}
      </tbody>
    </table>
  );
}

/** Stands for the rows that are not in the page. */
function Spacer({ height }: { height: number }) {
  return (
    height > 0 && (
      <tr className="spacer" aria-hidden>
        <td colSpan={6} style={{ height }} />
      </tr>
    )
  );
}
