import { ACTIVITIES, type Rhythm } from '../../../lib/domain/present-use/rhythm.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { FigureTable } from './figure-table.tsx';
import { useFormats } from './use-formats.ts';
import { UsePart } from './use-part.tsx';
import { WeekPlot } from './week-plot.tsx';

/** How often the network was used. */
export function RhythmPart({ rhythm }: { rhythm: Rhythm }) {
  const t = usePageWords();
  const { day, number } = useFormats();
  const { weeks, usual, compared, quietWeeks, pause, basis } = rhythm;
  if (weeks.length === 0) return <UsePart name={t('use.rhythm')} title={t('use.rhythm.short')} basis={basis} />;
  // Half of the weeks have the median or more; of two in the middle, the lower one is sure.
  const posts = Math.floor(usual.posts);
  const title = posts > 0 ? t('use.rhythm.some', { posts }) : t('use.rhythm.none');
  return (
    <UsePart name={t('use.rhythm')} title={title} basis={basis}>
      <WeekPlot weeks={weeks} />
      <p>{t('use.rhythm.quiet', { quiet: quietWeeks, weeks: weeks.length })}</p>
      {pause && <p>{t('use.rhythm.pause', { days: pause.days, from: day(pause.from), until: day(pause.until) })}</p>}
      <FigureTable
        head={[t('use.activity'), t('use.usual'), t('use.now'), t('use.before')]}
        rows={ACTIVITIES.map((activity) => {
          const { now, before } = compared[activity];
          const then = before === null ? t('use.unknown') : number(before);
          return [t(`use.activity.${activity}`), number(usual[activity]), number(now), then];
        })}
      />
    </UsePart>
  );
}
