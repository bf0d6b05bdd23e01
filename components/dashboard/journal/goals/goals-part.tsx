import type { GoalActivityView } from '../../../../lib/messages/goal-view.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { useAsked } from '../../../ui/use-asked.ts';
import type { PeopleLink } from '../../people/people-link.ts';
import { GoalHow } from './goal-how.tsx';
import { GoalLane } from './goal-lane.tsx';
import { GoalTables } from './goal-tables.tsx';
import { useGoalsTitle } from './use-goals-title.ts';

/** The user's own activity for each of the three goals, beside what is usual for this user. */
export function GoalsPart({ link }: { link: PeopleLink }) {
  const { answer } = useAsked(link.goals, link.onChange);
  return typeof answer === 'string' ? null : <Goals view={answer} />;
}

function Goals({ view }: { view: GoalActivityView }) {
  const t = usePageWords();
  const title = useGoalsTitle(view.goals);
  const tallest = Math.max(...view.goals.flatMap(({ weeks }) => weeks.map(({ count }) => count)));
  const isKnown = view.goals.some(({ usualWeek, usualMonth }) => usualWeek !== null && usualMonth !== null);
  return (
    <section className="goals" aria-labelledby="goals-title">
      <p className="label">{t('goals.label')}</p>
      <h2 id="goals-title" className="head">
        {title}
      </h2>
      <div className="goal-lanes">
        {view.goals.map((goal) => (
          <GoalLane key={goal.goal} view={goal} tallest={tallest} />
        ))}
      </div>
      <p className="meta">{t(isKnown ? 'goals.key' : 'goals.key.open')}</p>
      {view.unplaced > 0 && (
        <p className="meta">
          {t('goals.unplaced', { count: view.unplaced })}{' '}
          <a className="link" href="#people">
            {t('goals.unplaced.way')}
          </a>
        </p>
      )}
      <div className="goal-folds">
        <GoalTables goals={view.goals} />
        <GoalHow unsaid={view.unsaid} />
      </div>
    </section>
  );
}
