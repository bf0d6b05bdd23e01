import type { ActionLabels } from '../action-labels-form.ts';

/** LinkedIn in English. States of reacting, "Follow" and "Pending" seen 2025-04 to 2026-10; the rest stated by others. */
export const actions: ActionLabels = {
  noReaction: ['no reaction'],
  reactions: ['Like', 'Celebrate', 'Support', 'Love', 'Insightful', 'Funny'],
  publish: ['Post'],
  schedule: ['Schedule'],
  repost: ['Repost', 'Repost instantly'],
  accept: ['Accept'],
  ignore: ['Ignore', 'Decline'],
  pending: ['Pending'],
  follow: ['Follow'],
  following: ['Following', 'Unfollow', 'Click to stop following', 'Stop following'],
};
