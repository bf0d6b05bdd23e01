import { instantOf } from '../dates.ts';
import { commentIn, postIn } from '../links.ts';
import { defineTable } from '../table-reader.ts';

/** `Reactions.csv`: own reactions to posts and comments. */
export const reactions = defineTable({
  table: 'reactions',
  files: ['reactions'],
  columns: { at: ['date'], reaction: ['type'], link: ['link'] },
  needs: ['at', 'reaction', 'link'],
  read({ at, reaction, link }, origin) {
    const time = instantOf(at);
    if (time === null) return { fault: 'date' };
    return {
      row: {
        ...origin,
        at: time,
        post: postIn(link),
        reaction: reaction.trim().toUpperCase(),
        toComment: commentIn(link) !== null,
      },
    };
  },
});
