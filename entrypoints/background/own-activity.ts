import type { PageReading } from '../../lib/domain/pages/page-reading.ts';
import { activityOf } from '../../lib/sites/linkedin/feed/own-activity.ts';
import { keepOwn, type OwnLookParts } from './own-look.ts';
import { ownAt, personAt } from './whose.ts';
import { translateFor } from './words.ts';

/**
 * The user's own page of posts or comments completes the reading of the profile, as the page of a single section does.
 * Of anybody else's nothing is kept.
 * @returns the sentence that says what is kept; null = nothing
 */
export async function keepOwnActivity(parts: OwnLookParts, reading: PageReading, url: URL): Promise<string | null> {
  const activity = reading.kind === 'feed' ? activityOf(reading, url) : null;
  if (!activity) return null;
  const person = personAt(activity, url.href);
  if (person === null || (await ownAt(parts.db, person, null)) !== true) return null;
  await keepOwn(parts, person, activity, url.href);
  const translate = translateFor(parts.settings.language);
  const comments = activity.extra.ownComments?.length;
  return comments === undefined
    ? translate('page.kept.posts', { count: activity.activity.length })
    : translate('page.kept.comments', { count: comments });
}
