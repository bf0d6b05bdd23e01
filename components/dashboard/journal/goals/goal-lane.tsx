import { localeOf } from '../../../../lib/languages/translate.ts';
import type { GoalView } from '../../../../lib/messages/goal-view.ts';
import { usePageWords, useSettings } from '../../../settings/page-context.tsx';
import { GoalStanding } from '../../narrative/reading/goal-list.tsx';
import { Said } from '../../narrative/reading/said.tsx';
import { useFormats } from '../../use/use-formats.ts';
import { GoalPlot } from './goal-plot.tsx';

/** One goal: what was done for it this month, week by week, and what the narrative wants to reach. */
export function GoalLane({ view, tallest }: { view: GoalView; tallest: number }) {
  const { goal, weeks, usualWeek, month, usualMonth, aims } = view;
  const t = usePageWords();
  const { language } = useSettings();
  const { number } = useFormats();
  const name = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' });
  const said = { month: name.format(new Date(month.from)), now: number(month.count) };
  const side = language === 'en' ? 'en' : 'de';
  return (
    <section className="goal-lane" aria-labelledby={`goal-${goal}`}>
      <h3 id={`goal-${goal}`}>{t(`narrative.area.${goal}`)}</h3>
      <p className="meta">{t(`goals.what.${goal}`)}</p>
      <p className="goal-now">
        {usualMonth === null ? t('goals.month.open', said) : t('goals.month', { ...said, usual: number(usualMonth) })}
      </p>
      <GoalPlot weeks={weeks} usual={usualWeek} tallest={tallest} />
      {aims.map((aim) => (
        <p key={aim.id} className="goal-aim">
          <span className="label">{t('goals.aim')}</span>
          <Said text={aim.aim} side={side} />
          <span className="meta">
            <GoalStanding goal={aim} side={side} />
          </span>
        </p>
      ))}
    </section>
  );
}
