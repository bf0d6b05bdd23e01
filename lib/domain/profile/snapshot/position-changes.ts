import type { Experience } from '../reading.ts';
import { added, folded } from './compare.ts';
import type { ProfileChange, ProfileChangeKind } from './profile-change.ts';
import { isSeen, type ProfileSnapshot } from './snapshot.ts';

/** What changed about somebody's positions. An entry is the same one by title and company, or by company and beginning. */
export function positionChanges(before: ProfileSnapshot, now: ProfileSnapshot): ProfileChange[] {
  const since = before.seen.experience;
  if (since === undefined || !isSeen(before, 'experience') || !isSeen(now, 'experience')) return [];
  const change = (kind: ProfileChangeKind, job: Experience, was: string | null): ProfileChange => ({
    kind,
    section: 'experience',
    text: job.title,
    before: was,
    job,
    since,
  });
  const renamed = now.experience.flatMap((job) => {
    const was = formerOf(job, before, now);
    return was ? [{ job, was }] : [];
  });
  const isWhole = before.states.experience !== 'partial';
  const fresh = added(before.experience, now.experience, nameOf, isWhole).filter(
    (job) => !renamed.some((one) => one.job === job),
  );
  const left = leftIn(before, now).filter((job) => !renamed.some(({ was }) => was === job));
  const main = before.experience.find(isHeld);
  const replaced = main && [...left, ...endedIn(before, now)].some((job) => isSame(job, main)) ? main : null;
  const news = fresh.map((job) =>
    isHeld(job) ? change('position', job, replaced?.title ?? null) : change('listed', job, null),
  );
  // What a new position took the place of is told with it.
  const isTold = (job: Experience) => replaced !== null && isSame(job, replaced) && news.some(({ before: was }) => was);
  return [
    ...news,
    ...renamed.map(({ job, was }) => change('renamed', job, was.title)),
    ...endedIn(before, now)
      .filter((job) => !isTold(job))
      .map((job) => change('ended', job, null)),
    ...left.filter((job) => !isTold(job)).map((job) => change('gone', job, null)),
  ];
}

const nameOf = ({ title, company }: Experience): string => `${title} ${company ?? ''}`;
const isSame = (one: Experience, other: Experience): boolean => folded(nameOf(one)) === folded(nameOf(other));
const isHeld = ({ end }: Experience): boolean => end === 'present';

/** The position that now bears another title: same company, same beginning, and its old title stands there no more. */
function formerOf(job: Experience, before: ProfileSnapshot, now: ProfileSnapshot): Experience | null {
  if (job.company === null || job.start === null || before.experience.some((one) => isSame(one, job))) return null;
  const company = folded(job.company);
  const found = before.experience.find((one) => one.start === job.start && folded(one.company ?? '') === company);
  return found && !now.experience.some((one) => isSame(one, found)) ? found : null;
}

/** Positions of before that now have an end, as they stand now. */
function endedIn(before: ProfileSnapshot, now: ProfileSnapshot): Experience[] {
  return now.experience.filter(
    (job) => job.end !== null && !isHeld(job) && before.experience.some((one) => isHeld(one) && isSame(one, job)),
  );
}

/** Positions that are gone; told only where both lists were read as a whole. */
function leftIn(before: ProfileSnapshot, now: ProfileSnapshot): Experience[] {
  if (before.states.experience !== 'read' || now.states.experience !== 'read') return [];
  return before.experience.filter((job) => !now.experience.some((one) => isSame(one, job)));
}
