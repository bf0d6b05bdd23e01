import { startTransition, useEffect, useId, useRef, useState } from 'react';
import type { HandedPerson } from '../../../lib/domain/journal/handover/handover.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { GroupTick } from '../../ui/group-tick.tsx';
import { HandedRow } from './handed-row.tsx';
import type { HandedMark } from './handover-link.ts';
import type { Ticks } from './use-ticks.ts';

/** Of a few, everything stands there at once, and each is ticked by itself. */
const FEW = 3;
/** As many stand there at once; the others on demand. */
const SHOWN = 25;

interface HandedListProps {
  people: readonly HandedPerson[];
  /** Where they are to be taken: how each stands in the own journal, in the same order, and who is ticked. */
  choice?: { marks: readonly HandedMark[]; ticks: Ticks };
}

/** Everything that a handover holds, person by person. */
export function HandedList({ people, choice }: HandedListProps) {
  const t = usePageWords();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = all ? people : people.slice(0, SHOWN);
  // The button that was pressed is gone; whoever uses the keyboard goes on where the list went on.
  useEffect(() => {
    if (all) list.current?.children[SHOWN]?.querySelector<HTMLElement>('input, summary')?.focus();
  }, [all]);
  return (
    <>
      {choice && choice.ticks.possible.length > FEW && <TickAll ticks={choice.ticks} />}
      <ul className={choice ? 'handed with-ticks' : 'handed'} aria-label={t('handover.content')} ref={list}>
        {shown.map((person, at) => (
          <HandedRow
            key={person.keys.join(' ')}
            person={person}
            at={at}
            isOpen={people.length <= FEW}
            mark={choice?.marks[at]}
            isTicked={choice?.ticks.ticked.has(at)}
            onTick={choice?.marks[at]?.kind === 'erased' ? undefined : choice?.ticks.tick}
          />
        ))}
      </ul>
      {shown.length < people.length && (
        <p className="meta">
          <LinkButton onClick={() => startTransition(() => setAll(true))}>
            {t('handover.more', { count: people.length - shown.length })}
          </LinkButton>
        </p>
      )}
    </>
  );
}

function TickAll({ ticks: { possible, ticked, tick } }: { ticks: Ticks }) {
  const t = usePageWords();
  const id = useId();
  return (
    <p className="choice">
      <GroupTick id={id} count={ticked.size} of={possible.length} onTick={(on) => tick(possible, on)} />
      <label htmlFor={id}>{t('handed.all', { count: possible.length })}</label>
    </p>
  );
}
