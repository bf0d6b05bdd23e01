import { daysBetween } from '../../present-use/days.ts';
import { added, folded } from './compare.ts';
import type { ProfileChange } from './profile-change.ts';
import { isSeen, type ProfileSnapshot, type SnapshotPost } from './snapshot.ts';

const MOST = 2;

/** Posts that were written since, newest first: those above a known one, and those that the page dates after the last look. */
export function postChanges(before: ProfileSnapshot, now: ProfileSnapshot): ProfileChange[] {
  const [since, today] = [before.seen.activity, now.seen.activity];
  if (since === undefined || today === undefined || !isSeen(before, 'activity')) return [];
  const known = new Set(before.activity.map(({ text }) => folded(text)));
  const above = added(before.activity, now.activity, ({ text }) => text, false);
  const isNew = (post: SnapshotPost) => above.includes(post) || isAfter(post, since, today);
  return now.activity
    .filter((post) => !known.has(folded(post.text)) && isNew(post))
    .slice(0, MOST)
    .map(({ text, repost }) => ({
      kind: repost ? 'shared-post' : 'post',
      section: 'activity',
      text,
      before: null,
      job: null,
      since,
    }));
}

/** Whether a post is surely younger than a day: pages round an age down, to days, weeks, months or years. */
function isAfter({ on }: SnapshotPost, day: string, today: string): boolean {
  if (on === null) return false;
  const shown = daysBetween(on, today);
  const unit = shown < 7 ? 1 : shown < 28 ? 7 : shown < 360 ? 31 : 366;
  return shown + unit <= daysBetween(day, today);
}
