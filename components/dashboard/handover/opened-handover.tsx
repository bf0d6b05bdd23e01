import { useState } from 'react';
import type { Handover } from '../../../lib/domain/journal/handover/handover.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { useFocusOnArrival } from '../../ui/focus-on-arrival.ts';
import { useDays } from '../days.ts';
import { HandedList } from './handed-list.tsx';
import type { HandoverLink, OpenedHandover } from './handover-link.ts';
import { TakeHandover } from './take-handover.tsx';
import { useTicks } from './use-ticks.ts';

interface OpenedProps {
  link: HandoverLink;
  opened: OpenedHandover;
  onAgain: () => void;
}

/** What a colleague hands over: from whom, of what day, everything in it, who is there already; and taking whom the user wants. */
export function OpenedHandoverPart({ link, opened: { handover, marks }, onAgain }: OpenedProps) {
  const t = usePageWords();
  const day = useDays();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const [isDecided, setDecided] = useState(false);
  const ticks = useTicks(marks);
  const { from, made, people } = handover;
  const taken: Handover = { ...handover, people: people.filter((_, at) => ticks.ticked.has(at)) };
  const mustTell = taken.people.some(
    ({ role, informed }) => informed === null && (role === 'candidate' || role === 'prospect'),
  );
  return (
    <>
      <section className="file-head">
        <h2 className="head" tabIndex={-1} ref={heading}>
          {t('handed.title', { from })}
        </h2>
        <p className="meta">
          {t('handed.of', { day: day(made), count: people.length })}{' '}
          <LinkButton onClick={onAgain}>{t('bring.again')}</LinkButton>
        </p>
      </section>
      {/* What was decided is out of the way, and stands there again when it is taken back. */}
      <section className="file-part" aria-label={t('handover.content')} hidden={isDecided}>
        <p>{t('handed.text', { from })}</p>
        {marks.some(({ kind }, at) => kind === 'similar' && ticks.ticked.has(at)) && <p>{t('bring.maybe.text')}</p>}
        <HandedList people={people} choice={{ marks, ticks }} />
        {mustTell && <p>{t('bring.duty')}</p>}
      </section>
      {ticks.possible.length === 0 ? (
        <p role="status">{t('handed.nobody')}</p>
      ) : (
        <TakeHandover link={link} handover={taken} onDecided={setDecided} />
      )}
    </>
  );
}
