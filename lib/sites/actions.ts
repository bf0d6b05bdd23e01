import type { Network } from '../domain/profile/reading.ts';
import type { ActionReader } from './action-reader.ts';
import { linkedinAccept } from './linkedin/actions/accept.ts';
import { linkedinComment } from './linkedin/actions/comment.ts';
import { linkedinFollow } from './linkedin/actions/follow.ts';
import { linkedinInvite } from './linkedin/actions/invite.ts';
import { linkedinLike } from './linkedin/actions/like.ts';
import { linkedinMessage } from './linkedin/actions/message.ts';
import { linkedinPost } from './linkedin/actions/post.ts';
import { linkedinRepost } from './linkedin/actions/repost.ts';

/** Every kind of action that can be noticed, one line each; of two that see an attempt in one event the first counts. */
export const ACTIONS: Record<Extract<Network, 'linkedin'>, readonly ActionReader[]> = {
  linkedin: [
    linkedinLike,
    linkedinComment,
    linkedinRepost,
    linkedinPost,
    linkedinInvite,
    linkedinMessage,
    linkedinAccept,
    linkedinFollow,
  ],
};
