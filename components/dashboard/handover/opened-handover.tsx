import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { useFocusOnArrival } from '../../ui/focus-on-arrival.ts';
import { useDays } from '../days.ts';
import { HandedList } from './handed-list.tsx';
import type { HandedMark, HandoverLink, OpenedHandover } from './handover-link.ts';
import { TakeHandover } from './take-handover.tsx';

interface OpenedProps {
  link: HandoverLink;
  opened: OpenedHandover;
  onAgain: () => void;
}

/** What a colleague hands over: from whom, of what day, everything in it, who is there already; and taking it. */
export function OpenedHandoverPart({ link, opened: { handover, marks }, onAgain }: OpenedProps) {
  const t = usePageWords();
  const day = useDays();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const { from, made, people } = handover;
  const coming = marks.filter(({ kind }) => kind !== 'erased').length;
  const mustTell = people.some(
    ({ role, informed }, at) =>
      informed === null && (role === 'candidate' || role === 'prospect') && marks[at]?.kind !== 'erased',
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
      <section className="file-part" aria-label={t('handover.content')}>
        <p>{t('handed.text', { from })}</p>
        {marks.some(({ kind }) => kind === 'similar') && <p>{t('bring.maybe.text')}</p>}
        <HandedList people={people} said={useMarks(marks)} />
        {mustTell && <p>{t('bring.duty')}</p>}
      </section>
      {coming === 0 ? (
        <p role="status">{t('handed.nobody')}</p>
      ) : (
        <TakeHandover link={link} handover={handover} count={coming} />
      )}
    </>
  );
}

/** How each stands in the own journal, in words. */
function useMarks(marks: readonly HandedMark[]): string[] {
  const t = usePageWords();
  return marks.map(({ kind, keepsStep }) =>
    [t(`handed.mark.${kind}`), keepsStep && t('handed.step')].filter(Boolean).join('; '),
  );
}
