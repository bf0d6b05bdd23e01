import type { NarrativeLanguage } from '../../../../lib/domain/narrative/fields.ts';
import type { Goal } from '../../../../lib/domain/narrative/narrative.ts';
import { localeOf } from '../../../../lib/languages/translate.ts';
import { usePageWords, useSettings } from '../../../settings/page-context.tsx';
import { useDays } from '../../days.ts';
import { Said } from './said.tsx';

/** What branding, sales and HR share, and how far it is, in numbers and without a bar. */
export function GoalList({ goals, side }: { goals: readonly Goal[]; side: NarrativeLanguage }) {
  const t = usePageWords();
  return (
    <ul className="facts">
      {goals.map((goal) => (
        <li key={goal.id}>
          <p>
            <b>{t(`narrative.area.${goal.area}`)}</b> <Said text={goal.aim} side={side} />
          </p>
          <p className="meta">
            <GoalStanding goal={goal} side={side} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** How far a goal is, until when, and what is counted: "31 von 40 · 1. Januar 2026 bis 31. Dezember 2026 · Anfragen" */
export function GoalStanding({ goal, side }: { goal: Goal; side: NarrativeLanguage }) {
  const t = usePageWords();
  const day = useDays();
  const { from, until } = goal.period;
  return (
    <>
      <Reached goal={goal} />
      {t('narrative.goal.period', { from: day(from), until: day(until) })}
      {goal.measure && (
        <>
          {' · '}
          <Said text={goal.measure} side={side} />
        </>
      )}
    </>
  );
}

/** "31 von 40 · " */
function Reached({ goal: { current, target } }: { goal: Goal }) {
  const t = usePageWords();
  const number = new Intl.NumberFormat(localeOf(useSettings().language));
  if (target === undefined) return null;
  const to = number.format(target);
  const said = current
    ? t('narrative.goal.now', { now: number.format(current.value), target: to })
    : t('narrative.goal.target', { target: to });
  return `${said} · `;
}
