import type { Week } from '../../../lib/domain/present-use/rhythm.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { useFormats } from './use-formats.ts';

const STEP = 24;
const WIDE = 16;
const HIGH = 96;

/** Posts and comments week by week, drawn; the same as a table for whoever does not see it. */
export function WeekPlot({ weeks }: { weeks: readonly Week[] }) {
  const t = usePageWords();
  const { day } = useFormats();
  const most = Math.max(1, ...weeks.map(({ posts, comments }) => posts + comments));
  const tall = (count: number): number => (count / most) * HIGH;
  return (
    <figure className="weeks">
      <figcaption className="meta">
        {t('use.rhythm.most', { most })}
        <span className="key posts">{t('use.activity.posts')}</span>
        <span className="key comments">{t('use.activity.comments')}</span>
      </figcaption>
      <svg viewBox={`0 0 ${weeks.length * STEP} ${HIGH + 1}`} aria-hidden="true">
        {weeks.map(({ from, posts, comments }, at) => (
          <g key={from} transform={`translate(${at * STEP + (STEP - WIDE) / 2} 0)`}>
            <rect className="posts" y={HIGH - tall(posts)} width={WIDE} height={tall(posts)} />
            <rect className="comments" y={HIGH - tall(posts + comments)} width={WIDE} height={tall(comments)} />
          </g>
        ))}
        <line x1="0" y1={HIGH} x2={weeks.length * STEP} y2={HIGH} />
      </svg>
      <p className="ends meta" aria-hidden="true">
        <span>{day(weeks[0]?.from ?? '')}</span>
        <span>{day(weeks.at(-1)?.until ?? '')}</span>
      </p>
      <table className="spoken">
        <caption>{t('use.rhythm.plot')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('use.week')}</th>
            <th scope="col">{t('use.activity.posts')}</th>
            <th scope="col">{t('use.activity.comments')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ from, posts, comments }) => (
            <tr key={from}>
              <th scope="row">{day(from)}</th>
              <td>{posts}</td>
              <td>{comments}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
